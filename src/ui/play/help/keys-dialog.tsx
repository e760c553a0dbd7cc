import type { Settings } from '../../../play/game.ts';
import { Dialog } from '../../paper/dialog.tsx';
import { useDesk } from '../desk.ts';

type Row = readonly [keys: string, words: string];

/** Every shortcut, and the switch for those of a single key. */
export function KeysDialog({ onSettings }: { onSettings: (change: Partial<Settings>) => void }) {
  const { say, open, settings } = useDesk();
  const single: readonly Row[] = [
    [say('keys.space'), say('keys.pause')],
    ['1 2 3', say('keys.speed')],
    ['N', say('keys.next-stop')],
    ['D', say('keys.next-day')],
    ['O', say('keys.office')],
    ['W', say('keys.object')],
    ['B', say('keys.board')],
    ['Y', say('keys.days')],
    ['A', say('keys.all')],
    ['L', say('keys.log')],
    ['1 … 4', say('keys.answer')],
    [`${say('keys.enter')}, 1 … 9`, say('keys.cue')],
    ['?', say('keys.help')],
  ];
  const always: readonly Row[] = [
    [`${say('keys.space')}, ${say('keys.arrows')}, ${say('keys.space')}`, say('keys.lift')],
    [say('keys.escape'), say('keys.close')],
  ];
  return (
    <Dialog title={say('keys.title')} closeLabel={say('dialog.close')} onClose={() => open(null)}>
      <label class="check">
        <input type="checkbox" checked={settings.shortcuts} onChange={() => onSettings({ shortcuts: !settings.shortcuts })} />
        <span>
          <b>{say('keys.on')}</b>
          <span class="block t-second t-grey">{say('keys.about')}</span>
        </span>
      </label>
      <KeyList rows={single} off={!settings.shortcuts} />
      <KeyList rows={always} off={false} />
    </Dialog>
  );
}

function KeyList({ rows, off }: { rows: readonly Row[]; off: boolean }) {
  return (
    <dl class={off ? 'keys keys--off' : 'keys'}>
      {rows.map(([keys, words]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
