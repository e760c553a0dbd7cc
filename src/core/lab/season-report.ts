import { drive, type Run, startRun } from '../game/run.ts';
import { fingerprintOf } from '../replay/fingerprint.ts';
import type { Seat } from '../sim/basics.ts';
import type { Fact } from '../sim/fact.ts';
import type { Seats } from '../sim/player.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { SeasonPlan } from '../sim/season.ts';
import type { World } from '../sim/world.ts';
import { meanOfAll, to3 } from './figures.ts';
import { openProgressBook } from './in-progress.ts';
import { type ItemBook, type ItemReport, openItemBook } from './item-report.ts';
import { reportOfSprint, type SprintReport } from './sprint-report.ts';

/** Means over the Sprints of a season: the four parts and the outcome 0 to 1000; `seat`: 500 = ordinary player, 100 = one sd. */
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
  /** Every item that ever stood in a Sprint Backlog. */
  readonly items: readonly ItemReport[];
  readonly lines: World['history'];
  readonly facts: readonly Fact[];
  readonly world: World;
  readonly fingerprint: string;
}

/** Outcome of a season: means over its Sprints. `seat` is the effectiveness of the seats that were played. */
export function outcomeOfLines(lines: World['history']): Outcome {
  const part = (meter: 'value' | 'goal' | 'quality' | 'team') => to3(meanOfAll(lines.map((line) => line.meters[meter])));
  return {
    value: part('value'),
    goal: part('goal'),
    quality: part('quality'),
    health: part('team'),
    team: to3(meanOfAll(lines.map((line) => line.outcome))),
    seat: to3(meanOfAll(lines.map((line) => line.effectiveness[line.seat]))),
  };
}

/** The same run; each move of the lifecycle is looked at before it happens, because items may leave the world with it. */
function watched(run: Run, book: ItemBook): Run {
  return {
    ...run,
    send(command) {
      if (command.by === 'clock' || command.by === 'developers') book.note(run.world());
      return run.send(command);
    },
  };
}

function blockedIn(facts: readonly Fact[]): number {
  return new Set(facts.flatMap((fact) => (fact.type === 'item.blocked' ? [fact.item] : []))).size;
}

/** Plays a season with programs in both seats and reports it Sprint by Sprint. `seatsOf`: who sits where while a seat is played. */
export function playSeason(scenario: Scenario, plan: SeasonPlan, seatsOf: (played: Seat) => Seats): SeasonReport {
  const book = openItemBook();
  const progress = openProgressBook();
  const run = watched(startRun(scenario, plan), book);
  const sprints: SprintReport[] = [];
  const facts: Fact[] = [];
  for (let sprint = 1; sprint <= plan.sprints; sprint++) {
    const past = run.world().history.map((line) => line.done);
    drive(run, seatsOf(plan.played[sprint - 1] ?? 'scrum-master'), 'sprint', (world) => {
      book.note(world);
      book.closeSprint(world);
      const fresh = run.takeFacts();
      facts.push(...fresh);
      const progressTicks = progress.read(fresh);
      const { pointsOf, isBug } = book;
      sprints.push(reportOfSprint(world, { pointsOf, isBug, blockedItems: blockedIn(fresh), progressTicks, past }));
    });
  }
  facts.push(...run.takeFacts());
  const world = run.world();
  return {
    outcome: outcomeOfLines(world.history),
    sprints,
    items: book.reports(facts, progress.ticksOf),
    lines: world.history,
    facts,
    world,
    fingerprint: fingerprintOf(world),
  };
}
