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
  readonly goalMet: boolean;
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
  /** How many different items were blocked in this Sprint. */
  readonly blockedItems: number;
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
function endPoints(world: World, pointsOf: SprintSetting['pointsOf']): number {
  const { startItems, added, removed } = world.sprint;
  const sum = (ids: readonly Id[]) => ids.reduce((points, id) => points + pointsOf(id), 0);
  return sum(startItems) + sum(added.map((entry) => entry.item)) - sum(removed);
}

/** The report of a Sprint that is written down, while its ledger still stands. */
export function reportOfSprint(world: World, { pointsOf, blockedItems, past }: SprintSetting): SprintReport {
  const { sprint, team } = world;
  const length = world.season.days * TICKS_A_DAY;
  const start = (world.at.sprint - 1) * length;
  return {
    sprint: world.at.sprint,
    people: world.people.length,
    days: world.season.days,
    committedPoints: sprint.committed,
    donePoints: sprint.done.reduce((sum, entry) => sum + entry.points, 0),
    startItems: sprint.start,
    addedItems: sprint.added.length,
    removedItems: sprint.removed.length,
    doneItems: sprint.done.length,
    endItems: sprint.start + sprint.added.length - sprint.removed.length,
    endPoints: endPoints(world, pointsOf),
    addedAt: sprint.added.map((entry) => to3((entry.tick - start) / length)),
    doneShare: doneShares(world, start, length),
    inProgressMid: sprint.flow[Math.floor(world.season.days / 2)]?.[1] ?? 0,
    goalMet: world.history[world.history.length - 1]?.goalMet ?? false,
    bugs: sprint.bugs,
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
