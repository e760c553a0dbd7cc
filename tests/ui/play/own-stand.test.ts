import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/core/sim/basics.ts';
import { canSpendNow, standsAtStop } from '../../../src/ui/play/own-stand.ts';
import { sampleView } from './fixtures/sample-view.ts';

const base = sampleView({ seat: 'product-owner' });
const moment = (phase: Phase, hour: number, running = false) => ({
  view: { ...base, at: { ...base.at, phase, hour } },
  clock: { running, speed: 1 as const, towards: null },
});

describe('where own time can be spent', () => {
  it('is a stop, and as well the morning and noon after the question of the stop was answered', () => {
    for (const at of [moment('stop', 0), moment('stop', 8), moment('work', 0), moment('work', 8)]) {
      expect(standsAtStop(at)).toBe(true);
      expect(canSpendNow(at)).toBe(true);
    }
  });

  it('is no stop in mid-day, though a player who has paused may spend there', () => {
    expect(standsAtStop(moment('work', 3))).toBe(false);
    expect(canSpendNow(moment('work', 3))).toBe(true);
  });

  it('is nowhere while the clock runs, nor in an event', () => {
    for (const at of [moment('work', 0, true), moment('work', 8, true), moment('review', 0), moment('planning', 0)]) {
      expect(standsAtStop(at)).toBe(false);
      expect(canSpendNow(at)).toBe(false);
    }
  });
});
