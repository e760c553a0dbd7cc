import { ordinaryPlayer } from '../../game/outside.ts';
import { keyFor } from '../../sim/ask-use.ts';
import type { Id, Seat } from '../../sim/basics.ts';
import { look } from '../../sim/look.ts';
import type { Draw, Player } from '../../sim/player.ts';
import { DICE, keyOf, rollBelow } from '../../sim/roll.ts';
import type { Answer, Key, Scenario, Stance } from '../../sim/scenario.ts';
import { shelfOf } from '../../sim/shelf.ts';
import type { Ask } from '../../sim/view.ts';
import type { World } from '../../sim/world.ts';
import { playerOfWay, playersOf } from '../balance/ways.ts';
import { courseOf, type Fork } from '../fork.ts';
import { gatherStates, questionOf, type Trip } from './gather.ts';

/** One option of a question in one state. */
export interface TriedOption {
  readonly id: Id;
  /** null for a way of holding an event. */
  readonly stance: Stance | null;
  /** Grade that the seat's view gives it, 0 to 3; null for a way of holding an event, which has no key. */
  readonly grade: number | null;
  /** Share of the players who look, each in its own manner, who take it here. */
  readonly taken: number;
  /** Outcome points that it brings, by luck: the Sprint, and the worth of what it leaves. */
  readonly brings: readonly number[];
}

/** A question in one state, with each option played on under the same lucks. */
export interface TriedState {
  readonly of: Id;
  readonly seat: Seat;
  readonly seed: number;
  /** Which key of the moment holds in what the seat sees, from 0; 0 where there are no keys. */
  readonly situation: number;
  readonly options: readonly TriedOption[];
}

/** How often each of those who are asked what they would take is asked. */
const ASKED_EACH = 8;
/** Who answers without looking is not asked: to them every answer is as good. */
const BLIND: readonly Id[] = ['random', 'first', 'bystander'];

/** Dice of one person who stands before an ask. */
function diceOf(who: string): Draw {
  const draw = (what: string, about?: Id) => rollBelow(keyOf(who), DICE.colleague, 1000, keyOf(`${what}/${about ?? ''}`));
  return Object.assign(draw, {
    three: (what: string, about: Id) => draw(what, `${about}a`) + draw(what, `${about}b`) + draw(what, `${about}c`),
  });
}

/** The players of a seat who answer by what they see, each in its own manner. */
function seeingPlayers(scenario: Scenario, seat: Seat): readonly Player[] {
  const ways = playersOf(seat).filter((way) => !BLIND.includes(way));
  return ways.map((way) => playerOfWay(scenario, seat, way));
}

/** Share of those players who would take each option from what the seat sees. */
function takenBy(
  players: readonly Player[],
  ask: Ask,
  { world, scenario }: { world: World; scenario: Scenario },
): ReadonlyMap<Id, number> {
  const view = look(world, ask.seat, scenario);
  const taken = new Map<Id, number>();
  const each = 1 / (ASKED_EACH * players.length);
  for (const [at, player] of players.entries())
    for (let time = 0; time < ASKED_EACH; time++) {
      const reply = player(view, ask, diceOf(`${world.seed}/${ask.id}/${at}/${time}`));
      if ('option' in reply) taken.set(reply.option, (taken.get(reply.option) ?? 0) + each);
    }
  return taken;
}

interface Situation {
  readonly situation: number;
  readonly grades: Key['grades'] | null;
  readonly answers: readonly Answer[];
}

function situationOf(ask: Ask, { world, scenario }: { world: World; scenario: Scenario }): Situation {
  const moment = shelfOf(scenario).moments.get(ask.from ?? '');
  const key = moment && keyFor(moment, look(world, ask.seat, scenario), ask.cast, world.chosen);
  return { situation: moment && key ? moment.keys.indexOf(key) : 0, grades: key?.grades ?? null, answers: moment?.answers ?? [] };
}

/** Plays each option of the ask that stands before the seat to the end of the Sprint, under lucks 1 to `lucks`. */
function tryState(
  world: World,
  seat: Seat,
  { scenario, player, seeing, lucks }: { scenario: Scenario; player: Player; seeing: readonly Player[]; lucks: number },
): TriedState {
  const ask = world.seats[seat].ask as Ask;
  const fork: Fork = { world, seat, ask: ask.id, taken: '', others: [], day: world.at.day };
  const { situation, grades, answers } = situationOf(ask, { world, scenario });
  const taken = takenBy(seeing, ask, { world, scenario });
  const options = ask.options.map(({ id }): TriedOption => {
    const brings: number[] = [];
    for (let renew = 1; renew <= lucks; renew++) {
      const course = courseOf(fork, id, { scenario, player, renew });
      brings.push((course?.total ?? Number.NaN) / 1000);
    }
    const stance = answers.find((answer) => answer.id === id)?.stance ?? null;
    return { id, stance, grade: grades?.[id]?.grade ?? null, taken: taken.get(id) ?? 0, brings };
  });
  return { of: questionOf(ask) ?? '', seat, seed: world.seed, situation, options };
}

/** The states of one season for these questions, tried. */
export function tryAnswers(
  scenario: Scenario,
  trip: Trip,
  { wanted, lucks }: { wanted: readonly Id[]; lucks: number },
): readonly TriedState[] {
  const player = ordinaryPlayer(scenario);
  const seeing = seeingPlayers(scenario, trip.seat);
  const { states } = gatherStates(scenario, trip, wanted);
  const order = wanted.filter((question) => states.has(question));
  return order.map((question) => tryState(states.get(question) as World, trip.seat, { scenario, player, seeing, lucks }));
}
