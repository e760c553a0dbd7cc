import { describe, expect, it } from 'vitest';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { largestDecisions } from '../../../src/core/lab/counterfactual.ts';
import { recordSeason } from '../../../src/core/lab/record-season.ts';
import { sprintAmong } from '../../../src/core/lab/sprint-among.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import type { Recording } from '../../../src/core/replay/recording.ts';
import { TICKS_A_DAY } from '../../../src/core/sim/basics.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import { cityTickets } from '../play.ts';

const scenario = cityTickets();
const plan = { seed: 17, sprints: 2, days: 5, played: ['scrum-master', 'product-owner'] as const };
const recording = recordSeason(scenario, plan, shippedPlayer('random', toolsFor(scenario)) as Player);

function answersIn(one: Recording, sprint: number): ReadonlyMap<string, string> {
  const length = one.days * TICKS_A_DAY;
  const inSprint = one.commands.filter(([tick]) => tick >= (sprint - 1) * length && tick <= sprint * length);
  return new Map(
    inSprint.flatMap(([, , command]) => (command.type === 'ask.answer' ? [[command.ask, command.option] as const] : [])),
  );
}

const few = { pairs: 3, most: 1 };

describe('the re-play after a Sprint', () => {
  it.each([1, 2])('is of a decision of Sprint %i, as it was taken, against another answer on offer', (sprint) => {
    const [found] = largestDecisions(recording, scenario, { sprint, ...few });
    expect(found).toBeDefined();
    if (!found) return;
    expect(found.sprint).toBe(sprint);
    expect(answersIn(recording, sprint).get(found.decision)).toBe(found.taken);
    expect(found.instead).not.toBe(found.taken);
    expect(found.day).toBeGreaterThanOrEqual(1);
    expect(found.day).toBeLessThanOrEqual(plan.days);
    for (const { days } of found.itemsEarlier) expect(days).not.toBe(0);
  });

  it('tells in how many of the pairs the other answer came out ahead and behind, and by how much on average', () => {
    const [found] = largestDecisions(recording, scenario, { sprint: 1, pairs: 20, most: 1 });
    expect(found?.pairs).toBe(20);
    expect((found?.ahead ?? 0) + (found?.behind ?? 0)).toBeLessThanOrEqual(20);
    expect(found?.better).toBe((found?.by ?? 0) > 0);
  });

  it('finds several decisions of a Sprint, each once, the largest first', () => {
    const found = largestDecisions(recording, scenario, { sprint: 1, pairs: 2, most: 3 });
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ decision }) => decision)).size).toBe(3);
  });

  it('says how far it is, up to the end and never back', () => {
    const shares: number[] = [];
    largestDecisions(recording, scenario, { sprint: 1, ...few, tell: (done, all) => shares.push(done / all) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.8);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('comes out the same each time, and leaves the recording as it was', () => {
    const before = JSON.stringify(recording);
    const [once, again] = [1, 1].map((sprint) => largestDecisions(recording, scenario, { sprint, ...few }));
    expect(again).toEqual(once);
    expect(JSON.stringify(recording)).toBe(before);
  });

  it('is not there for a Sprint in which nothing was decided', () => {
    expect(largestDecisions({ ...recording, commands: [] }, scenario, { sprint: 1, ...few })).toEqual([]);
    expect(largestDecisions(recording, scenario, { sprint: 9, ...few })).toEqual([]);
  });
});

describe('a Sprint among those that ordinary players make of its start', () => {
  const among = (outcome: number, sprint = 2) => sprintAmong(recording, scenario, { sprint, plays: 30, outcome });

  it('counts how many ended below and level, and where they ended', () => {
    const found = among(500);
    expect(found?.plays).toBe(30);
    expect(found?.spread.reduce((sum, many) => sum + many, 0)).toBe(30);
    expect(found?.middle).toBeGreaterThan(200);
  });

  it('stands above all with all there is, and below all with nothing', () => {
    expect(among(1001)?.below).toBe(30);
    expect(among(-1)?.below).toBe(0);
  });

  it('is not there for a Sprint that never came', () => {
    expect(among(500, 9)).toBeNull();
  });
});
