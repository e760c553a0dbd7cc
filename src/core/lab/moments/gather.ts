import { ordinaryPlayer, playBoth } from '../../game/outside.ts';
import { startRun } from '../../game/run.ts';
import type { Id, Seat, Tick } from '../../sim/basics.ts';
import type { Player } from '../../sim/player.ts';
import { DICE, keyOf, rollBelow } from '../../sim/roll.ts';
import type { Moment, Scenario } from '../../sim/scenario.ts';
import type { Ask } from '../../sim/view.ts';
import type { World } from '../../sim/world.ts';
import { playerOfWay, playersOf } from '../balance/ways.ts';
import { asksThatCouldCome, worldAsking } from './raise.ts';

const SPRINTS = 3;
const DAYS = 10;

/** A season in which states are gathered: a seat and a seed. */
export interface Trip {
  readonly seat: Seat;
  readonly seed: number;
}

/** What one season has to offer. */
export interface Gathered {
  /** A state for each question that came or could have come, by question: one, so that states are independent. */
  readonly states: ReadonlyMap<Id, World>;
  /** Moments that came by themselves, in their order. */
  readonly came: readonly Id[];
}

/** The question an ask puts: its moment, or the event that is to be held. Null for what the lab does not try here. */
export function questionOf(ask: Ask): Id | null {
  if (ask.kind === 'moment') return ask.from;
  return ask.kind === 'facilitate' && ask.event !== null ? `hold-${ask.event}` : null;
}

/** All questions of a seat that can be tried: its moments, and for the Scrum Master the ways of holding events. */
export function questionsOf(scenario: Scenario, seat: Seat): readonly Id[] {
  const moments = scenario.moments.filter((moment) => moment.seats[0] === seat).map(({ id }) => id);
  const events = ['planning', 'review', 'retrospective'].filter((event) => scenario.formats.some((one) => one.event === event));
  return seat === 'scrum-master' ? [...moments, ...events.map((event) => `hold-${event}`)] : moments;
}

/** Every other season is an ordinary player's; the rest go round all who ship. The colleague is always the ordinary one. */
function playersOn(scenario: Scenario, { seat, seed }: Trip): Player {
  const ways = playersOf(seat);
  const ordinary = ordinaryPlayer(scenario);
  const own = seed % 2 === 1 ? ordinary : playerOfWay(scenario, seat, ways[(seed / 2) % ways.length] ?? 'journeyman');
  return (view, ask, draw) => (ask.seat === seat ? own : ordinary)(view, ask, draw);
}

/** Where a moment can come: an event, or a stop at which the seat has something to decide. */
function isPlaceOfMoments(world: World, seat: Seat): boolean {
  const { phase } = world.at;
  if (phase === 'retrospective') return !world.sprint.scored;
  return phase === 'planning' || phase === 'review' || (phase === 'stop' && world.seats[seat].ask !== null);
}

/** Keeps one of the states offered for each question, each with the same chance; what came by itself goes before what could have come. */
function openKeep(seed: number) {
  const states = new Map<Id, World>();
  const offered = new Map<Id, number>();
  const natural = new Set<Id>();
  return {
    states,
    offer(question: Id, { here, byItself }: { here: () => World; byItself: boolean }): void {
      if (natural.has(question)) return;
      const count = (offered.get(question) ?? 0) + 1;
      offered.set(question, count);
      if (byItself) natural.add(question);
      if (byItself || rollBelow(seed, DICE.shuffle, count, keyOf(question), count) === 0) states.set(question, here());
    },
  };
}

/** Plays a season and gathers a state for each of the questions asked for. */
export function gatherStates(scenario: Scenario, trip: Trip, wanted: readonly Id[]): Gathered {
  const { seat, seed } = trip;
  const moments = scenario.moments.filter((moment): moment is Moment => moment.seats[0] === seat && wanted.includes(moment.id));
  const run = startRun(scenario, { seed, sprints: SPRINTS, days: DAYS, played: Array.from({ length: SPRINTS }, () => seat) });
  const keep = openKeep(seed);
  const came: Id[] = [];
  const seen = new Set<string>();
  const once = (mark: string) => !seen.has(mark) && seen.add(mark) !== undefined;
  const placeOf = ({ at }: World): `${string}.${Tick}` => `${at.phase}.${at.tick}`;
  playBoth(run, playersOn(scenario, trip), (world) => {
    const ask = world.seats[seat].ask as Ask | null;
    const question = ask && questionOf(ask);
    if (ask && question && once(`${ask.id}/${world.at.sprint}`)) {
      if (ask.kind === 'moment') came.push(question);
      if (wanted.includes(question)) keep.offer(question, { here: () => worldAsking(world, ask), byItself: true });
    }
    if (isPlaceOfMoments(world, seat) && once(placeOf(world)))
      for (const could of asksThatCouldCome(world, seat, { scenario, moments }))
        keep.offer(could.from ?? '', { here: () => worldAsking(world, could), byItself: false });
    return false;
  });
  return { states: keep.states, came };
}
