import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TICKS_A_DAY } from '../../src/core/sim/basics.ts';
import { begunGame, openRoom, playOn } from './room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([
  ['taster', 5],
  ['season', 10],
  ['full', 10],
] as const)(
  'has four free hours a Sprint in a %s, on four days of their own, and none of them twice in all',
  async (length, days) => {
    const game = await begunGame(await openRoom(), { length });
    const { facts, seats } = playOn(game, () => false);
    const hours = facts.flatMap((fact) =>
      fact.type === 'hour.chosen' ? [{ sprint: fact.sprint, hour: fact.hour, day: Math.floor(fact.tick / TICKS_A_DAY) }] : [],
    );
    expect(new Set(hours.map(({ hour }) => hour)).size).toBe(hours.length);
    for (const at of seats.keys()) {
      const here = hours.filter(({ sprint }) => sprint === at + 1);
      const own = here.map(({ day }) => day);
      expect(own).toHaveLength(4);
      expect(new Set(own).size).toBe(4);
      // From the first third of the Sprint to its end.
      expect(Math.max(...own) - Math.min(...own)).toBeGreaterThanOrEqual(Math.floor(days / 2));
    }
  },
);
