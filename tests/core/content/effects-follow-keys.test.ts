import { describe, expect, it } from 'vitest';
import { cityFiles, type Loose } from './city.ts';
import { clinicFiles } from './clinic.ts';
import { roughWorth } from './rough-worth.ts';

/**
 * A grade is only fair if the world agrees with it: in the situation of each key, the better answer also does more good. Judged by
 * rough worth here, by re-plays in the lab.
 */
function situationsOf(files: Record<string, Loose>): { moment: Loose; key: Loose }[] {
  const documents = Object.entries(files).filter(([file]) => file.startsWith('moments/'));
  const moments: Loose[] = documents.flatMap(([, document]) => document.moments);
  return moments.flatMap((moment) => moment.keys.map((key: Loose) => ({ moment, key })));
}

/** Outcome points of the best answer, the second, the third and the worst, on average over all situations. */
const STAKES = [4.3, 1.9, -1, -5.2];

function worths({ moment, key }: { moment: Loose; key: Loose }): number[] {
  const byId = new Map<string, Loose>(moment.answers.map((answer: Loose) => [answer.id, answer]));
  return key.order.map((id: string) => roughWorth(byId.get(id), { situation: key.id ?? null, phase: moment.phase }));
}

describe.each([
  ['city tickets', situationsOf(cityFiles())],
  ['clinic appointments', situationsOf(clinicFiles())],
])('%s', (_, situations) => {
  it('in every situation a better answer does more good than a worse one', () => {
    const wrong = situations.filter((entry) => worths(entry).some((worth, at, all) => at > 0 && worth >= (all[at - 1] ?? 0)));
    expect(
      wrong.map(
        ({ moment, key }) => `${moment.id} ${key.id ?? 'otherwise'}: ${worths({ moment, key }).map((worth) => worth.toFixed(1))}`,
      ),
    ).toEqual([]);
  });

  it('the stakes are the same in both seats, and answering at random neither helps nor harms', () => {
    for (const seat of ['scrum-master', 'product-owner']) {
      const all = situations.filter(({ moment }) => moment.seats[0] === seat).map(worths);
      const mean = (at: number) => all.reduce((sum, row) => sum + (row[at] ?? 0), 0) / all.length;
      for (const [at, stake] of STAKES.entries())
        expect(Math.abs(mean(at) - stake), `${seat}, place ${at}`).toBeLessThanOrEqual(0.7);
    }
  });
});
