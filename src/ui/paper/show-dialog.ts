/** Nobody types for so long: then there is time to make the rest of the page inert. */
const REST_MS = 1000;

/** Opens a dialog over the page. Gives back how to close it. */
export function showModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  return () => dialog.close();
}

/**
 * Opens a dialog whose first letter may follow at once. To make it modal means new style and paint for every element of the page behind it,
 * ten times the work of showing it: so it first lies over the page like a menu, and becomes modal once nobody types, or before Tab could
 * leave it. Nothing of that is seen.
 */
export function showAtOnce(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  // Under a modal dialog all else is inert: only another modal one can be used.
  if (document.querySelector('dialog:modal') !== null || !('popover' in dialog)) return showModal(dialog);
  let timer = 0;
  dialog.popover = 'manual';
  dialog.showPopover();
  dialog.setAttribute('open', '');
  dialog.ariaModal = 'true';
  const rest = () => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, REST_MS);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') settle();
    else if (event.key !== 'Escape' || event.defaultPrevented) rest();
    else {
      event.preventDefault();
      onEscape();
    }
  };
  const settle = () => {
    // A question has come over it meanwhile: it stays below.
    if (document.querySelector('dialog:modal') !== null) return rest();
    leave();
    makeModal(dialog);
  };
  const leave = () => {
    clearTimeout(timer);
    dialog.removeEventListener('keydown', onKey);
  };
  dialog.addEventListener('keydown', onKey);
  rest();
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
