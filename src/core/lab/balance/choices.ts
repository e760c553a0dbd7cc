import { ordinaryPlayer, playBoth } from '../../game/outside.ts';
import { startRun } from '../../game/run.ts';
import type { Id, Seat } from '../../sim/basics.ts';
import { draftOf } from '../../sim/copy-world.ts';
import type { Player } from '../../sim/player.ts';
import type { Scenario } from '../../sim/scenario.ts';
import type { Ask } from '../../sim/view.ts';
import type { World } from '../../sim/world.ts';
import { meanOfAll } from '../figures.ts';
import { courseOf, type Fork } from '../fork.ts';

/** One state in which a seat had to choose a way of its standing work, with each option played on from it. */
export interface TriedChoice {
  readonly seat: Seat;
  /** Kind of the choice: the same question in another state. */
  readonly of: Id;
  /** The option that brought most over the lucks it was played on under. */
  readonly best: Id;
}

const STANDING: readonly Ask['kind'][] = ['facilitate', 'order', 'plan', 'release'];
const SPRINTS = 2;
const DAYS = 10;

function choiceOf(ask: Ask): Id | null {
  if (!STANDING.includes(ask.kind) || ask.options.length < 2) return null;
  return ask.event ?? ask.kind;
}

/** Each option over the same lucks: outcome of the Sprint and the worth of what it leaves, on average. */
function bestOption(fork: Fork, { scenario, player, lucks }: { scenario: Scenario; player: Player; lucks: number }): Id | null {
  let best: { option: Id; mean: number } | null = null;
  for (const option of [fork.taken, ...fork.others]) {
    const totals: number[] = [];
    for (let renew = 1; renew <= lucks; renew++) {
      const course = courseOf(fork, option, { scenario, player, renew });
      if (course) totals.push(course.total);
    }
    const mean = meanOfAll(totals);
    if (totals.length > 0 && (best === null || mean > best.mean)) best = { option, mean };
  }
  return best?.option ?? null;
}

/** Lets ordinary players play and, wherever the seat has to choose a way of its standing work, plays every option on under so many lucks. */
export function tryChoices(
  scenario: Scenario,
  seat: Seat,
  { seed, lucks }: { seed: number; lucks: number },
): readonly TriedChoice[] {
  const player = ordinaryPlayer(scenario);
  const run = startRun(scenario, { seed, sprints: SPRINTS, days: DAYS, played: Array.from({ length: SPRINTS }, () => seat) });
  const tried: TriedChoice[] = [];
  const seen = new Set<Id>();
  playBoth(run, player, (world) => {
    const ask = world.seats[seat].ask as Ask | null;
    const of = ask && !seen.has(ask.id) ? choiceOf(ask) : null;
    if (!ask || !of) return false;
    seen.add(ask.id);
    const best = bestOption(forkAt(world, seat, ask), { scenario, player, lucks });
    if (best !== null) tried.push({ seat, of, best });
    return false;
  });
  return tried;
}

function forkAt(world: World, seat: Seat, ask: Ask): Fork {
  const [taken = '', ...others] = ask.options.map((option) => option.id);
  return { world: draftOf(world) as World, seat, ask: ask.id, taken, others, day: world.at.day };
}

/** A question and the option that was best most often. */
export interface Favourite {
  readonly of: Id;
  readonly option: Id;
  readonly states: number;
  readonly share: number;
}

/** By question met in at least `least` states: the option that was best in the largest share of them, the most one-sided first. */
export function favouritesOf(tried: readonly TriedChoice[], least: number): readonly Favourite[] {
  const groups = new Map<Id, TriedChoice[]>();
  for (const one of tried) groups.set(one.of, [...(groups.get(one.of) ?? []), one]);
  const favourites: Favourite[] = [];
  for (const [of, all] of groups) {
    if (all.length < least) continue;
    const count = (option: Id) => all.filter((one) => one.best === option).length;
    const options = [...new Set(all.map((one) => one.best))].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
    const option = options[0] ?? '';
    favourites.push({ of, option, states: all.length, share: count(option) / all.length });
  }
  return favourites.sort((a, b) => b.share - a.share || (a.of < b.of ? -1 : 1));
}
