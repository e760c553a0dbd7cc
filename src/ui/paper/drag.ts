import {
  AutoScroller,
  Cursor,
  DragDropManager,
  Draggable,
  PointerActivationConstraints,
  PointerSensor,
  PreventSelection,
} from '@dnd-kit/dom';

/** What a drag tells its page. Ids are those of the data attributes; `over` is null outside every target. */
export type DragEvents = {
  onLift: (id: string) => void;
  onOver: (id: string, over: string | null) => void;
  onDrop: (id: string, over: string | null) => void;
  onCancel: (id: string) => void;
};

export type DragArea = { /** Reads the elements anew after they changed. */ refresh: () => void; destroy: () => void };

type Point = { x: number; y: number };
type Flight = { id: string; element: HTMLElement; from: Point; at: Point; scroll: Point; over: string | null };

/** A mouse lifts after 5 px, a finger after a short hold, so that lists still scroll and notes still click. */
const CONSTRAINTS = (event: PointerEvent, source: Draggable) => {
  const onGrip = source.handle instanceof Element && source.handle.hasAttribute('data-grip');
  if (event.pointerType !== 'touch' || onGrip) return [new PointerActivationConstraints.Distance({ value: 5 })];
  return [new PointerActivationConstraints.Delay({ value: 220, tolerance: 8 })];
};

const scrolled = (): Point => ({ x: window.scrollX, y: window.scrollY });

/**
 * The lifted element follows the pointer by `translate`, which no component sets: nothing is moved in the tree, which belongs
 * to the page. It lets the pointer through, so what lies under it is the target.
 */
function follow({ element, from, at, scroll }: Flight): void {
  const now = scrolled();
  element.classList.add('is-dragged');
  element.style.translate = `${Math.round(at.x - from.x + now.x - scroll.x)}px ${Math.round(at.y - from.y + now.y - scroll.y)}px`;
}

function land({ element }: Flight): void {
  element.classList.remove('is-dragged');
  element.style.translate = '';
}

function targetAt({ x, y }: Point, root: HTMLElement): string | null {
  const target = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
  return target && root.contains(target) ? (target.dataset.drop ?? null) : null;
}

/** Follows one flight at a time and tells the page of each change. */
function pilot(root: HTMLElement, events: DragEvents) {
  let flight: Flight | null = null;
  const look = () => {
    if (!flight) return;
    follow(flight);
    const over = targetAt(flight.at, root);
    if (over === flight.over) return;
    flight.over = over;
    events.onOver(flight.id, over);
  };
  return {
    lift(id: string, element: HTMLElement, from: Point) {
      flight = { id, element, from, at: from, scroll: scrolled(), over: null };
      addEventListener('scroll', look, { passive: true });
      events.onLift(id);
    },
    move(at: Point) {
      if (!flight) return;
      flight.at = at;
      look();
    },
    end(isCancelled: boolean) {
      if (!flight) return;
      const { id, over } = flight;
      land(flight);
      flight = null;
      removeEventListener('scroll', look);
      if (isCancelled) events.onCancel(id);
      else events.onDrop(id, over);
    },
  };
}

function listen({ monitor }: DragDropManager, { lift, move, end }: ReturnType<typeof pilot>): void {
  monitor.addEventListener('dragstart', ({ operation: { source, position } }) => {
    const element = (source as Draggable | null)?.element;
    if (source && element instanceof HTMLElement) lift(String(source.id), element, position.initial);
  });
  monitor.addEventListener('dragmove', ({ operation: { position }, to, by }) => {
    move(to ?? { x: position.current.x + (by?.x ?? 0), y: position.current.y + (by?.y ?? 0) });
  });
  monitor.addEventListener('dragend', ({ canceled }) => end(canceled));
}

/**
 * Makes everything with `data-drag` inside `root` draggable (by its `data-drag-handle`) onto everything with `data-drop`.
 * The only module that knows the drag library; it is loaded when a page that can be dragged is shown.
 */
export function openDragArea(root: HTMLElement, events: DragEvents): DragArea {
  const manager = new DragDropManager({
    sensors: [PointerSensor.configure({ activationConstraints: CONSTRAINTS })],
    plugins: [AutoScroller, Cursor, PreventSelection],
  });
  listen(manager, pilot(root, events));
  let draggables: Draggable[] = [];
  const clear = () => {
    for (const draggable of draggables) draggable.destroy();
  };
  const refresh = () => {
    if (!manager.dragOperation.status.idle) return;
    clear();
    draggables = [...root.querySelectorAll<HTMLElement>('[data-drag]')].map((element) => {
      const handle = element.matches('[data-drag-handle]') ? element : (element.querySelector('[data-drag-handle]') ?? element);
      return new Draggable({ id: element.dataset.drag ?? '', element, handle }, manager);
    });
  };
  refresh();
  return {
    refresh,
    destroy: () => {
      clear();
      manager.destroy();
    },
  };
}
