import type { GoalFate } from '../../../core/sim/basics.ts';
import { countWords, goalReason } from '../../pages/game/happened-words.ts';
import { type LookingBack, lookingBack } from '../../pages/game/looking-back-data.ts';
import { Note } from '../../paper/note.tsx';
import { Sheet, Stamp } from '../../paper/sheet.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import { NOTE_KINDS } from '../people/note-kinds.ts';
import { saidAtReview, waysOfSaying } from './event-news.ts';
import { GoalLine } from './goal-line.tsx';
import { Guest } from './guest.tsx';

/** What the Sprint brought, with the numbers of looking back: the goal, what is Done, what went back. */
export function SprintResult() {
  const desk = useDesk();
  const { say, packSay, name, snapshot } = desk;
  const back = lookingBack(snapshot);
  return (
    <Sheet
      title={say('facilitate.done')}
      icon="check-circle"
      pin="vermilion"
      aside={back.goal !== null && <Stamp met={back.outcome === 'met'}>{say(`held.goal.${back.outcome}`)}</Stamp>}
    >
      {back.goal !== null && <GoalLine goal={back.goal} />}
      <p class="event-line">
        {goalReason(back, { words: packSay, name })} <Explained>{countWords(back)}</Explained>
      </p>
      <DoneNotes desk={desk} />
      <NotDone back={back} desk={desk} />
    </Sheet>
  );
}

/** Where the choice of how to hold the event comes first: how the Sprint Goal ended, in a line above it. */
export function GoalResult() {
  const { say, snapshot } = useDesk();
  const { goal, outcome } = lookingBack(snapshot);
  return goal === null ? null : <GoalLine goal={goal} end={say(`held.goal.${outcome}`)} />;
}

function DoneNotes({ desk }: { desk: Desk }) {
  const { view, say, name } = desk;
  const kindOf = (id: string) => NOTE_KINDS[view.items.find((item) => item.id === id)?.kind ?? 'feature'];
  if (view.sprint.done.length === 0) return <p class="t-grey">{say('facilitate.none-done')}</p>;
  return (
    <ul class="event-notes">
      {view.sprint.done.map(({ item, points }) => (
        <li key={item}>
          <Note title={name(item)} kind={kindOf(item)} points={points} done={say('board.done')} />
        </li>
      ))}
    </ul>
  );
}

/** Everything of the Sprint Backlog that is not Done, whenever it came in. */
function NotDone({ back, desk }: { back: LookingBack; desk: Desk }) {
  const { say, name } = desk;
  const open = back.ends.filter(({ end }) => end === 'begun' || end === 'not-begun' || end === 'taken-out');
  if (open.length === 0) return null;
  return (
    <>
      <h3 class="event-back">{say('facilitate.not-done')}</h3>
      <ul class="done-chips">
        {open.map(({ item }) => (
          <li key={item} class="done-chip done-chip--back">
            {name(item)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A Sprint is cancelled for one reason alone. */
function fateOf({ outcome }: LookingBack): GoalFate {
  return outcome === 'cancelled' ? 'obsolete' : outcome;
}

/** The stakeholders at the Sprint Review; once it is over, with what they said. */
export function WhoIsHere() {
  const desk = useDesk();
  const { view, say, packSay, snapshot } = desk;
  const isHeld = snapshot.held === 'review';
  const said = isHeld ? waysOfSaying(saidAtReview(snapshot.facts, fateOf(lookingBack(snapshot))), view.at.sprint) : null;
  return (
    <Sheet title={say(isHeld ? 'held.said' : 'facilitate.here')} icon="users-three">
      <ul class="event-guests">
        {view.stakeholders.map(({ id, trust }) => {
          const words = said?.get(id);
          const role = packSay(`stakeholder.${id}.role`);
          return (
            <Guest key={id} id={id}>
              <span class="block t-second t-grey">
                {role}, {say(`stakeholder.trust.${trust}`)}
              </span>
              {words && <span class="block t-hand">{say(`held.said.${words.said}.${words.way}`)}</span>}
            </Guest>
          );
        })}
      </ul>
    </Sheet>
  );
}
