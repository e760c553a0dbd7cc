import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { afterPaint } from '../after-paint.ts';
import { useLatest } from '../use-latest.ts';
import { IconButton } from './button.tsx';
import { type Settles, showAtOnce } from './show-dialog.ts';
import { classes, type Slot } from './types.ts';

type DialogProps = {
  title: Slot;
  /** The title is drawn by the children, and only spoken here. */
  hideTitle?: boolean;
  children: Slot;
  /** Without it the dialog asks for an answer and Escape does nothing. */
  onClose?: (() => void) | undefined;
  closeLabel?: string;
  size?: 'normal' | 'wide' | 'moment';
  /** Stands half outside the upper edge, as the portrait of a moment. */
  crown?: Slot;
  class?: string;
  /** Whoever opened it may be typing already. */
  settles?: Settles;
};

/** Focus target of an opened dialog: what is marked, else the first answer, else the first thing that can take focus. */
function firstFocus(dialog: HTMLElement): HTMLElement | null {
  return (
    dialog.querySelector('[data-first-focus]') ??
    dialog.querySelector('.answer') ??
    dialog.querySelector('button:not(.term), input, select, [href], [tabindex]')
  );
}

/** Gives the focus back to where it came from, or to the page's heading if that is gone. */
function giveFocusBack(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
  const target = isThere ? opener : document.querySelector<HTMLElement>('h1');
  if (!target) return;
  if (!isThere) target.tabIndex = -1;
  target.focus();
}

/** A modal sheet: native dialog, so Tab stays inside, the rest is inert, and focus returns when it closes. Mounted means open. */
export function Dialog(props: DialogProps) {
  const titleId = useId();
  const own = useRef<HTMLDialogElement>(null);
  const onClose = props.onClose && (() => afterPaint(() => props.onClose?.()));
  const close = useLatest(onClose);
  useLayoutEffect(() => {
    const dialog = own.current;
    const opener = document.activeElement;
    if (!dialog) return;
    const hide = showAtOnce(dialog, { settles: props.settles ?? 'painted', onEscape: () => close.current?.() });
    // The answers may lie below the edge of a small window: it is read from its top.
    firstFocus(dialog)?.focus({ preventScroll: true });
    dialog.scrollTop = 0;
    return () => {
      hide();
      giveFocusBack(opener);
    };
  }, []);
  return (
    <dialog
      ref={own}
      class={classes('dialog', props.size && `dialog--${props.size}`, props.class)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div class="dialog__paper">
        {props.crown}
        <header class={props.hideTitle ? 'sr-only' : 'dialog__head'}>
          <h2 id={titleId}>{props.title}</h2>
          {onClose && !props.hideTitle && <IconButton icon="x" label={props.closeLabel ?? ''} onClick={onClose} kind="quiet" />}
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
