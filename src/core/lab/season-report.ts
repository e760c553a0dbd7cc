import type { Seat } from '../sim/basics.ts';
import { TICKS_A_DAY } from '../sim/basics.ts';
import type { Fact } from '../sim/fact.ts';
import type { Seats } from '../sim/player.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { SeasonPlan } from '../sim/season.ts';
import type { World } from '../sim/world.ts';
import { drive, type Run, startRun } from '../game/run.ts';

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
  readonly team: { readonly selfManagement: number; readonly safety: number; readonly morale: number; readonly debt: number; readonly transparency: number };
}

export interface Outcome {
  readonly value: number;
  readonly goal: number;
  readonly quality: number;
  readonly health: number;
  readonly team: number;
  readonly seat: number;
}

export interface SeasonReport {
  readonly outcome: Outcome;
  readonly sprints: readonly SprintReport[];
  readonly lines: World['history'];
  readonly facts: readonly Fact[];
  readonly world: World;
}

const to3 = (value: number) => Math.round(value * 1000) / 1000;

function doneShares(world: World): readonly number[] {
  const { done } = world.sprint;
  const total = done.reduce((sum, entry) => sum + entry.points, 0);
  const start = (world.at.sprint - 1) * world.season.days * TICKS_A_DAY;
  const length = world.season.days * TICKS_A_DAY;
  return [30, 50, 80].map((share) => {
    const until = start + Math.floor((length * share) / 100);
    const points = done.filter((entry) => entry.tick <= until).reduce((sum, entry) => sum + entry.points, 0);
    return total === 0 ? 0 : to3(points / total);
  });
}

/** Items and points that stand in the Sprint Backlog when the working time ends. Called before what is not Done goes back. */
function reportOf(world: World, velocityMean3: number | null): SprintReport {
  const { sprint, team } = world;
  const start = (world.at.sprint - 1) * world.season.days * TICKS_A_DAY;
  const length = world.season.days * TICKS_A_DAY;
  const donePoints = sprint.done.reduce((sum, entry) => sum + entry.points, 0);
  const openPoints = sprint.burndown[sprint.burndown.length - 1] ?? 0;
  const mid = sprint.flow[Math.floor(world.season.days / 2)];
  return {
    sprint: world.at.sprint, people: world.people.length, days: world.season.days, committedPoints: sprint.committed, donePoints,
    startItems: sprint.start, addedItems: sprint.added.length, removedItems: sprint.removed.length, doneItems: sprint.done.length,
    endItems: sprint.start + sprint.added.length - sprint.removed.length, endPoints: donePoints + openPoints,
    addedAt: sprint.added.map((entry) => to3((entry.tick - start) / length)), doneShare: doneShares(world), inProgressMid: mid?.[1] ?? 0,
    goalMet: world.history[world.history.length - 1]?.goalMet ?? false, bugs: sprint.bugs, reworked: sprint.rejected, blockedItems: sprint.blocked,
    impediments: sprint.impediments, impedimentDays: sprint.impedimentDays, velocityMean3,
    focusHours: sprint.focusHours.map((day) => day.map((minutes) => to3(minutes / 60))), valueReleased: sprint.valueReleased, escapedDefects: sprint.escaped,
    team: { selfManagement: team['self-management'], safety: team.safety, morale: team.morale, debt: team.debt, transparency: team.transparency },
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Outcome of a season: means over its Sprints. `seat` is the effectiveness of the seats that were played. */
export function outcomeOfLines(lines: World['history']): Outcome {
  const part = (meter: 'value' | 'goal' | 'quality' | 'team') => to3(meanOf(lines.map((line) => line.meters[meter])));
  return {
    value: part('value'), goal: part('goal'), quality: part('quality'), health: part('team'),
    team: to3(meanOf(lines.map((line) => line.outcome))), seat: to3(meanOf(lines.map((line) => line.effectiveness[line.seat]))),
  };
}

/** Plays a season with programs in both seats and reports it Sprint by Sprint. */
export function playSeason(scenario: Scenario, plan: SeasonPlan, seatsOf: (played: Seat) => Seats): SeasonReport {
  const run: Run = startRun(scenario, plan);
  const sprints: SprintReport[] = [];
  let past: number[] = [];
  for (let sprint = 1; sprint <= plan.sprints; sprint++) {
    const seats = seatsOf(plan.played[sprint - 1] ?? 'scrum-master');
    drive(run, seats, 'sprint', (world) => {
      const mean = past.length < 3 ? null : to3(meanOf(past.slice(-3)));
      sprints.push(reportOf(world, mean));
    });
    const line = run.world().history[sprint - 1];
    if (line) past = [...past, line.done];
  }
  const world = run.world();
  return { outcome: outcomeOfLines(world.history), sprints, lines: world.history, facts: run.takeFacts(), world };
}
