import type { Ask } from '../../../core/sim/view.ts';
import { listOf } from '../../../words/written.ts';
import { Link } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { Note } from '../../paper/note.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import { Tip } from '../help/tip.tsx';
import { NOTE_KINDS } from '../people/note-kinds.ts';
import { Answers } from './moment-dialog.tsx';
import type { Outcome } from './outcome.ts';
import { WhatFollowed } from './what-followed.tsx';

type ChoiceProps = { ask: Ask; outcome: Outcome | null; onPeek: () => void };

/** Standing decisions that come up at a stop: what goes out, what may leave the Sprint; and what came of how an event was held. */
export function ChoiceDialog({ ask, outcome, onPeek }: ChoiceProps) {
  const desk = useDesk();
  const { say } = desk;
  const kind = ask.kind === 'release' || ask.kind === 'scope' ? ask.kind : null;
  return (
    <Dialog title={titleOf(ask, desk)} size="wide" class="dialog--choice">
      {outcome === null ? (
        <>
          {kind !== null && (
            <p class="t-lead">
              <Explained>{say(`${kind}.about`)}</Explained>
            </p>
          )}
          <ItemsAtStake ask={ask} />
          <Answers ask={ask} />
          <div class="moment__foot">
            {kind === null ? <span /> : <Tip id={kind} inline />}
            <Link onClick={onPeek}>{say('moment.board-first')}</Link>
          </div>
        </>
      ) : (
        <WhatFollowed outcome={outcome} />
      )}
    </Dialog>
  );
}

function titleOf(ask: Ask, { say }: Desk): string {
  if (ask.kind === 'release' || ask.kind === 'scope') return say(`${ask.kind}.title`);
  return ask.kind === 'facilitate' ? say(`event.${ask.event ?? 'planning'}`) : say('ask.other');
}

function itemsOf(ask: Ask, { view }: Desk) {
  if (ask.kind === 'release') return view.items.filter((item) => item.state === 'done');
  const named = ask.options.flatMap((option) =>
    option.commands.flatMap((command) => (command.type === 'scope.offer' ? [command.item] : [])),
  );
  return view.items.filter((item) => named.includes(item.id));
}

/** Notes that leave room for the answers; more are named in a line. */
const NOTES = { narrow: 4, roomy: 8 } as const;

function ItemsAtStake({ ask }: { ask: Ask }) {
  const desk = useDesk();
  const { say, name } = desk;
  const items = itemsOf(ask, desk);
  if (items.length === 0) return null;
  const most = desk.room === 'narrow' ? NOTES.narrow : NOTES.roomy;
  // Whether an item is tied to the Sprint Goal stands on its note alone.
  const notes = ask.kind === 'release' ? items.slice(0, most) : items;
  const others = items.slice(notes.length);
  return (
    <>
      <ul class="at-stake" aria-label={say(ask.kind === 'release' ? 'release.items' : 'board.title')}>
        {notes.map((item) => (
          <li key={item.id}>
            <Note
              title={name(item.id)}
              kind={NOTE_KINDS[item.kind]}
              points={item.points}
              done={item.state === 'done' ? say('board.done') : undefined}
            />
            {ask.kind === 'scope' && <span class="t-small">{say(item.tied ? 'scope.tied' : 'scope.not-tied')}</span>}
          </li>
        ))}
      </ul>
      {others.length > 0 && <p>{say('release.others', { items: listOf(others.map(({ id }) => name(id))) })}</p>}
    </>
  );
}
