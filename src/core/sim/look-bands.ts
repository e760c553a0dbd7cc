import type { Meter, Mille, TeamGauge } from './basics.ts';
import { METERS, TEAM_GAUGES, TICKS_A_DAY } from './basics.ts';
import { DICE, keyOf, rollBelow } from './roll.ts';
import { GAIN_A_DAY, startOfProduct } from './season.ts';
import type { Band, MeterView, MeterWord, PastSprint, SprintLine, View } from './view.ts';
import type { Item, World } from './world.ts';

/** The keys of what is shown as a band. */
export const KEYS = Object.fromEntries([...METERS, ...TEAM_GAUGES].map((name) => [name, keyOf(name)])) as Record<
  Meter | TeamGauge,
  number
>;

/** Half width of what is shown of a meter, in points of 0..100: transparency of the world is how narrow it is, in both seats. */
export function giveOf(world: { readonly team: Pick<World['team'], 'transparency'> }): number {
  return 12 - Math.floor(world.team.transparency / 120);
}

/** What decides how far off a shown number may be. */
type Shown = Pick<World, 'luck'> & {
  readonly team: Pick<World['team'], 'transparency'>;
  readonly at: Pick<World['at'], 'sprint'>;
};

/** The error of what is shown stays the same for a Sprint: a band that moves has been moved. */
export function bandAround(world: Shown, value: Mille, key: number): Band {
  const give = giveOf(world);
  const error = Math.trunc((give * (rollBelow(world.luck, DICE.view, 1001, key, world.at.sprint) - 500)) / 1000);
  const middle = Math.floor(value / 10) + error;
  return { low: Math.max(0, middle - give), high: Math.min(100, Math.max(middle + give, 2)) };
}

function wordOf(meter: Meter, { low, high }: Band): MeterWord {
  const middle = (low + high) / 2;
  if (meter === 'goal') return middle < 48 ? 'at-risk' : middle < 72 ? 'open' : 'likely';
  return middle < 36 ? 'poor' : middle < 62 ? 'fair' : 'good';
}

export function meterView(world: World, meter: Meter, now: Mille): MeterView {
  const key = KEYS[meter];
  const band = bandAround(world, now, key);
  const was = bandAround(world, world.sprint.metersAtStart[meter].low, key);
  const change = now - world.sprint.metersYesterday[meter].low;
  return { meter, ...band, word: wordOf(meter, band), trend: change > 15 ? 'up' : change < -15 ? 'down' : 'level', was };
}

/** What is known is rounded to steps of 5, as people speak of value. */
export function valueBand(value: number, spread: number): Band {
  const step = (x: number) => Math.round(x / 5) * 5;
  const low = step(Math.max(0, value - spread));
  return { low, high: Math.max(low + 5, Math.min(60, step(value + spread))) };
}

/** Value in the middle of what is shown, in halves of a point: more than the guess where that reaches below nothing. */
export function seenValue({ value, spread }: Item['guess']): number {
  const { low, high } = valueBand(value, spread);
  return (low + high) / 2;
}

const told = new WeakMap<SprintLine, { readonly luck: number; readonly past: PastSprint }>();

/**
 * A Sprint that is over as a seat is told of it: the gauges of the team as they were shown at its end. Told once: a line does not change,
 * but worlds with other luck can share it.
 */
export function pastSprint({ luck }: World, line: SprintLine): PastSprint {
  const known = told.get(line);
  if (known?.luck === luck) return known.past;
  const then: Shown = { luck, team: line.team, at: line };
  const bands = TEAM_GAUGES.map((gauge) => [gauge, bandAround(then, line.team[gauge], KEYS[gauge])]);
  const past = { ...line, team: Object.fromEntries(bands) as PastSprint['team'] };
  told.set(line, { luck, past });
  return past;
}

/** The belief in the ordinary team's pace weighs as much as so many days of the past. */
const BELIEF_DAYS = 12;

export function productGoalOf(world: World): View['productGoal'] {
  const { product, season, at } = world;
  const reached = Math.floor(product.reached / 1000);
  const give = 1 + Math.floor(giveOf(world) / 4);
  const done = Math.floor(at.tick / TICKS_A_DAY);
  // Counted to the day that was set: it stands, also where a Sprint that was cancelled lets the last one end earlier.
  const left = Math.max(0, season.sprints * season.days - done);
  const gained = product.reached - startOfProduct(world);
  const pace = Math.max(100, Math.floor((gained + GAIN_A_DAY * BELIEF_DAYS) / (done + BELIEF_DAYS)));
  const ahead = Math.floor((pace * left) / 1000);
  const wide = give + Math.floor((giveOf(world) * left) / 24);
  return {
    id: product.goal,
    wanted: product.wanted,
    reached: { low: Math.max(0, reached - give), high: Math.min(100, reached + give) },
    forecast: { low: Math.max(0, reached + ahead - wide), high: Math.min(100, reached + ahead + wide) },
  };
}

export function forecastOf(world: World): Band | null {
  if (world.sprint.forecast === null || world.at.phase !== 'planning') return null;
  const wide = Math.max(2, Math.floor((world.sprint.forecast * (giveOf(world) + 4)) / 100));
  return { low: Math.max(1, world.sprint.forecast - wide), high: world.sprint.forecast + wide };
}
