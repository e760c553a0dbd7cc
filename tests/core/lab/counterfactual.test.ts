import { describe, expect, it } from 'vitest';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { largestDecision } from '../../../src/core/lab/counterfactual.ts';
import { recordSeason } from '../../../src/core/lab/record-season.ts';
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

describe('the one re-play after a Sprint', () => {
  it.each([1, 2])('is of a decision of Sprint %i, as it was taken, against another answer on offer', (sprint) => {
    const found = largestDecision(recording, scenario, { sprint, pairs: 3 });
    expect(found).not.toBeNull();
    if (!found) return;
    expect(found.sprint).toBe(sprint);
    expect(answersIn(recording, sprint).get(found.decision)).toBe(found.taken);
    expect(found.instead).not.toBe(found.taken);
    expect(found.day).toBeGreaterThanOrEqual(1);
    expect(found.day).toBeLessThanOrEqual(plan.days);
    for (const { days } of found.itemsEarlier) expect(days).not.toBe(0);
  });

  it('comes out the same each time, and leaves the recording as it was', () => {
    const before = JSON.stringify(recording);
    const [once, again] = [1, 1].map((sprint) => largestDecision(recording, scenario, { sprint, pairs: 2 }));
    expect(again).toEqual(once);
    expect(JSON.stringify(recording)).toBe(before);
  });

  it('is not there for a Sprint in which nothing was decided', () => {
    expect(largestDecision({ ...recording, commands: [] }, scenario, { sprint: 1, pairs: 2 })).toBeNull();
    expect(largestDecision(recording, scenario, { sprint: 9, pairs: 2 })).toBeNull();
  });
});
