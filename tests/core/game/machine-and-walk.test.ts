import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startRun } from '../../../src/core/game/run.ts';
import { fingerprintOf } from '../../../src/core/replay/fingerprint.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { newSeason } from '../../../src/core/sim/season.ts';
import { startCourse } from '../../../src/core/sprint/machine-course.ts';
import { cityTickets } from '../play.ts';
import { randomCommand } from './random-commands.ts';

/**
 * The lifecycle is one table that is run in two ways: by the XState machine on the page, by a walk over the same table in the lab and in
 * replays. A difference here means that what the lab measures is not what is played.
 */
const scenario = cityTickets();
const GAMES = Number(process.env.RANDOM_GAMES ?? 10);
const plan = (seed: number) => ({ seed, sprints: 2, days: 2, played: ['scrum-master', 'product-owner'] as const });

/** A game that comes to its end whatever chance the others meet: nothing but answers and time. */
const WHOLE_GAME: [number, number[]] = [7, Array.from({ length: 260 }, (_, at) => 10 * ((at * 37) % 101) + 9)];

function phasesIn(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.type === 'phase.entered' ? [fact.phase] : []));
}

describe('the machine and the walk', () => {
  const seen = new Set<string>();

  it('take and refuse the same commands, with the same phase, facts and fingerprint after each', () => {
    const games = fc.tuple(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.array(fc.nat({ max: 100_000 }), { minLength: 55, maxLength: 70 }),
    );
    fc.assert(
      fc.property(games, ([seed, choices]) => {
        const machine = startCourse(newSeason(scenario, plan(seed)), scenario);
        const walk = startRun(scenario, plan(seed), { meters: true });
        expect(JSON.stringify(machine.takeFacts())).toBe(JSON.stringify(walk.takeFacts()));
        for (const choice of choices) {
          const command = randomCommand(walk.world(), choice);
          expect(machine.send(command)).toBe(walk.send(command));
          const facts = walk.takeFacts();
          expect(JSON.stringify(machine.takeFacts())).toBe(JSON.stringify(facts));
          expect(machine.world().at).toEqual(walk.world().at);
          expect(fingerprintOf(machine.world())).toBe(fingerprintOf(walk.world()));
          for (const phase of phasesIn(facts)) seen.add(phase);
        }
      }),
      { numRuns: GAMES, endOnFailure: true, examples: [[WHOLE_GAME]] },
    );
  }, 300_000);

  it('have been through the whole of the lifecycle on the way', () => {
    expect([...seen].sort()).toEqual(['closed', 'daily', 'planning', 'retrospective', 'review']);
  });
});
