/** Where the focus goes when what had it is gone: the dialog that lies on top, else the page's heading. */
function home(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.querySelector<HTMLElement>('h1');
}

/**
 * Holds the focus on the page. A pressed button often leaves with the screen it stood on; without this, keys and screen readers
 * would have to begin at the top. Whoever presses an empty place still puts the focus nowhere: then nothing has vanished.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  const mend = () => {
    const own = document.activeElement;
    if (last === null || last.isConnected || (own !== null && own !== document.body)) return;
    const place = home();
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(mend);
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
