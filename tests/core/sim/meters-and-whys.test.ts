import { describe, expect, it } from 'vitest';
import { ordinaryPlayer } from '../../../src/core/game/outside.ts';
import { answerBy, nextOfClock, type Run } from '../../../src/core/game/run.ts';
import { METERS, SEATS } from '../../../src/core/sim/basics.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { look } from '../../../src/core/sim/look.ts';
import { startsOf } from '../../../src/core/sim/look-stand.ts';
import { metersNow } from '../../../src/core/sim/score.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { continueActor } from '../../../src/play/actor-run.ts';
import { whyOf } from '../../../src/play/why.ts';
import { begun, cityTickets } from '../play.ts';

type Check = (world: World, moved: Readonly<Record<string, number>>, facts: readonly Fact[]) => void;

/** Plays on the page's own actor and looks after every command. `moved`: sums of `meter.moved` in this Sprint. */
function playWatching(seed: number, check: Check): void {
  const scenario = cityTickets();
  const run: Run = continueActor(begun({ seed, sprints: 2 }).world(), scenario);
  const player = ordinaryPlayer(scenario);
  let facts: Fact[] = [];
  for (;;) {
    const world = run.world();
    if (world.at.phase === 'closed') return;
    const seat = SEATS.find((one) => world.seats[one].ask !== null);
    if (seat) answerBy(run, seat, player);
    else {
      const command = nextOfClock(world, 1);
      if (command === null || !run.send(command)) return;
    }
    facts = [...facts, ...run.takeFacts()].filter((fact) => fact.type === 'meter.moved' && fact.sprint === run.world().at.sprint);
    const moved: Record<string, number> = {};
    for (const fact of facts) if (fact.type === 'meter.moved') moved[fact.meter] = (moved[fact.meter] ?? 0) + fact.by;
    check(run.world(), moved, facts);
  }
}

describe('meters and what is behind them', () => {
  it('a meter has moved by exactly what its whys add up to, at every moment of two Sprints', () => {
    let looked = 0;
    playWatching(5, (world, moved) => {
      const now = metersNow(world);
      for (const meter of METERS) {
        expect(now[meter] - world.sprint.metersAtStart[meter].low, `${meter} at ${world.at.tick}`).toBe(moved[meter] ?? 0);
        looked += 1;
      }
    });
    expect(looked).toBeGreaterThan(400);
  });

  it('a band that is not where it was has a why, and one that stands still has no arrow', () => {
    playWatching(6, (world, _, facts) => {
      const view = look(world, 'scrum-master', cityTickets());
      for (const meter of METERS) {
        const { low, high, was } = view.meters[meter];
        if (low + high !== was.low + was.high)
          expect(facts.some((fact) => fact.type === 'meter.moved' && fact.meter === meter)).toBe(true);
      }
    });
  });

  it('names at most six causes, the latest first, and every one with the meter and the Sprint that was asked for', () => {
    playWatching(8, (world, _, facts) => {
      if (world.at.day !== 8) return;
      for (const meter of METERS) {
        const causes = whyOf(facts, meter, { sprint: world.at.sprint, starts: startsOf(world), days: world.season.days });
        expect(causes.length).toBeLessThanOrEqual(6);
        for (const { fact, day } of causes) {
          expect(fact).toMatchObject({ type: 'meter.moved', meter, sprint: world.at.sprint });
          expect(day).toBeLessThanOrEqual(8);
        }
      }
    });
  });
});
