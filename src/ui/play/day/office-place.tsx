import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import { useLatest } from '../../use-latest.ts';
import type { DrawnThing, MountOffice, OfficeEar } from '../play-props.ts';
import { RoomLayer } from './room-layer.tsx';

/** The one element that the office is drawn in, and what is drawn in it now. */
export interface OfficePicture {
  readonly element: HTMLElement;
  readonly drawn: Signal<readonly DrawnThing[]>;
}

/** The picture moves from page to page and is made once. */
export const OfficeContext = createContext<OfficePicture | null>(null);

/** Makes the element and has it filled, as long as the office is switched on. Null: the page stands without it. */
export function useOffice(mount: MountOffice | undefined, pick: OfficeEar['pick'], selected: Id | null): OfficePicture | null {
  const picture = useRef<OfficePicture | null>(null);
  const latest = useLatest(pick);
  if (mount && picture.current === null) picture.current = { element: newPlace(), drawn: signal([]) };
  useEffect(() => {
    const made = picture.current;
    if (!mount || !made) return;
    const unmount = mount(made.element, {
      pick: (kind, id) => latest.current(kind, id),
      drawn: (things) => {
        made.drawn.value = things;
      },
    });
    return () => {
      unmount();
      made.element.replaceChildren();
    };
  }, [mount]);
  useEffect(() => {
    if (picture.current) picture.current.element.dataset.selected = selected ?? '';
  }, [mount, selected]);
  return mount ? picture.current : null;
}

function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.dataset.office = '';
  place.className = 'office-place';
  place.setAttribute('aria-hidden', 'true');
  return place;
}

/**
 * How much of the room this page shows: all of it, people alone under the wall, one row with the board, faces on a phone, board and table
 * above the page of an event.
 */
export type OfficeShape = 'stage' | 'band' | 'strip' | 'phone' | 'event';

/** Where the office stands on this page: the picture, which says nothing to a screen reader, and the buttons over it. */
export function OfficePlace({ shape }: { shape: OfficeShape }) {
  const picture = useContext(OfficeContext);
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (picture && own.current) own.current.append(picture.element);
  }, [picture]);
  return (
    <div class="office-frame" data-office-shape={shape}>
      <div ref={own} class="office-frame" aria-hidden="true" />
      {picture && <RoomLayer drawn={picture.drawn} />}
    </div>
  );
}

/** Is there an office to show? */
export function useHasOffice(): boolean {
  return useContext(OfficeContext) !== null;
}
