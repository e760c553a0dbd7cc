import {
  AutoScroller,
  Cursor,
  DragDropManager,
  Draggable,
  Droppable,
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

/** A mouse lifts after 5 px, a finger after a short hold, so that lists still scroll and notes still click. */
const CONSTRAINTS = (event: PointerEvent, source: Draggable) => {
  if (event.pointerType !== 'touch') return [new PointerActivationConstraints.Distance({ value: 5 })];
  const onGrip = source.handle instanceof Element && source.handle.hasAttribute('data-grip');
  return onGrip
    ? [new PointerActivationConstraints.Distance({ value: 5 })]
    : [new PointerActivationConstraints.Delay({ value: 220, tolerance: 8 })];
};

/** The lifted element follows the pointer by `translate`, which no component sets, so nothing is moved in the tree. */
function follow(element: Element | undefined, by: { x: number; y: number } | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.style.translate = by ? `${Math.round(by.x)}px ${Math.round(by.y)}px` : '';
  element.classList.toggle('is-dragged', by !== null);
}

function listen(manager: DragDropManager, events: DragEvents): void {
  const { monitor } = manager;
  monitor.addEventListener('dragstart', ({ operation }) => {
    if (operation.source) events.onLift(String(operation.source.id));
  });
  monitor.addEventListener('dragmove', ({ operation }) => {
    const source = operation.source as Draggable | null;
    follow(source?.element, operation.transform);
  });
  monitor.addEventListener('dragover', ({ operation }) => {
    if (operation.source) events.onOver(String(operation.source.id), operation.target ? String(operation.target.id) : null);
  });
  monitor.addEventListener('dragend', ({ operation, canceled }) => {
    const source = operation.source as Draggable | null;
    follow(source?.element, null);
    if (!source) return;
    if (canceled) events.onCancel(String(source.id));
    else events.onDrop(String(source.id), operation.target ? String(operation.target.id) : null);
  });
}

function draggablesIn(root: HTMLElement, manager: DragDropManager): Draggable[] {
  return [...root.querySelectorAll<HTMLElement>('[data-drag]')].map((element) => {
    const handle = element.matches('[data-drag-handle]') ? element : (element.querySelector('[data-drag-handle]') ?? element);
    return new Draggable({ id: element.dataset.drag ?? '', element, handle }, manager);
  });
}

function droppablesIn(root: HTMLElement, manager: DragDropManager): Droppable[] {
  return [...root.querySelectorAll<HTMLElement>('[data-drop]')].map(
    (element) => new Droppable({ id: element.dataset.drop ?? '', element }, manager),
  );
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
  listen(manager, events);
  let entities: (Draggable | Droppable)[] = [];
  const clear = () => {
    for (const entity of entities) entity.destroy();
    entities = [];
  };
  const refresh = () => {
    if (!manager.dragOperation.status.idle) return;
    clear();
    entities = [...draggablesIn(root, manager), ...droppablesIn(root, manager)];
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
