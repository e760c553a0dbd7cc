import type { Lever, Mille } from './basics.ts';
import { isOfGoal, isOpenIdea } from './goal-gone.ts';
import type { Shelf } from './shelf.ts';
import type { World } from './world.ts';

export const LEVERS: readonly Lever[] = [
  'capacity',
  'blocking',
  'rework',
  'arrivals',
  'inspection-wait',
  'answer-wait',
  'release-wait',
  'surprise',
  'value-hits',
];

/**
 * What a drag of so many thousandths does to a lever: a tenth more waiting hurts less than a tenth less work done. Where more is
 * better a drag lowers it.
 */
const REACH_OF_DRAG: Readonly<Record<Lever, number>> = {
  capacity: -2,
  blocking: 7,
  rework: 6,
  arrivals: 5,
  'inspection-wait': 12,
  'answer-wait': 12,
  'release-wait': 12,
  surprise: 5,
  'value-hits': -3,
};

export type Levers = Record<Lever, Mille>;

function ordinary(): Levers {
  return {
    capacity: 1000,
    blocking: 1000,
    rework: 1000,
    arrivals: 1000,
    'inspection-wait': 1000,
    'answer-wait': 1000,
    'release-wait': 1000,
    surprise: 1000,
    'value-hits': 1000,
  };
}

/** No lever leaves a quarter to three times of ordinary. */
const within = (lever: Mille) => Math.max(250, Math.min(3000, lever));

function pull(levers: Levers, lever: Lever, drag: Mille): void {
  shift(levers, lever, Math.trunc(drag * REACH_OF_DRAG[lever]));
}

/** The usual ones by their own names: a name that changes from call to call has to be looked up, and work asks every half hour. */
function shift(levers: Levers, lever: Lever, by: Mille): void {
  if (lever === 'capacity') levers.capacity += by;
  else if (lever === 'blocking') levers.blocking += by;
  else if (lever === 'rework') levers.rework += by;
  else if (lever === 'arrivals') levers.arrivals += by;
  else levers[lever] += by;
}

/** How far self-management, debt, mood and understanding shift the levers by themselves. */
function fromTeam(levers: Levers, world: World): void {
  const { team } = world;
  levers.capacity += Math.trunc(((team['self-management'] - 500) * 220) / 1000);
  levers.capacity += Math.trunc(((team.focus - 500) * 160) / 1000);
  levers.capacity += Math.trunc(((team.morale - 500) * 100) / 1000);
  const { habits } = world;
  // Whoever is used to being helped out waits for it; whoever cuts Done once cuts it again; who asks for every word waits for answers.
  levers.capacity -= Math.min(30, habits['asks-master'] ?? 0) * 5;
  levers.rework += Math.min(12, habits['cuts-done'] ?? 0) * 40;
  levers['answer-wait'] += Math.min(12, habits['asks-owner'] ?? 0) * 40;
  levers.surprise += Math.min(12, habits['works-late'] ?? 0) * 15;
  // Besker et al. 2018: debt wastes about 23 % of the time at its reference level, here 1000.
  levers.capacity -= Math.trunc(((team.debt - 300) * 230) / 700);
  levers.rework += Math.trunc(((team.debt - 300) * 500) / 700) - Math.trunc(((team.understanding - 500) * 800) / 1000);
  levers.surprise -= Math.trunc(((team.understanding - 500) * 400) / 1000);
  levers.arrivals += Math.trunc(((team.debt - 300) * 400) / 700);
}

/** Without a goal to work towards work goes slowly, more so while the Sprint Backlog holds what nobody wants: thousandths of the capacity that are gone. */
const WITHOUT_GOAL = { unsorted: 350, sorted: 200 };

function isUnsorted(world: World, shelf: Shelf): boolean {
  return world.items.some((item) => isOpenIdea(item) && isOfGoal(world, shelf, item));
}

/** All levers now, in thousandths of ordinary: 1000 = as calibrated. */
export function leversOf(world: World, shelf: Shelf): Levers {
  const levers = ordinary();
  fromTeam(levers, world);
  if (world.sprint.goalObsolete) levers.capacity -= isUnsorted(world, shelf) ? WITHOUT_GOAL.unsorted : WITHOUT_GOAL.sorted;
  for (const cause of world.causes) {
    const template = shelf.causes.get(cause.id);
    if (template) pull(levers, template.lever, Math.trunc((template.drag * cause.strength) / 1000));
  }
  for (const impediment of world.impediments)
    if (!impediment.blocks && impediment.drag !== 0) pull(levers, impediment.lever, impediment.drag);
  for (const pending of world.pending) {
    if (pending.begun && pending.effect.do === 'lever') shift(levers, pending.effect.lever, pending.effect.by);
  }
  return {
    capacity: within(levers.capacity),
    blocking: within(levers.blocking),
    rework: within(levers.rework),
    arrivals: within(levers.arrivals),
    'inspection-wait': within(levers['inspection-wait']),
    'answer-wait': within(levers['answer-wait']),
    'release-wait': within(levers['release-wait']),
    surprise: within(levers.surprise),
    'value-hits': within(levers['value-hits']),
  };
}
