import { nextOfClock } from '../../../src/core/game/run.ts';
import { SEATS, type Seat } from '../../../src/core/sim/basics.ts';
import type { Command } from '../../../src/core/sim/command.ts';
import { playedSeat } from '../../../src/core/sim/gauges.ts';
import { look } from '../../../src/core/sim/look.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { cityTickets } from '../play.ts';

/** Commands that are never allowed, whatever the world is like. */
const NEVER: readonly Command[] = [
  { by: 'scrum-master', type: 'time.pass', ticks: 1 },
  { by: 'product-owner', type: 'item.assign', item: 'fare-zones', person: 'mei' },
  { by: 'scrum-master', type: 'sprint.cancel' },
  { by: 'clock', type: 'time.pass', ticks: 0 },
  { by: 'scrum-master', type: 'ask.answer', ask: 'no-such-ask', option: 'none' },
];

function pick<T>(list: readonly T[], by: number): T | undefined {
  return list[by % Math.max(1, list.length)];
}

function answerFor(world: World, seat: Seat, choice: number): Command | undefined {
  const { ask } = world.seats[seat];
  const option = pick(ask?.options ?? [], choice);
  return ask && option ? { by: seat, type: 'ask.answer', ask: ask.id, option: option.id } : undefined;
}

/** What somebody at random does next: answers, acts, lets time pass, or asks for what nobody may have. */
export function randomCommand(world: World, choice: number): Command {
  const kind = choice % 10;
  const rest = Math.floor(choice / 10);
  if (kind === 0) return pick(NEVER, rest) as Command;
  if (kind <= 2) {
    const action = pick(look(world, playedSeat(world), cityTickets()).actions, rest);
    if (action) return action.command;
  }
  const asked = SEATS.find((seat) => world.seats[seat].ask !== null);
  if (asked !== undefined) return answerFor(world, asked, rest) ?? (NEVER[0] as Command);
  return nextOfClock(world, 1 + (rest % 16)) ?? (NEVER[0] as Command);
}
