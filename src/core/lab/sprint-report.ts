import type { Id } from '../sim/basics.ts';
import { TICKS_A_DAY } from '../sim/basics.ts';
import type { World } from '../sim/world.ts';
import { meanOfAll, to3 } from './figures.ts';

/** One Sprint as a research program wants it: the names are those of the open interface. */
export interface SprintReport {
  readonly sprint: number;
  readonly people: number;
  readonly days: number;
  readonly committedPoints: number;
  readonly donePoints: number;
  readonly startItems: number;
  readonly addedItems: number;
  readonly removedItems: number;
  readonly doneItems: number;
  readonly endItems: number;
  readonly endPoints: number;
  readonly addedAt: readonly number[];
  readonly doneShare: readonly number[];
  readonly inProgressMid: number;
  /** Items in progress, mean over all ticks of the Sprint. */
  readonly inProgressMean: number;
  readonly goalMet: boolean;
  /** Bugs among the items of the Sprint Backlog at its end, Done ones included. */
  readonly bugs: number;
  readonly reworked: number;
  readonly blockedItems: number;
  readonly impediments: number;
  readonly impedimentDays: number;
  readonly velocityMean3: number | null;
  readonly focusHours: readonly (readonly number[])[];
  readonly valueReleased: number;
  readonly escapedDefects: number;
  readonly team: {
    readonly selfManagement: number;
    readonly safety: number;
    readonly morale: number;
    readonly debt: number;
    readonly transparency: number;
  };
}

/** What the ledger of the Sprint does not hold. */
export interface SprintSetting {
  /** Points of an item, 0 if it has none. */
  readonly pointsOf: (id: Id) => number;
  readonly isBug: (id: Id) => boolean;
  /** How many different items were blocked in this Sprint. */
  readonly blockedItems: number;
  /** Ticks in progress of all items of the Sprint. */
  readonly progressTicks: number;
  /** Done points of the Sprints before, oldest first. */
  readonly past: readonly number[];
}

function doneShares(world: World, start: number, length: number): readonly number[] {
  const { done } = world.sprint;
  const total = done.reduce((sum, entry) => sum + entry.points, 0);
  return [30, 50, 80].map((share) => {
    const until = start + Math.floor((length * share) / 100);
    const points = done.filter((entry) => entry.tick <= until).reduce((sum, entry) => sum + entry.points, 0);
    return total === 0 ? 0 : to3(points / total);
  });
}

/** What stood in the Sprint Backlog when the Sprint ended, Done items included: start + added - removed, item by item. */
function itemsAtEnd(world: World): readonly Id[] {
  const left = [...world.sprint.startItems, ...world.sprint.added.map((entry) => entry.item)];
  for (const id of world.sprint.removed) {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** The report of a Sprint that is written down, while its ledger still stands. */
export function reportOfSprint(
  world: World,
  { pointsOf, isBug, blockedItems, progressTicks, past }: SprintSetting,
): SprintReport {
  const { sprint, team } = world;
  const start = sprint.began;
  const length = world.at.tick - start;
  return {
    sprint: world.at.sprint,
    people: world.people.length,
    days: Math.floor(length / TICKS_A_DAY),
    committedPoints: sprint.committed,
    donePoints: sprint.done.reduce((sum, entry) => sum + entry.points, 0),
    startItems: sprint.start,
    addedItems: sprint.added.length,
    removedItems: sprint.removed.length,
    doneItems: sprint.done.length,
    endItems: sprint.start + sprint.added.length - sprint.removed.length,
    endPoints: itemsAtEnd(world).reduce((points, id) => points + pointsOf(id), 0),
    addedAt: sprint.added.map((entry) => to3((entry.tick - start) / length)),
    doneShare: doneShares(world, start, length),
    inProgressMid: sprint.flow[Math.floor(world.season.days / 2)]?.[1] ?? 0,
    inProgressMean: to3(progressTicks / length),
    goalMet: world.history[world.history.length - 1]?.goalMet ?? false,
    bugs: itemsAtEnd(world).filter(isBug).length,
    reworked: sprint.rejected,
    blockedItems,
    impediments: sprint.impediments,
    impedimentDays: sprint.impedimentDays,
    velocityMean3: past.length === 0 ? null : to3(meanOfAll(past.slice(-3))),
    focusHours: sprint.focusHours.map((day) => day.map((minutes) => to3(minutes / 60))),
    valueReleased: sprint.valueReleased,
    escapedDefects: sprint.escaped,
    team: {
      selfManagement: team['self-management'],
      safety: team.safety,
      morale: team.morale,
      debt: team.debt,
      transparency: team.transparency,
    },
  };
}
