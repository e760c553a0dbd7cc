import { shippedPlayer } from '../players/shipped.ts';
import type { Phase, Seat } from '../sim/basics.ts';
import { otherSeat, SEATS } from '../sim/basics.ts';
import type { Command } from '../sim/command.ts';
import { playedSeat } from '../sim/gauges.ts';
import type { Player, Seats } from '../sim/player.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { World } from '../sim/world.ts';
import { answerBy, nextOfClock, type Run } from './run.ts';
import { toolsFor } from './tools.ts';

/** The ordinary policy that fills the colleague's seat. */
export function ordinaryPlayer(scenario: Scenario): Player {
  return shippedPlayer('journeyman', toolsFor(scenario)) as Player;
}

/** Somebody outside in the seat that is played, the ordinary policy beside. */
export function seatsWithOutside(played: Seat, colleague: Player): Seats {
  return played === 'scrum-master'
    ? { 'scrum-master': 'outside', 'product-owner': colleague }
    : { 'scrum-master': colleague, 'product-owner': 'outside' };
}

/** Lets the colleague decide what is his to decide. Always before anything from outside is taken. */
export function settleColleague(run: Run, colleague: Player): void {
  for (;;) {
    const world = run.world();
    const other = otherSeat(playedSeat(world));
    if (world.at.phase === 'closed' || world.seats[other].ask === null) return;
    answerBy(run, other, colleague);
  }
}

/** Does the seat outside have something to decide? */
export function waitsForOutside(world: World): boolean {
  return world.seats[playedSeat(world)].ask !== null;
}

/** One move of the clock: a tick of work, or the next step of the lifecycle. False if somebody outside must decide, or all is over. */
export function moveClock(run: Run, colleague: Player): boolean {
  settleColleague(run, colleague);
  const world = run.world();
  if (waitsForOutside(world)) return false;
  const command = nextOfClock(world, 1);
  if (command === null || !run.send(command)) return false;
  settleColleague(run, colleague);
  return true;
}

export interface Place {
  readonly tick: number;
  readonly phase: Phase;
}

/** Lets time pass until a place in the season. False if somebody outside must decide before, or the place has gone by. */
export function moveTo(run: Run, colleague: Player, place: Place): boolean {
  settleColleague(run, colleague);
  for (;;) {
    const { at } = run.world();
    if (at.tick === place.tick && at.phase === place.phase) return true;
    if (at.tick > place.tick || !moveClock(run, colleague)) return false;
  }
}

/** A command from outside, at the place where the run stands. */
export function sendFromOutside(run: Run, colleague: Player, command: Command): boolean {
  settleColleague(run, colleague);
  const taken = run.send(command);
  settleColleague(run, colleague);
  return taken;
}

/** Lets a program play both seats until something holds, or the season ends. */
export function playBoth(run: Run, player: Player, until: (world: World) => boolean): void {
  for (;;) {
    const world = run.world();
    if (until(world)) return;
    const asked = SEATS.find((seat) => world.seats[seat].ask !== null);
    if (asked !== undefined) {
      answerBy(run, asked, player);
      continue;
    }
    const command = nextOfClock(world, 1);
    if (command === null || !run.send(command)) return;
  }
}
