import { toolsFor } from '../../game/tools.ts';
import { mixedPlayer, PLAYER_NAMES, seatOfPlayer, shippedPlayer } from '../../players/shipped.ts';
import type { Seat } from '../../sim/basics.ts';
import type { Player } from '../../sim/player.ts';
import type { Scenario } from '../../sim/scenario.ts';
import { LEVERS_OF_PLAY, withoutLever } from './levers.ts';

/** Ways of playing badly that look like work: each is to do clearly worse than the ordinary player. */
const HABITS: readonly string[] = ['rescuer', 'facilitator-only', 'bystander', 'taskmaster', 'order-taker', 'feature-factory'];

/** The shipped players that a seat is measured with. */
export function playersOf(seat: Seat): readonly string[] {
  return PLAYER_NAMES.filter((name) => (seatOfPlayer(name) ?? seat) === seat);
}

export function badHabitsOf(seat: Seat): readonly string[] {
  return playersOf(seat).filter((name) => HABITS.includes(name));
}

/** Standing work of the expert with random answers, and the other way round. */
export const STANDING_ONLY = 'expert-standing';
export const ANSWERS_ONLY = 'expert-answers';
const WITHOUT = 'expert-without-';

export function waysWithout(seat: Seat): readonly { readonly lever: string; readonly way: string }[] {
  return LEVERS_OF_PLAY.filter((lever) => lever.seat === seat).map(({ id }) => ({ lever: id, way: WITHOUT + id }));
}

/** A player by name: one that ships, half an expert, or an expert with one lever left alone. Throws at an unknown name. */
export function playerOfWay(scenario: Scenario, seat: Seat, way: string): Player {
  const tools = toolsFor(scenario);
  const shipped = (name: string): Player => {
    const player = shippedPlayer(name, tools);
    if (!player) throw new Error(`There is no player "${name}".`);
    return player;
  };
  if (way === STANDING_ONLY) return mixedPlayer(shipped('expert'), shipped('random'));
  if (way === ANSWERS_ONLY) return mixedPlayer(shipped('random'), shipped('expert'));
  const lever = LEVERS_OF_PLAY.find((one) => one.seat === seat && WITHOUT + one.id === way);
  return lever ? withoutLever(shipped('expert'), lever) : shipped(way);
}
