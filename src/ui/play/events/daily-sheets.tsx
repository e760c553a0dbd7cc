import type { Id } from '../../../core/sim/basics.ts';
import { startOf } from '../../../core/sim/place.ts';
import { listOf } from '../../../words/written.ts';
import { Note } from '../../paper/note.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import { columnOf, sprintItems } from '../people/board-columns.ts';
import { NOTE_KINDS } from '../people/note-kinds.ts';
import { GoalLine } from './goal-line.tsx';
import { Guest } from './guest.tsx';

/** An item of the Sprint Goal that was not selected, and why. */
function leftOutWords(id: Id, { view, say, name }: Desk): string {
  return say(view.sprint.unclear.includes(id) ? 'held.selected.unclear' : 'held.selected.no-room', { item: name(id) });
}

/** Items that the Developers tied to the Sprint Goal themselves at this Sprint's Planning. */
function tiedByDevelopers({ view, snapshot }: Desk): readonly Id[] {
  const from = startOf(view.at.sprint, view.at);
  return snapshot.facts.flatMap((fact) => (fact.type === 'goal.tied' && fact.tick >= from ? [fact.item] : []));
}

/** The Sprint Backlog as the Developers come together over it: the Sprint Goal, and what was selected for it. */
export function SelectedItems() {
  const desk = useDesk();
  const { view, say, name } = desk;
  const { goal } = view.sprint;
  const items = sprintItems(view);
  // What came in later stands among the notes.
  const leftOut = view.sprint.leftOut.filter((id) => !items.some((item) => item.id === id));
  const tied = tiedByDevelopers(desk);
  const points = items.reduce((sum, item) => sum + (item.points ?? 0), 0);
  return (
    <Sheet title={<Explained>{say('board.title')}</Explained>} icon="push-pin" pin="vermilion">
      {goal !== null && <GoalLine goal={goal} />}
      <p class="event-line">
        <b>{say('held.selected')}.</b> <Explained>{say('held.selected.count', { n: items.length, points })}</Explained>
        {leftOut.length > 0 &&
          ` ${say('held.selected.left-out', { items: listOf(leftOut.map((id) => leftOutWords(id, desk))) })}`}
        {tied.length > 0 && ` ${say('held.selected.tied', { items: listOf(tied.map(name)) })}`}
      </p>
      <ul class="event-notes">
        {items.map((item) => (
          <li key={item.id} class="board__note">
            <Note
              title={name(item.id)}
              kind={NOTE_KINDS[item.kind]}
              points={item.points}
              done={columnOf(item) === 'done' ? say('board.done') : undefined}
            />
            {item.tied && <span class="board__tied">{say('item.tied-short')}</span>}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** Who is here today, and how they are. */
export function TeamToday() {
  const { view, say } = useDesk();
  return (
    <Sheet title={say('held.team')} icon="users-three">
      <ul class="event-guests">
        {view.people.map(({ id, away, mood }) => (
          <Guest key={id} id={id}>
            <span class="block t-second t-grey">{away ? say('held.away') : say(`mood.${mood}`)}</span>
          </Guest>
        ))}
      </ul>
    </Sheet>
  );
}
