import { leaveSprint } from './backlog.ts';
import type { Id } from './basics.ts';
import { shiftTeam } from './gauges.ts';
import type { Turn } from './turn.ts';
import { emit } from './turn.ts';
import type { DraftItem, World } from './world.ts';

/** A Sprint can be cancelled while it is worked on and its Sprint Goal has become obsolete, and for no other reason. */
export function canCancel({ at, sprint }: Pick<World, 'at' | 'sprint'>): boolean {
  return sprint.goalObsolete && !sprint.cancelled && (at.phase === 'work' || at.phase === 'stop');
}

/** Part of the work done on an item, in thousandths, that has to be done again because it was dropped in mid-Sprint. */
const DROPPED = 800;

/** The Sprint is over before its time. Whoever is asked need not answer any more: the Sprint Review is next. */
export function cancel(turn: Turn, why: readonly Id[]): void {
  turn.world.sprint.cancelled = true;
  for (const item of turn.world.items) {
    if (item.sprint !== null && item.doneAt === null)
      item.left = Math.min(item.effort, item.left + Math.floor((item.worked * DROPPED) / 1000));
  }
  for (const seat of Object.values(turn.world.seats)) seat.ask = null;
  emit(turn, { type: 'sprint.cancelled' }, { why });
  shiftTeam(turn, 'morale', -15, { why });
}

/**
 * What is left of the value of items that were to bring about a Sprint Goal that is gone, and of the other ideas selected with them, in
 * thousandths: below nothing for the first, for what comes into use against what was decided is in people's way; what was begun beside
 * it is of use by itself.
 */
const STILL_WORTH = { ofGoal: -300, beside: 300, begun: 900 };

/** Was it to bring about the Sprint Goal that stands? What is tied to it was, and so were ideas that could have been. */
function isOfGoal({ world, shelf }: Turn, item: DraftItem): boolean {
  const { goal, goalItems } = world.sprint;
  return goal !== null && (goalItems.includes(item.id) || shelf.items.get(item.from)?.goals.includes(goal) === true);
}

const isOpen = (item: DraftItem) => item.sprint !== null && item.doneAt === null && item.kind === 'feature';

/** The Developers put back what was to bring about a Sprint Goal that is gone, and go on with what is still of use. */
export function sortOut(turn: Turn, why: readonly Id[]): void {
  if (!turn.world.sprint.goalObsolete) return;
  for (const item of turn.world.items) {
    if (!isOpen(item) || !isOfGoal(turn, item)) continue;
    turn.world.sprint.removed.push(item.id);
    leaveSprint(turn, item, { why });
  }
}

function devalue(item: DraftItem, left: number): void {
  item.worth = Math.min(item.worth, Math.trunc((item.worth * left) / 1000));
  item.guess.value = Math.min(item.guess.value, Math.trunc((item.guess.value * left) / 1000));
}

/**
 * What the Sprint Goal was about is not wanted any more, and everybody knows: what the Sprint Backlog holds of it does harm now,
 * and no more can be found out about it; what was selected beside it and not begun has lost most of its value. Only in the middle of a Sprint, and never in the first.
 */
export function loseGoal(turn: Turn, goals: readonly Id[] | undefined, why: readonly Id[]): void {
  const { world } = turn;
  const { sprint, at, season } = world;
  const isMiddle = at.sprint > 1 && at.day > 1 && at.day < season.days && at.phase !== 'review' && at.phase !== 'retrospective';
  if (!isMiddle || sprint.goal === null || sprint.goalObsolete || goals?.includes(sprint.goal) === false) return;
  sprint.goalObsolete = true;
  for (const item of world.items) {
    if (!isOpen(item)) continue;
    devalue(item, isOfGoal(turn, item) ? STILL_WORTH.ofGoal : item.started === null ? STILL_WORTH.beside : STILL_WORTH.begun);
    item.evidence = 3;
  }
  emit(turn, { type: 'goal.obsolete', goal: sprint.goal }, { why });
  for (const seat of Object.values(world.seats)) seat.news += 2;
}
