import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { abba } from '../../src/core/game/lengths.ts';
import { largestDecisions } from '../../src/core/lab/counterfactual.ts';
import type { LabRun } from '../../src/play/lab.ts';
import { createSession } from '../../src/play/session.ts';
import { cityTickets } from '../core/play.ts';
import { fileOf, playOn } from './room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const scenario = cityTickets();

/** A season whose lab works at once, on the same thread. */
function begun(seed: number) {
  const plan = { seed, sprints: 2, days: 5, played: abba('scrum-master', 2) };
  return createSession(
    { scenario, length: 'taster', plan, counts: true, opening: false },
    {
      keep: () => undefined,
      finished: () => undefined,
      lab: <T>(file: ReturnType<typeof fileOf>, ask: { sprint: number }) =>
        ({
          answer: Promise.resolve(largestDecisions(file.recording, scenario, { sprint: ask.sprint, pairs: 12, most: 4 }) as T),
          cancel: () => undefined,
        }) as LabRun<T>,
      saved: () => 'kept',
      now: () => 0,
    },
  );
}

it('a re-play of a moment that is shown while the season goes on is written down, once, and not told before the end', async () => {
  const game = begun(11);
  playOn(game, ({ view }) => view.ask?.kind === 'intention');
  const found = await game.replays(1, 4, () => undefined).answer;
  await game.replays(1, 4, () => undefined).answer;
  const moments = (found ?? []).filter(({ decision, clear }) => clear && decision.startsWith('moment.'));
  expect(moments.length).toBeGreaterThan(0);
  const { facts } = game.snapshot();
  expect(fileOf(game).sheet.filter(({ type }) => type === 'replay.shown')).toHaveLength(moments.length);
  expect(facts.some(({ type }) => type === 'replay.shown')).toBe(false);
});
