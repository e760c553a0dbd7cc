import { useEffect, useRef } from 'preact/hooks';
import { useLatest } from '../use-latest.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import type { Slot } from './types.ts';

type LiveProps = {
  /** What happened, oldest first; the last few are enough. */ log: readonly {
    id: string;
    text: string;
  }[] /** "Decision needed: …", or null. */;
  decision: string | null;
  label: string;
};

/** What screen readers hear: a polite log, and an assertive region that speaks only when a decision is needed. */
export function Live({ log, decision, label }: LiveProps) {
  return (
    <div class="sr-only live">
      <div role="log" aria-live="polite" aria-label={label}>
        {log.map((line) => (
          <p key={line.id}>{line.text}</p>
        ))}
      </div>
      <div role="alert">{decision}</div>
    </div>
  );
}

type ToastProps = {
  icon?: string;
  children: Slot;
  action?: Slot;
  onClose: () => void;
  closeLabel: string;
  /** Goes by itself once it could be read; not while it is pointed at or has the focus. */
  leaves?: boolean;
  /** `line`: in a place of its own in the flow of the page, where it covers nothing. */
  place?: 'foot' | 'line';
};

/** Time to notice a message, and to read a letter of it, in milliseconds: slow readers manage ten letters a second. */
const NOTICE = 4000;
const LETTER = 100;

/** Closes after the time its own text takes to read; pointing at it or focusing it begins that time anew. */
function useLeaving(leaves: boolean, onClose: () => void) {
  const own = useRef<HTMLDivElement>(null);
  const close = useLatest(onClose);
  const timer = useRef(0);
  const stay = () => clearTimeout(timer.current);
  const go = () => {
    stay();
    if (!leaves) return;
    timer.current = window.setTimeout(() => close.current(), NOTICE + (own.current?.textContent?.length ?? 0) * LETTER);
  };
  useEffect(() => {
    go();
    return stay;
  }, [leaves]);
  return { own, stay, go };
}

/** A short message at the foot, for instance "Saved" or "A new version is ready". */
export function Toast(props: ToastProps) {
  const { icon = 'info', children, action, onClose, closeLabel, leaves = false, place = 'foot' } = props;
  const { own, stay, go } = useLeaving(leaves, onClose);
  return (
    <div
      ref={own}
      class={`toast toast--${place} on-note`}
      role="status"
      onPointerEnter={stay}
      onPointerLeave={go}
      onFocusIn={stay}
      onFocusOut={go}
    >
      <Icon name={icon} />
      <span class="grow">{children}</span>
      {action}
      <IconButton icon="x" kind="quiet" label={closeLabel} onClick={onClose} />
    </div>
  );
}
