import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueRun, type Run } from '../../../src/core/game/run.ts';
import { fingerprintOf } from '../../../src/core/replay/fingerprint.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { cityTickets, playedUntil } from '../play.ts';

const scenario = cityTickets();

/** Worlds in which the clock runs: nobody has to decide. */
function runningWorlds(): readonly World[] {
  return [2, 4, 7].map((day, at) =>
    playedUntil({ seed: 31 + at }, (world) => world.at.day === day && world.at.phase === 'work').world(),
  );
}

function pass(run: Run, ticks: number): boolean {
  return run.send({ by: 'clock', type: 'time.pass', ticks });
}

describe('time', () => {
  const worlds = runningWorlds();

  it('passes in two pieces as in one', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: worlds.length - 1 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (at, a, b) => {
          const world = worlds[at] as World;
          const [twice, once] = [continueRun(world, scenario), continueRun(world, scenario)];
          pass(twice, a);
          // Where a seat must decide, or the day is over, time stands: then the second piece is not taken, as the rest of the one is not.
          pass(twice, b);
          pass(once, a + b);
          expect(fingerprintOf(twice.world())).toBe(fingerprintOf(once.world()));
          expect(twice.takeFacts()).toEqual(once.takeFacts());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stands while a seat has to decide', () => {
    const run = continueRun(playedUntil({ seed: 31 }, (world) => world.at.phase === 'stop').world(), scenario);
    const before = fingerprintOf(run.world());
    expect(pass(run, 1)).toBe(false);
    expect(fingerprintOf(run.world())).toBe(before);
  });
});
