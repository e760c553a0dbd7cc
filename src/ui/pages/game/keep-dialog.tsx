import { useState } from 'preact/hooks';
import type { Problem, SaveSummary } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import type { Ports } from '../app-ports.ts';
import { problemWords } from '../problem-words.ts';
import { saveWords } from '../title/save-words.ts';

const say = sayFrom(pagesGame);
const SLOTS = ['1', '2', '3'] as const;

type KeepDialogProps = { ports: Ports; saves: readonly SaveSummary[]; onClose: () => void; onKept: () => void };

/** Keeps the game in one of three places. The last played state keeps itself anyway. */
export function KeepDialog({ ports, saves, onClose, onKept }: KeepDialogProps) {
  const [outcome, setOutcome] = useState<Problem | 'kept' | null>(null);
  const [asked, setAsked] = useState<(typeof SLOTS)[number] | null>(null);
  const keep = async (slot: (typeof SLOTS)[number]) => {
    setAsked(null);
    const problem = await (await ports.play()).keep(slot);
    setOutcome(problem ?? 'kept');
    onKept();
  };
  return (
    <Dialog title={say('keep.title')} onClose={onClose} closeLabel={say('keep.close')}>
      <p>{say('keep.note')}</p>
      <ul class="stack">
        {SLOTS.map((slot) => {
          const save = saves.find((one) => one.slot === slot);
          return (
            <li key={slot}>
              <Button wide align="start" onClick={() => (save ? setAsked(slot) : void keep(slot))}>
                <span>
                  {say('keep.slot', { slot })} <span class="keep__what">{save ? saveWords(save) : say('keep.empty')}</span>
                </span>
              </Button>
              {asked === slot && (
                <div class="row gap-3" role="alertdialog" aria-label={say('keep.sure', { slot })}>
                  <span>{say('keep.sure', { slot })}</span>
                  <Button onClick={() => void keep(slot)}>{say('keep.replace')}</Button>
                  <Button onClick={() => setAsked(null)}>{say('keep.not')}</Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status">{outcome === 'kept' ? say('keep.done') : outcome ? problemWords(outcome) : ''}</p>
    </Dialog>
  );
}
