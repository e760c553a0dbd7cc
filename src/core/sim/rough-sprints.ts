import type { Mille } from './basics.ts';
import { goalsInTurn } from './goal-choices.ts';
import type { Levers } from './levers.ts';
import { leftAfter, missingAfter, roughBacklog, withIdeas } from './rough-backlog.ts';
import { type RoughItem, roughPlan, type Whim } from './rough-plan.ts';
import { type RoughTeam, roughCourse, roughEnd, roughTeam } from './rough-work.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import { BOLD } from './tables.ts';
import type { World } from './world.ts';

/**
 * What would come of the next two Sprints in ordinary hands, played through roughly (`rough-plan.ts`, `rough-work.ts`) and averaged over
 * whims of planning, what the Developers forecast and how well work goes. Hidden truth included, luck not.
 */

/** What the Developers forecast against what they expect, in thousandths: eight equally likely eighths (`FORECAST`). */
const FORECASTS = [445, 626, 772, 924, 1083, 1295, 1600, 2255] as const;
/** How fast a Sprint goes against an ordinary one: four equally likely quarters (`SPRINT_SHOCK`, `WEEK_SHOCK`). */
const PACES = [450, 750, 1050, 1450] as const;
/** At which pace the Sprint before goes, and what is forecast after it, by the forecast of the one before: each as often as any. */
const PACE_BEFORE = [1, 3, 0, 2, 2, 0, 3, 1] as const;
const FORECAST_AFTER = [1, 4, 7, 2, 5, 0, 3, 6] as const;
/** Whims of the second Sprint, and the ideas that come in before it, are others than those of the first. */
const OTHER_WHIMS = 100;
const OTHER_IDEAS = 4;

const FIGURES = ['goal', 'value', 'load', 'last'] as const;
type Figures = Record<(typeof FIGURES)[number], number>;

/** Points that the Developers expect of themselves: those of a Sprint that is just over may still have to be written down. */
function expected({ velocity, sprint, at, history }: World): number {
  const isWritten = at.phase === 'planning' || history[history.length - 1]?.sprint === at.sprint;
  const done = sprint.done.reduce((sum, { points }) => sum + points, 0);
  const lately = (isWritten || sprint.goalObsolete ? velocity : [...velocity, Math.max(2, done)]).slice(-3);
  return Math.floor((lately.reduce((sum, points) => sum + points, 0) * BOLD) / (1000 * Math.max(1, lately.length)));
}

interface Story {
  readonly team: RoughTeam;
  readonly items: readonly RoughItem[];
}

/** Plans one Sprint and plays it at every pace; adds up its figures, and gives what stays after one at the pace of that place. */
function play({ team, items }: Story, whim: Whim, { sums, before }: { sums: Figures; before: number }): readonly RoughItem[] {
  const course = roughCourse(team, roughPlan(items, whim));
  let rest = items;
  for (const [at, pace] of PACES.entries()) {
    const end = roughEnd(team, course, pace);
    for (const figure of FIGURES) sums[figure] += end[figure];
    if (at === before) rest = leftAfter(items, course.items, end);
  }
  return rest;
}

const nothing = (): Figures => ({ goal: 0, value: 0, load: 0, last: 0 });

/**
 * Features of the two Sprints to come, in thousandths: the goal and the value meter that they would show, how heavy the tied items would
 * weigh, and when the last of them would be Done.
 */
export function roughSprints(world: World, scenario: Scenario, levers: Levers): Record<string, Mille> {
  const team = roughTeam(world, levers);
  const { items, ideas, missing } = roughBacklog(world, levers, shelfOf(scenario));
  const { people } = team;
  const points = expected(world);
  const sprint = world.at.sprint + (world.at.phase === 'planning' ? 0 : 1);
  const goalsOf = (one: number) =>
    goalsInTurn({ seed: world.seed, at: { ...world.at, sprint: one }, history: world.history }, scenario);
  const [goals, goalsAfter] = [goalsOf(sprint), goalsOf(sprint + 1)];
  const [first, second] = [nothing(), nothing()];
  for (const [at, forecast] of FORECASTS.entries()) {
    const roomAt = (share: Mille) => Math.max(3, Math.floor((points * share) / 1000));
    const whim = { whim: at, room: roomAt(forecast), people, goals };
    const rest = play({ team, items: withIdeas(items, ideas, { whim: at, missing }) }, whim, {
      sums: first,
      before: PACE_BEFORE[at] ?? 0,
    });
    const room = roomAt(FORECASTS[FORECAST_AFTER[at] ?? 0] ?? 1000);
    const after = { whim: OTHER_WHIMS + at, room, people, goals: goalsAfter };
    const refilled = withIdeas(rest, ideas, { whim: at + OTHER_IDEAS, missing: missingAfter(rest.length) });
    play({ team: { ...team, waiting: 0 }, items: refilled }, after, { sums: second, before: -1 });
  }
  const mean = (sum: number) => Math.floor(sum / (FORECASTS.length * PACES.length));
  const features: Record<string, Mille> = {};
  for (const figure of FIGURES) {
    features[`first-${figure}`] = mean(first[figure]);
    features[`second-${figure}`] = mean(second[figure]);
  }
  return features;
}
