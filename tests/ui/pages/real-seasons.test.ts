import { describe, expect, it } from 'vitest';
import { peopleTargets } from '../../../src/core/lab/people/people-trial.ts';
import { BEHIND, realFigure } from '../../../src/ui/pages/manual/real-seasons.ts';

const line = (about: string, measured: number | null, early: number | null) => ({ about, measured, early });
const REAL = {
  rules: 5,
  groups: 10,
  people: 100,
  held: 2,
  targets: [
    line('moderate leaners told apart (AUC), mean', 0.9912, 0.95),
    line('retest with another season', 0.7341, 0.66),
    line('named though leaning nowhere: indifferent', 0.0312, 0.004),
    line('strong leaners named: strong-sm', 0.8, 0.6),
    line('strong leaners named: strong-po', 0.7, 0.5),
    line('right direction when named', 0.985, null),
  ],
};

describe('the figures over real seasons', () => {
  it('are told as the page tells the others: shares in percent, the rest as numbers', () => {
    expect(realFigure(REAL, 1)).toEqual({ season: '.950', full: '.991' });
    expect(realFigure(REAL, 5)).toEqual({ season: '.66', full: '.73' });
    expect(realFigure(REAL, 3)).toEqual({ season: '0.4\u00a0%', full: '3.1\u00a0%' });
    expect(realFigure(REAL, 4)).toEqual({ season: '55\u00a0%', full: '75\u00a0%' });
  });

  it('are left out where nothing was measured, and never guessed', () => {
    expect(realFigure(REAL, 6)).toEqual({ season: '', full: '99\u00a0%' });
    expect(realFigure(REAL, 7)).toEqual({ season: '', full: '' });
  });

  it('stand behind every line of the page, in the table that is measured', () => {
    // Nobody played: the names of the lines are there all the same.
    const targets = peopleTargets([]);
    const missing = ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((figure) =>
      BEHIND[figure].filter((name) => !targets.some(({ about }) => about === name)),
    );
    expect(missing).toEqual([]);
  });
});
