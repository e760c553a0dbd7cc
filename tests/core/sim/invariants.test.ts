import { describe, expect, it } from 'vitest';
import { ordinaryPlayer } from '../../../src/core/game/outside.ts';
import { answerBy, nextOfClock } from '../../../src/core/game/run.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import { SEATS } from '../../../src/core/sim/basics.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { begun, cityTickets } from '../play.ts';

const scenario = cityTickets();

function everyState(seed: number, player: Player, check: (world: World) => void): void {
  const run = begun({ seed, sprints: 2, played: ['scrum-master', 'product-owner'] });
  for (let guard = 0; guard < 5000; guard++) {
    const world = run.world();
    check(world);
    const seat = SEATS.find((one) => world.seats[one].ask !== null);
    if (seat !== undefined) {
      answerBy(run, seat, player);
      continue;
    }
    const command = nextOfClock(world, 1);
    if (command === null || !run.send(command)) return;
  }
  throw new Error('the season does not end');
}

function wholeNumbersOnly(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`${path} is ${value}`);
  if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) wholeNumbersOnly(part, `${path}.${key}`);
}

describe.each(['journeyman', 'random'])('in every state of a season played by %s', (name) => {
  const player = shippedPlayer(name, toolsFor(scenario)) ?? ordinaryPlayer(scenario);

  it('all numbers are whole, so that every engine counts alike', () => {
    everyState(21, player, (world) => wholeNumbersOnly(world, 'world'));
  });

  it('gauges stay between 0 and 1000', () => {
    everyState(22, player, (world) => {
      for (const value of [...Object.values(world.team), ...world.people.flatMap((one) => [one.mood, one.energy, one.voice])]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1000);
      }
    });
  });

  it('an item is Done once, only after it was started, and is worked on by at most its own people', () => {
    everyState(23, player, (world) => {
      for (const item of world.items) {
        if (item.doneAt !== null) expect(item.started).not.toBeNull();
        if (item.released !== null) expect(item.doneAt).not.toBeNull();
        if (item.blockedBy !== null) expect(world.people.some((one) => one.item === item.id)).toBe(false);
      }
      expect(new Set(world.items.map((item) => item.id)).size).toBe(world.items.length);
      expect(new Set(world.sprint.done.map((entry) => entry.item)).size).toBe(world.sprint.done.length);
    });
  });

  it('there is one Product Goal, and a Sprint Goal from the end of Sprint Planning on', () => {
    everyState(24, player, (world) => {
      expect(world.product.goal).toBe(scenario.productGoal.id);
      if (world.at.phase === 'work') expect(world.sprint.goal).not.toBeNull();
    });
  });

  it('at most one ask stands before a seat, and time stands while it does', () => {
    everyState(25, player, (world) => {
      if (world.seats['scrum-master'].ask || world.seats['product-owner'].ask) expect(world.at.phase).not.toBe('work');
    });
  });
});
