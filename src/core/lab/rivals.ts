import { ordinaryPlayer, seatsWithOutside } from '../game/outside.ts';
import { toolsFor } from '../game/tools.ts';
import { mixedPlayer, orderingPlayer, shippedPlayer } from '../players/shipped.ts';
import type { Seat } from '../sim/basics.ts';
import type { Player } from '../sim/player.ts';
import type { Scenario } from '../sim/scenario.ts';
import { playSeason } from './season-report.ts';

/** Two ways of playing one seat, held against each other over the same seeds. */
export interface Rivalry {
  readonly id: string;
  readonly seat: Seat;
  readonly one: string;
  readonly other: string;
}

export const RIVALRIES: readonly Rivalry[] = [
  { id: 'solving-or-coaching', seat: 'scrum-master', one: 'rescuer', other: 'coach' },
  { id: 'asking-or-value', seat: 'product-owner', one: 'order-by-asking', other: 'order-by-use' },
  { id: 'answers-or-standing-sm', seat: 'scrum-master', one: 'perfect-answers-only', other: 'standing-with-random-answers' },
  { id: 'answers-or-standing-po', seat: 'product-owner', one: 'perfect-answers-only', other: 'standing-with-random-answers' },
];

export interface RivalryResult extends Rivalry {
  readonly seeds: number;
  /** Mean outcome of the team by Sprint, 0..1000. */
  readonly meanOne: readonly number[];
  readonly meanOther: readonly number[];
  /** Thousandths of seeds in which `other` is ahead, by Sprint and over the season. */
  readonly otherAhead: readonly number[];
  readonly otherAheadSeason: number;
}

const SPRINTS = 4;

function playerNamed(name: string, scenario: Scenario): Player {
  const tools = toolsFor(scenario);
  const shipped = (id: string) => shippedPlayer(id, tools) as Player;
  switch (name) {
    case 'order-by-use':
      return orderingPlayer('use', tools);
    case 'order-by-asking':
      return orderingPlayer('asking', tools);
    case 'perfect-answers-only':
      return mixedPlayer(shipped('bystander'), shipped('expert'));
    case 'standing-with-random-answers':
      return mixedPlayer(shipped('expert'), shipped('random'));
    default:
      return shipped(name);
  }
}

function season(scenario: Scenario, rivalry: Rivalry, { name, seed }: { name: string; seed: number }): readonly number[] {
  const colleague = ordinaryPlayer(scenario);
  const player = playerNamed(name, scenario);
  const seats = { ...seatsWithOutside(rivalry.seat, colleague), [rivalry.seat]: player };
  const plan = { seed, sprints: SPRINTS, days: 10, played: Array.from({ length: SPRINTS }, () => rivalry.seat) };
  return playSeason(scenario, plan, () => seats).lines.map((line) => line.outcome);
}

const mean = (values: readonly number[]) =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
const share = (values: readonly boolean[]) => Math.round((values.filter(Boolean).length * 1000) / Math.max(1, values.length));

/** Plays a rivalry over seeds 1..`seeds`: single-seat seasons of four Sprints, the team's visible outcome. */
export function playRivalry(scenario: Scenario, rivalry: Rivalry, seeds: number): RivalryResult {
  const pairs = Array.from({ length: seeds }, (_, at) => ({
    one: season(scenario, rivalry, { name: rivalry.one, seed: at + 1 }),
    other: season(scenario, rivalry, { name: rivalry.other, seed: at + 1 }),
  }));
  const bySprint = (pick: (pair: (typeof pairs)[number], sprint: number) => number) =>
    Array.from({ length: SPRINTS }, (_, sprint) => mean(pairs.map((pair) => pick(pair, sprint))));
  const sum = (lines: readonly number[]) => lines.reduce((total, value) => total + value, 0);
  return {
    ...rivalry,
    seeds,
    meanOne: bySprint((pair, sprint) => pair.one[sprint] ?? 0),
    meanOther: bySprint((pair, sprint) => pair.other[sprint] ?? 0),
    otherAhead: Array.from({ length: SPRINTS }, (_, sprint) =>
      share(pairs.map((pair) => (pair.other[sprint] ?? 0) > (pair.one[sprint] ?? 0))),
    ),
    otherAheadSeason: share(pairs.map((pair) => sum(pair.other) > sum(pair.one))),
  };
}
