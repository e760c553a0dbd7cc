import type { Id } from './basics.ts';
import { shiftTeam } from './gauges.ts';
import type { Turn } from './turn.ts';
import { emit } from './turn.ts';
import type { DraftItem, World } from './world.ts';

/** A Sprint can be cancelled while it is worked on and its Sprint Goal has become obsolete, and for no other reason. */
export function canCancel({ at, sprint }: Pick<World, 'at' | 'sprint'>): boolean {
  return sprint.goalObsolete && !sprint.cancelled && (at.phase === 'work' || at.phase === 'stop');
}

/** The Sprint is over before its time. Whoever is asked need not answer any more: the Sprint Review is next. */
export function cancel(turn: Turn, why: readonly Id[]): void {
  turn.world.sprint.cancelled = true;
  for (const seat of Object.values(turn.world.seats)) seat.ask = null;
  emit(turn, { type: 'sprint.cancelled' }, { why });
  shiftTeam(turn, 'morale', -15, { why });
}

/** What is left of the value of items that were to bring about a Sprint Goal that is gone, and of the other ideas selected with them, in thousandths. */
const STILL_WORTH = { ofGoal: 0, beside: 300 };

function devalue(item: DraftItem, left: number): void {
  item.worth = Math.min(item.worth, Math.trunc((item.worth * left) / 1000));
  item.guess.value = Math.min(item.guess.value, Math.trunc((item.guess.value * left) / 1000));
}

/**
 * What the Sprint Goal was about is not wanted any more, and everybody knows: what the Sprint Backlog holds of it has lost its value
 * and no more can be found out about it; what was selected beside it, most. Only in the middle of a Sprint, and never in the first.
 */
export function loseGoal(turn: Turn, goals: readonly Id[] | undefined, why: readonly Id[]): void {
  const { world, shelf } = turn;
  const { sprint, at, season } = world;
  const isMiddle = at.sprint > 1 && at.day > 1 && at.day < season.days && at.phase !== 'review' && at.phase !== 'retrospective';
  if (!isMiddle || sprint.goal === null || sprint.goalObsolete || goals?.includes(sprint.goal) === false) return;
  sprint.goalObsolete = true;
  for (const item of world.items) {
    const isOfIt = sprint.goalItems.includes(item.id) || shelf.items.get(item.from)?.goals.includes(sprint.goal);
    if (item.sprint === null || item.doneAt !== null || item.kind !== 'feature') continue;
    devalue(item, isOfIt ? STILL_WORTH.ofGoal : STILL_WORTH.beside);
    item.evidence = 3;
  }
  emit(turn, { type: 'goal.obsolete', goal: sprint.goal }, { why });
  for (const seat of Object.values(world.seats)) seat.news += 2;
}
