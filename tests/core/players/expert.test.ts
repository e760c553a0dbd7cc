import { describe, expect, it } from 'vitest';
import { drive, type Run, startRun } from '../../../src/core/game/run.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { playSeason } from '../../../src/core/lab/season-report.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import { SEATS, type Seat } from '../../../src/core/sim/basics.ts';
import type { Command } from '../../../src/core/sim/command.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import { cityTickets } from '../play.ts';

const scenario = cityTickets();
const tools = toolsFor(scenario);
const named = (name: string) => shippedPlayer(name, tools) as Player;
const journeyman = named('journeyman');

const seatsFor = (seat: Seat, player: Player) => ({
  'scrum-master': journeyman,
  'product-owner': journeyman,
  [seat]: player,
});

function seasonOf(seed: number, seat: Seat, player: Player) {
  const plan = { seed, sprints: 4, days: 10, played: [seat, seat, seat, seat] };
  return playSeason(scenario, plan, () => seatsFor(seat, player));
}

function meanOf(name: string, seat: Seat, seeds: number): number {
  const player = named(name);
  let sum = 0;
  for (let seed = 1; seed <= seeds; seed++) sum += seasonOf(seed, seat, player).outcome.seat;
  return sum / seeds;
}

describe('the expert', () => {
  it.each(SEATS)('does better than the ordinary player as %s', (seat) => {
    expect(meanOf('expert', seat, 16)).toBeGreaterThan(meanOf('journeyman', seat, 16) + 30);
  });

  it.each(SEATS)('asks for nothing that is refused, as %s', (seat) => {
    const refused: Command[] = [];
    const run = startRun(scenario, { seed: 5, sprints: 2, days: 10, played: [seat, seat] });
    const strict: Run = {
      ...run,
      send(command) {
        const done = run.send(command);
        if (!done && command.by === seat) refused.push(command);
        return done;
      },
    };
    drive(strict, seatsFor(seat, named('expert')), 'end');
    expect(refused).toEqual([]);
  });
});

describe('lookahead', () => {
  it.each(SEATS)('draws its futures from keyed dice, so that a season comes out the same again, as %s', (seat) => {
    const first = seasonOf(3, seat, named('lookahead'));
    expect(seasonOf(3, seat, named('lookahead')).fingerprint).toBe(first.fingerprint);
  });
});
