import type { Id, ItemKind, Mille, Tick } from './basics.ts';
import { DICE, happens, keyOf, quantile, roll, rollBelow } from './roll.ts';
import { DAY_NOISE, EFFORT, EFFORT_OF_POINTS, NORMAL, POINTS, POINTS_CUMULATED, POTENTIAL } from './tables.ts';
import type { DraftItem } from './world.ts';

export interface ItemPlan {
  readonly id: Id;
  readonly from: Id;
  readonly kind: ItemKind;
  readonly askedBy: Id | null;
  readonly since: Tick;
  readonly clarity: Mille;
  readonly needs?: readonly Id[];
  readonly parent?: Id | null;
  readonly points?: number;
  /** How often the one who asks for it asks, in thousandths of a request a Sprint. */
  readonly loudness?: number;
  /** Work made by the work: a bug, a follow-up, debt. Small, and its worth is plain. */
  readonly small?: boolean;
  readonly why?: readonly Id[];
}

/** Half width of the value guess at 0..3 pieces of evidence, in points of value. */
export const SPREAD_OF_EVIDENCE: readonly number[] = [15, 11, 7, 4];

/** Size in points from the mix of real Sprint Backlogs; bugs and follow-ups are hardly ever the largest. */
function sizeOf(luck: number, key: number, small: boolean): number {
  const r = rollBelow(luck, DICE.points, small ? 940 : 1000, key);
  return POINTS[POINTS_CUMULATED.findIndex((bound) => r < bound)] ?? 3;
}

/** Thousandths of ideas that do good (Kohavi: about a third), and the loudness at which that holds: who asks louder is right less often. */
const GOOD_IDEAS = 335;
const AVERAGE_LOUDNESS = 850;

/**
 * What an idea is worth once used: about a third of ideas do good, a third nothing, a third harm (Kohavi). What it could be worth
 * goes with its size at about r = .6.
 */
function worthOf(luck: number, key: number, points: number, loudness = AVERAGE_LOUDNESS): { worth: number; potential: number } {
  const base = [0, 9, 12, 14, 0, 19, 0, 0, 25, 0, 0, 0, 0, 32][points] ?? 14;
  const potential = Math.max(3, Math.min(60, Math.floor((base * quantile(POTENTIAL, roll(luck, DICE.potential, key))) / 1000)));
  const sort = rollBelow(luck, DICE.worth, 1000, key);
  const good = GOOD_IDEAS + Math.trunc((AVERAGE_LOUDNESS - loudness) / 5);
  if (sort < good) return { worth: potential, potential };
  if (sort < good + Math.floor((1000 - good) / 2)) return { worth: Math.floor(potential / 10), potential };
  return { worth: -Math.floor(potential / 5), potential };
}

/** Where the guess stands with so much evidence: from half of what it could be worth, towards what it is worth. */
export function guessOf(
  luck: number,
  item: Pick<DraftItem, 'key' | 'worth' | 'kind'>,
  potential: number,
  evidence: number,
): number {
  if (item.kind !== 'feature') return item.worth;
  const belief = Math.floor((potential * 40) / 100);
  const share = [420, 640, 830, 955][evidence] ?? 930;
  const spread = SPREAD_OF_EVIDENCE[evidence] ?? 4;
  const error = Math.trunc((quantile(NORMAL, roll(luck, DICE.guess, item.key, evidence)) * spread) / 2800);
  // Adding nought keeps -0 out of the world: JSON does not know it.
  return Math.max(-10, Math.min(60, Math.trunc((item.worth * share + belief * (1000 - share)) / 1000) + error + 0));
}

export function potentialOf(luck: number, item: Pick<DraftItem, 'key' | 'points'>): number {
  return worthOf(luck, item.key, item.points ?? 3).potential;
}

/** A bug costs while it stands and a piece of debt slows: their worth is small and known. */
function plainWorth(luck: number, key: number, kind: ItemKind): number {
  return (kind === 'bug' ? 3 : 2) + rollBelow(luck, DICE.worth, kind === 'bug' ? 5 : 4, key);
}

/** Minutes of work between two blocks: exponential around one block in so many worked days (hazard .035 a day of work). */
export function nextBlock(luck: number, key: number, tries: number, exponential: readonly number[]): number {
  return Math.floor((quantile(exponential, roll(luck, DICE.blockAt, key, tries)) * 5200) / 1000);
}

/** Unclear items hide work: at clarity 0 the log-normal of effort is half as wide again, at 1000 it is as measured. */
function effortOf(luck: number, key: number, points: number, clarity: Mille): number {
  const noise = quantile(EFFORT, roll(luck, DICE.effort, key));
  const widened = noise + Math.trunc(((noise - 1000) * (1000 - clarity)) / 4000);
  return Math.max(30, Math.floor(((EFFORT_OF_POINTS[points] ?? 440) * Math.max(200, widened)) / 1000));
}

/** Makes an item: its hidden truth from the seed of the season, its guess from what is known when it appears. */
export function makeItem(luck: number, plan: ItemPlan, exponential: readonly number[]): DraftItem {
  const key = keyOf(plan.id);
  const small = plan.small ?? plan.kind !== 'feature';
  const points = plan.points ?? sizeOf(luck, key, small);
  const { worth, potential } = small
    ? { worth: plainWorth(luck, key, plan.kind), potential: 0 }
    : worthOf(luck, key, points, plan.loudness);
  const evidence = small ? 3 : happens(luck, DICE.discover, 300_000, key) ? 1 : 0;
  const effort = effortOf(luck, key, points, plan.clarity);
  const value = guessOf(luck, { key, worth, kind: plan.kind }, potential, evidence);
  return {
    id: plan.id,
    key,
    from: plan.from,
    kind: plan.kind,
    points,
    clarity: plan.clarity,
    guess: { value, spread: small ? 2 : (SPREAD_OF_EVIDENCE[evidence] ?? 15) },
    evidence,
    was: null,
    effort,
    worth,
    left: effort,
    worked: 0,
    blockAt: nextBlock(luck, key, 0, exponential),
    needs: [...(plan.needs ?? [])],
    blockedBy: null,
    sprint: null,
    started: null,
    inspectUntil: null,
    doneAt: null,
    released: null,
    owner: null,
    tries: 0,
    sprints: 0,
    everBlocked: false,
    asked: false,
    parent: plan.parent ?? null,
    askedBy: plan.askedBy,
    since: plan.since,
    why: [...(plan.why ?? [])],
  };
}

/** Day noise of a person: half of it stays in the person's week, half is the day's own. */
export function dayNoise(luck: number, person: number, day: number): Mille {
  return quantile(DAY_NOISE, roll(luck, DICE.dayNoise, person, day));
}
