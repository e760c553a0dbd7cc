/** A hidden page paints nothing: there the work does not wait. */
const LONGEST_WAIT_MS = 120;

let isWaiting = false;

/**
 * Does what a press asks for once the press itself has been painted: the button answers at once, however long the work takes on a slow
 * device. A second press in between is the same press, and does nothing.
 */
export function afterPaint(work: () => void): void {
  if (isWaiting) return;
  isWaiting = true;
  let isDone = false;
  const begin = () => {
    if (isDone) return;
    isDone = true;
    isWaiting = false;
    work();
  };
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, LONGEST_WAIT_MS);
}
