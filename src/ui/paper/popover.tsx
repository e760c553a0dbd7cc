import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLatest } from '../use-latest.ts';
import { classes, type Slot } from './types.ts';

type PopoverProps = {
  /** What it belongs to; it stands beside it and focus goes back there. */
  anchor: RefObject<HTMLElement | null>;
  label: string;
  children: Slot;
  onClose: () => void;
  /** Moves focus inside, for menus and lists of actions; terms leave it where it was. */
  takesFocus?: boolean;
  role?: 'dialog' | 'menu' | 'tooltip';
  id?: string;
  class?: string;
  onPointerEnter?: () => void;
  onPointerLeave?: () => void;
};

const GAP = 6;
const EDGE = 8;

/** Place of a box of `size` beside `anchor`: below it, above if there is no room, never over the edge of the window. */
export function placeBeside(anchor: DOMRect, size: { width: number; height: number }, room: { width: number; height: number }) {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const fitsBelow = below + size.height <= room.height - EDGE;
  const top = fitsBelow || above < EDGE ? Math.min(below, Math.max(EDGE, room.height - EDGE - size.height)) : above;
  const left = Math.max(EDGE, Math.min(anchor.left, room.width - EDGE - size.width));
  return { top: Math.round(top), left: Math.round(left) };
}

function settle(box: HTMLElement, anchor: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { top, left } = placeBeside(
    anchor.getBoundingClientRect(),
    { width: box.offsetWidth, height: box.offsetHeight },
    { width, height },
  );
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}

/** The anchor may be a wrapper: then its own control takes the focus. */
function giveBack(anchor: HTMLElement | null): void {
  const control = anchor?.matches('button, [href]') ? anchor : anchor?.querySelector<HTMLElement>('button, [href]');
  control?.focus();
}

/** Closes on Escape and on a press or a focus outside; a popover inside a popover counts as inside. */
function useDismissal(own: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useLatest(onClose);
  // Laid before the next paint: a quick Escape must not find a popover that does not listen yet.
  useLayoutEffect(() => {
    const isOutside = (event: Event) => {
      const target = event.target as Node;
      return !own.current?.contains(target) && !anchor.current?.contains(target);
    };
    const onOutside = (event: Event) => isOutside(event) && close.current();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || own.current?.querySelector('[popover]')) return;
      event.preventDefault();
      event.stopPropagation();
      if (own.current?.contains(document.activeElement)) giveBack(anchor.current);
      close.current();
    };
    document.addEventListener('pointerdown', onOutside, true);
    document.addEventListener('focusin', onOutside, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onOutside, true);
      document.removeEventListener('focusin', onOutside, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [own, anchor]);
}

/** A sheet beside its anchor in the top layer. Mounted means open. */
export function Popover(props: PopoverProps) {
  const own = useRef<HTMLDivElement>(null);
  const { anchor, takesFocus } = props;
  useDismissal(own, anchor, props.onClose);
  useLayoutEffect(() => {
    const box = own.current;
    const beside = anchor.current;
    if (!box || !beside) return;
    const onMove = () => settle(box, beside);
    box.showPopover();
    onMove();
    if (takesFocus) (box.querySelector<HTMLElement>('[data-first-focus], button, [href], input') ?? box).focus();
    addEventListener('resize', onMove);
    addEventListener('scroll', onMove, true);
    return () => {
      removeEventListener('resize', onMove);
      removeEventListener('scroll', onMove, true);
    };
  }, [anchor, takesFocus]);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of the three roles takes a name
    <div
      ref={own}
      id={props.id}
      popover="manual"
      role={props.role ?? 'dialog'}
      aria-label={props.label}
      tabIndex={-1}
      class={classes('popover', props.class)}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      {props.children}
    </div>
  );
}
