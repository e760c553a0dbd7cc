/** A hidden page paints nothing: there the work does not wait. */
const LONGEST_WAIT_MS = 120;

/** Does something once the next frame has been painted. Gives back how to call it off. */
export function afterNextPaint(work: () => void): () => void {
  let isDone = false;
  const begin = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  const frame = requestAnimationFrame(() => setTimeout(begin));
  const timer = setTimeout(begin, LONGEST_WAIT_MS);
  return () => {
    isDone = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

let isWaiting = false;

/**
 * Does what a press asks for once the press itself has been painted: the button answers at once, however long the work takes on a slow
 * device. A second press in between is the same press, and does nothing.
 */
export function afterPaint(work: () => void): void {
  if (isWaiting) return;
  isWaiting = true;
  afterNextPaint(() => {
    isWaiting = false;
    work();
  });
}
