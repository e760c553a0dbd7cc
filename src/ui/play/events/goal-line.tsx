import type { Id } from '../../../core/sim/basics.ts';
import { Chip } from '../../paper/note.tsx';
import { useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';

/** The Sprint Goal in a line; once it is over, with how it ended. */
export function GoalLine({ goal, end }: { goal: Id; end?: string }) {
  const { say, name } = useDesk();
  return (
    <p class="event-goal">
      <Chip>
        <Explained>{say('facilitate.goal')}</Explained>
      </Chip>{' '}
      <b class="t-hand">{name(goal)}</b>
      {end !== undefined && (
        <>
          {' '}
          <Chip>{end}</Chip>
        </>
      )}
    </p>
  );
}
