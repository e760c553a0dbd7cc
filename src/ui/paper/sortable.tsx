import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { MenuButton, type MenuItem } from './menu.tsx';
import { afterKey, type Lifted, lineAt, moveTargets } from './sortable-state.ts';
import { classes, type Slot } from './types.ts';
import { useDragArea } from './use-drag-area.ts';

/** All words a list needs; places are counted from 1 as people do. */
export type SortableWords = {
  handle: (name: string) => string;
  move: (name: string) => string;
  targets: Record<'top' | 'up' | 'down' | 'bottom', string>;
  lifted: (name: string, place: number, count: number) => string;
  at: (name: string, place: number, count: number) => string;
  dropped: (name: string, place: number, count: number) => string;
  cancelled: (name: string) => string;
};

export type RowParts = { handle: Slot; menu: Slot; place: number };

type SortableProps<T> = {
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  nameOf: (item: T) => string;
  /** Draws a row; it must place `parts.handle` and `parts.menu`. */
  row: (item: T, parts: RowParts) => Slot;
  rowClass?: (item: T) => string | undefined;
  /** The one way out of all three paths: drag, keys, menu. Places count from 0, as in the list without the row. */
  onMove: (id: string, to: number) => void;
  /** Further entries of a row's menu, behind the four moves. */
  moreItems?: (item: T) => readonly MenuItem[];
  /** Something between two rows that cannot be moved, for instance the Developers' forecast. */
  after?: (place: number) => Slot;
  words: SortableWords;
};

/** A list one can put in order by drag, by keys on the handle (Space, arrows, Space) and by a Move menu. */
export function SortableList<T>(props: SortableProps<T>) {
  const { items, idOf, words } = props;
  const root = useRef<HTMLOListElement>(null);
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [said, say] = useState('');
  const focusAfter = useFocusAfterMove(root);
  useOldWayOfMoving(root);
  const nameOf = (id: string) => items.filter((item) => idOf(item) === id).map(props.nameOf)[0] ?? '';
  const placeOf = (id: string) => items.findIndex((item) => idOf(item) === id);
  const put = (id: string, to: number) => {
    setLifted(null);
    if (to < 0 || to === placeOf(id)) return say(words.cancelled(nameOf(id)));
    // Whoever moves it by keys goes with it; a finger or a mouse stays where it is.
    focusAfter(id, document.activeElement?.matches(':focus-visible') ?? false);
    props.onMove(id, to);
    say(words.dropped(nameOf(id), to + 1, items.length));
  };
  const onKey = (event: KeyboardEvent, id: string, at: number) => {
    const next = afterKey(lifted, event.key, { id, at, count: items.length });
    if (!next) return;
    if (event.key !== 'Tab') event.preventDefault();
    setLifted(next.lifted);
    if (next.drop) return put(id, next.drop.to);
    if (!next.lifted) return say(words.cancelled(nameOf(id)));
    say((lifted ? words.at : words.lifted)(nameOf(id), next.lifted.to + 1, items.length));
  };
  useDragArea(
    root,
    {
      onLift: (id) => setLifted({ id, from: placeOf(id), to: placeOf(id) }),
      onOver: (id, over) => setLifted({ id, from: placeOf(id), to: over === null ? placeOf(id) : placeOf(over) }),
      onDrop: (id, over) => put(id, over === null ? placeOf(id) : placeOf(over)),
      onCancel: (id) => put(id, placeOf(id)),
    },
    items.map(idOf).join(' '),
  );
  return (
    <>
      <ol ref={root} class="sortable" aria-label={props.label}>
        {items.map((item, at) => {
          const line = lineAt(lifted, at);
          const id = idOf(item);
          const look = classes(
            'sortable__row',
            props.rowClass?.(item),
            lifted?.id === id && 'is-lifted',
            line && `sortable__row--${line}`,
          );
          return (
            <li key={id} class="sortable__item" data-drop={id}>
              <div class={look} data-drag={id}>
                {props.row(item, { place: at + 1, ...rowParts(props, item, { at, put, onKey, isLifted: lifted?.id === id }) })}
              </div>
              {props.after?.(at + 1)}
            </li>
          );
        })}
      </ol>
      <p class="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

type RowControls = {
  at: number;
  isLifted: boolean;
  put: (id: string, to: number) => void;
  onKey: (event: KeyboardEvent, id: string, at: number) => void;
};

function rowParts<T>(props: SortableProps<T>, item: T, { at, put, onKey, isLifted }: RowControls): Omit<RowParts, 'place'> {
  const id = props.idOf(item);
  const name = props.nameOf(item);
  const { words } = props;
  const moves = moveTargets(at, props.items.length).map((target) => ({
    id: target.id,
    label: words.targets[target.id],
    onPick: () => put(id, target.to),
  }));
  return {
    handle: (
      <button
        type="button"
        class="grip"
        data-drag-handle
        data-grip
        aria-label={words.handle(name)}
        aria-pressed={isLifted}
        onKeyDown={(event) => onKey(event, id, at)}
      >
        <Icon name="dots-six-vertical" />
      </button>
    ),
    menu: (
      <MenuButton
        icon="dots-three-vertical"
        kind="quiet"
        label={words.move(name)}
        items={[...moves, ...(props.moreItems?.(item) ?? [])]}
      />
    ),
  };
}

/**
 * Chromium (156) draws nothing of a popover that is opened in a row which `moveBefore` has moved: its Move menu would be open and
 * not to be seen. Where a list says that it has no such way, Preact takes `insertBefore`.
 */
function useOldWayOfMoving(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (root.current) Object.assign(root.current, { moveBefore: undefined });
  }, [root]);
}

/** Moving a row in the tree drops its focus: give it back to the row's handle once the new order stands. */
function useFocusAfterMove(root: RefObject<HTMLElement | null>): (id: string, follow: boolean) => void {
  const waiting = useRef<{ readonly id: string; readonly follow: boolean } | null>(null);
  useLayoutEffect(() => {
    if (!waiting.current) return;
    const row = root.current?.querySelector(`[data-drag="${CSS.escape(waiting.current.id)}"]`);
    const preventScroll = !waiting.current.follow;
    waiting.current = null;
    row?.querySelector<HTMLElement>('[data-drag-handle]')?.focus({ preventScroll });
  });
  return (id, follow) => {
    waiting.current = { id, follow };
    // A browser goes after a focused row that is moved, wherever it is put.
    if (!follow && root.current?.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  };
}
