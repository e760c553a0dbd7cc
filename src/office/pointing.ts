import { type Target, thingAt } from './hit-test.ts';
import type { Thing } from './office-types.ts';

/** A press that moves further than this is a scroll, not a choice. CSS pixels. */
const STEADY = 10;

/** Listens for pointers on the canvas: tells what was pressed, and shows the hand over what can be. Returns how to stop. */
export function listenForPointing(
  canvas: HTMLCanvasElement,
  { targets, chosen }: { targets: () => readonly Target[]; chosen: (thing: Thing) => void },
): () => void {
  let down: { x: number; y: number } | null = null;
  const place = (event: PointerEvent): { x: number; y: number } => {
    const bounds = canvas.getBoundingClientRect();
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  };
  const onDown = (event: PointerEvent): void => {
    down = event.button === 0 ? place(event) : null;
  };
  const onUp = (event: PointerEvent): void => {
    const up = place(event);
    if (down === null || Math.hypot(up.x - down.x, up.y - down.y) > STEADY) return;
    down = null;
    const thing = thingAt(targets(), up.x, up.y);
    if (thing !== null) chosen(thing);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const at = place(event);
    canvas.style.cursor = thingAt(targets(), at.x, at.y) === null ? 'default' : 'pointer';
  };
  const listeners = { pointerdown: onDown, pointerup: onUp, pointermove: onMove } as const;
  for (const [name, listener] of Object.entries(listeners)) canvas.addEventListener(name as 'pointerup', listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) canvas.removeEventListener(name as 'pointerup', listener);
  };
}
