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
    <div class="sr-only">
      <div role="log" aria-live="polite" aria-label={label}>
        {log.map((line) => (
          <p key={line.id}>{line.text}</p>
        ))}
      </div>
      <div role="alert">{decision}</div>
    </div>
  );
}

type ToastProps = { icon?: string; children: Slot; action?: Slot; onClose: () => void; closeLabel: string };

/** A short message at the foot, for instance "Saved" or "A new version is ready"; stays until it is closed. */
export function Toast({ icon = 'info', children, action, onClose, closeLabel }: ToastProps) {
  return (
    <div class="toast on-note" role="status">
      <Icon name={icon} />
      <span class="grow">{children}</span>
      {action}
      <IconButton icon="x" kind="quiet" label={closeLabel} onClick={onClose} />
    </div>
  );
}
