import { useState } from 'preact/hooks';
import type { SaveSummary, World } from '../../../play/game.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';
import { dateTimeWords } from '../../../words/written.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { saveWords } from './save-words.ts';
import { worldName } from './worlds.tsx';

const say = sayFrom(pagesTitle);

type SlotsDialogProps = {
  saves: readonly SaveSummary[];
  worlds: readonly World[];
  onOpen: (slot: SaveSummary['slot']) => void;
  onLook: (slot: SaveSummary['slot']) => void;
  onFile: (save: SaveSummary) => void;
  onRemove: (slot: SaveSummary['slot']) => void;
  onClose: () => void;
};

/** The kept games: go on with one, or delete one after being asked. */
export function SlotsDialog({ saves, worlds, onOpen, onLook, onFile, onRemove, onClose }: SlotsDialogProps) {
  const [asked, setAsked] = useState<SaveSummary['slot'] | null>(null);
  return (
    <Dialog title={say('slots.title')} onClose={onClose} closeLabel={say('slots.close')}>
      <ul class="divided">
        {saves.map((save) => (
          <li key={save.slot} class="slot">
            <div>
              <b>{slotWords(save.slot)}</b>
              <p class="t-second">{saveWords(save)}</p>
              <p class="t-second t-grey">{`${worldOf(save, worlds)}${dateTimeWords(save.savedAt)}`}</p>
            </div>
            {asked === save.slot ? (
              <div class="row" role="alertdialog" aria-label={say('slots.remove.sure')}>
                <span>{say('slots.remove.sure')}</span>
                <Button onClick={() => onRemove(save.slot)}>{say('slots.remove.yes')}</Button>
                <Button onClick={() => setAsked(null)}>{say('slots.remove.no')}</Button>
              </div>
            ) : (
              <div class="row">
                <Button onClick={() => onOpen(save.slot)}>{say('slots.open')}</Button>
                <Button kind="quiet" onClick={() => onLook(save.slot)}>
                  {say('slots.look')}
                </Button>
                <Button kind="quiet" onClick={() => onFile(save)}>
                  {say('slots.file')}
                </Button>
                <Button kind="quiet" onClick={() => setAsked(save.slot)}>
                  {say('slots.remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function slotWords(slot: SaveSummary['slot']): string {
  return slot === 'auto' || slot === 'branch' ? say(`slots.${slot}`) : say('slots.number', { slot });
}

/** Said only where there is more than one. */
function worldOf({ pack }: SaveSummary, worlds: readonly World[]): string {
  const world = worlds.length > 1 ? worlds.find(({ id }) => id === pack) : undefined;
  return world ? `${worldName(world)}, ` : '';
}
