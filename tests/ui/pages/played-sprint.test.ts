import { describe, expect, it } from 'vitest';
import { hundred } from '../../../src/ui/pages/game/chart-data.ts';
import { lookingBack } from '../../../src/ui/pages/game/looking-back-data.ts';
import { playedGame } from '../../browser/gallery-pages/played-game.ts';
import { cityPack } from '../../core/content/city.ts';

/** Sprints of the shipped pack, played by programs: what the page says of a Sprint must agree with itself. */
const SPRINTS = [
  { seed: 7, player: '', length: 'season', sprint: 1 },
  { seed: 11, player: '', length: 'season', sprint: 2 },
  { seed: 3, player: 'random', length: 'taster', sprint: 2 },
] as const;

describe.each(SPRINTS)('looking back at Sprint $sprint of season $seed', (which) => {
  const { game } = playedGame(cityPack().scenario, which);
  const snapshot = game.snapshot();
  const back = lookingBack(snapshot);
  const line = back.history.at(-1);

  it('shows each meter where the table of Sprints has it', () => {
    for (const { meter, low, high } of back.meters) {
      const counted = hundred(line?.meters[meter] ?? -1);
      expect([meter, counted >= low - 1 && counted <= high + 1]).toEqual([meter, true]);
    }
  });

  it('has causes for each meter that moved', () => {
    for (const { meter, since } of back.meters) {
      if (since !== 'level') expect(game.why(meter, which.sprint).length).toBeGreaterThan(0);
    }
  });

  it('names the Sprint Goal, and says of every item of the Sprint Backlog what became of it', () => {
    const { sprint } = snapshot.view;
    expect(back.goal).toBe(sprint.goal);
    const told = back.ends.map(({ item }) => item);
    expect(told).toEqual(expect.arrayContaining([...sprint.startItems, ...sprint.added.map(({ item }) => item)]));
    expect(new Set(told).size).toBe(told.length);
    expect(back.outcome === 'met').toBe(back.tied.of > 0 && back.tied.done === back.tied.of);
  });

  it('tells what the player did', () => {
    expect(back.own.deeds.length).toBeGreaterThan(0);
  });
});
