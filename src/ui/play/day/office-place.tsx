import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import type { MountOffice } from '../play-props.ts';

/** The one element that the office is drawn in. It moves from page to page; the picture in it is made once. */
export const OfficeContext = createContext<HTMLElement | null>(null);

/** Makes the element and has it filled, as long as the office is switched on. Null: the page stands without it. */
export function useOffice(mount: MountOffice | undefined, pick: (person: Id) => void, selected: Id | null): HTMLElement | null {
  const element = useRef<HTMLElement | null>(null);
  const latest = useRef(pick);
  latest.current = pick;
  if (mount && element.current === null) element.current = newPlace();
  useEffect(() => {
    const place = element.current;
    if (!mount || !place) return;
    const unmount = mount(place, (person) => latest.current(person));
    return () => {
      unmount();
      place.replaceChildren();
    };
  }, [mount]);
  useEffect(() => {
    if (element.current) element.current.dataset.selected = selected ?? '';
  }, [selected]);
  return mount ? element.current : null;
}

function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.dataset.office = '';
  place.className = 'office-place';
  place.setAttribute('aria-hidden', 'true');
  return place;
}

/** How much of the room this page shows: all of it, people alone under the wall, one row with the board, faces on a phone. */
export type OfficeShape = 'stage' | 'band' | 'strip' | 'phone';

/** Where the office stands on this page. */
export function OfficePlace({ shape }: { shape: OfficeShape }) {
  const element = useContext(OfficeContext);
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element && own.current) own.current.append(element);
  }, [element]);
  return <div ref={own} class="office-frame" data-office-shape={shape} aria-hidden="true" />;
}

/** Is there an office to show? */
export function useHasOffice(): boolean {
  return useContext(OfficeContext) !== null;
}
