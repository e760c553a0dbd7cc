import { afterNextPaint } from '../after-paint.ts';

/** When a dialog that was shown at once becomes modal: after the next paint, or when nobody has typed for a second. */
export type Settles = 'painted' | 'typed';
/** Nobody types for so long: then there is time to make the rest of the page inert. */
const REST_MS = 1000;

interface Showing {
  readonly settles: Settles;
  /** Escape, as long as the browser does not tell of it itself. */
  readonly onEscape: () => void;
}

function showModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  return () => dialog.close();
}

/** Dialogs that are shown and not yet modal, the one on top last. */
let waiting: readonly HTMLDialogElement[] = [];

/**
 * Opens a dialog in the frame of the press that asks for it. To make it modal means new style and paint for every element of the page
 * behind it, far more work than to show it: so it first lies over the page like a menu, and becomes modal in a later frame, or before
 * Tab could leave it. Nothing of that is seen. Gives back how to close it.
 */
export function showAtOnce(dialog: HTMLDialogElement, { settles, onEscape }: Showing): () => void {
  // Under a modal dialog all else is inert: only another modal one can be used.
  if (document.querySelector('dialog:modal') !== null || !('popover' in dialog)) return showModal(dialog);
  let callOff = () => {};
  dialog.popover = 'manual';
  dialog.showPopover();
  dialog.setAttribute('open', '');
  dialog.ariaModal = 'true';
  waiting = [...waiting, dialog];
  const wait = () => {
    callOff();
    const timer = setTimeout(settle, REST_MS);
    callOff = () => clearTimeout(timer);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Tab') settle();
    else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      onEscape();
    } else if (settles === 'typed') wait();
  };
  const settle = () => {
    // A question has come over it meanwhile: it stays below.
    if (document.querySelector('dialog:modal') !== null || waiting.at(-1) !== dialog) return wait();
    leave();
    makeModal(dialog);
  };
  const leave = () => {
    callOff();
    waiting = waiting.filter((other) => other !== dialog);
    dialog.removeEventListener('keydown', onKey);
  };
  dialog.addEventListener('keydown', onKey);
  if (settles === 'typed') wait();
  else callOff = afterNextPaint(settle);
  return () => {
    leave();
    lower(dialog);
    dialog.close();
  };
}

/** What lies over the page like a menu does so no longer. */
function lower(dialog: HTMLDialogElement): void {
  if (dialog.popover === null) return;
  dialog.removeAttribute('open');
  dialog.hidePopover();
  dialog.popover = null;
  dialog.ariaModal = null;
}

/** Whoever writes in it goes on writing: the focus stays where it is. */
function makeModal(dialog: HTMLDialogElement): void {
  const own = document.activeElement;
  const isInside = own instanceof HTMLElement && dialog.contains(own);
  lower(dialog);
  if (isInside) own.autofocus = true;
  dialog.showModal();
  if (!isInside) return;
  own.autofocus = false;
  own.focus({ preventScroll: true });
}
