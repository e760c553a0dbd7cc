import type { Settings } from '../../../play/game.ts';
import { Link } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { useDesk } from '../desk.ts';
import { useDoors } from '../doors.ts';
import { shortcutRows } from './key-names.ts';
import { keysNow } from './own-keys.ts';

/** Every shortcut, the switch for those of a single key, and the way to change them. */
export function KeysDialog({ onSettings }: { onSettings: (change: Partial<Settings>) => void }) {
  const { say, open, settings } = useDesk();
  const doors = useDoors();
  const { single, always } = shortcutRows(keysNow(settings), say);
  return (
    <Dialog title={say('keys.title')} size="wide" closeLabel={say('dialog.close')} onClose={() => open(null)}>
      <label class="check">
        <input type="checkbox" checked={settings.shortcuts} onChange={() => onSettings({ shortcuts: !settings.shortcuts })} />
        <span>
          <b>{say('keys.on')}</b>
          <span class="block t-second t-grey">{say('keys.about')}</span>
        </span>
      </label>
      <KeyList title={say('keys.single')} rows={single} off={!settings.shortcuts} />
      {doors.settings && (
        <p class="t-second">
          <Link onClick={doors.settings}>{say('keys.to-settings')}</Link>
        </p>
      )}
      <KeyList title={say('keys.always')} rows={always} off={false} />
    </Dialog>
  );
}

function KeyList({
  title,
  rows,
  off,
}: {
  title: string;
  rows: readonly (readonly [keys: string, words: string])[];
  off: boolean;
}) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl class={off ? 'keys keys--off' : 'keys'}>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
