import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import { packedIn } from '../../../src/ui/pages/compare/link-field.tsx';
import { MOST_GIVEN, withGiven } from '../../../src/ui/pages/report/given-results.ts';
import { readResultFile, resultFileText } from '../../../src/ui/pages/report/result-file.ts';
import { packResult, resultLink, unpackResult } from '../../../src/ui/pages/report/result-link.ts';
import { hashOf, routeOf } from '../../../src/ui/pages/route.ts';
import { reportOf } from '../../../src/ui/pages/season-report.ts';
import { plantedSeason } from './planted-people.ts';

const season = plantedSeason({ kind: 'strong-sm', seed: 31 });
const packed = (await packResult(season)) ?? '';

describe('a result as a link', () => {
  it('gives the same report where it is opened as where it was made', async () => {
    const read = await unpackResult(packed, season.id);
    if (!('result' in read)) throw new Error('not read');
    const told = (facts: typeof season.facts) => reportOf({ ...season, facts }, score(sheetFromFacts({ facts })));
    expect(told(read.result.facts)).toEqual(told(season.facts));
  });

  it('is short enough to be sent: at most 2,000 letters for a season', async () => {
    expect(packed.length).toBeLessThan(2_000);
    const whole = (await packResult(plantedSeason({ kind: 'both', seed: 32, length: 'full' }))) ?? '';
    expect(whole.length).toBeLessThan(3_000);
  });

  it('keeps the world it was played in, and what a re-play gave away, as the file does', async () => {
    const shown = {
      tick: 170,
      why: [],
      seen: 'later',
      type: 'replay.shown',
      of: 'third-call',
      group: 'help',
      sprint: 1,
    } as const;
    const played = { ...season, pack: 'clinic-appointments', facts: [...season.facts, shown] };
    const sheets = await Promise.all([
      unpackResult((await packResult(played)) ?? '', 'a'),
      readResultFile(resultFileText(played), 'a'),
    ]);
    for (const read of sheets) {
      if (!('result' in read)) throw new Error('not read');
      expect(read.result.pack).toBe('clinic-appointments');
      expect(sheetFromFacts({ facts: read.result.facts })).toEqual(sheetFromFacts({ facts: played.facts }));
    }
  });

  it('stands behind the # alone, where no server sees it', async () => {
    const link = await resultLink(season, 'https://example.org/two-seats/?x=1#/report/now');
    expect(link).toBe(`https://example.org/two-seats/?x=1#/result/${packed}`);
    expect(routeOf(new URL(link ?? '').hash)).toEqual({ page: 'result', packed });
    expect(hashOf({ page: 'result', packed })).toBe(`#/result/${packed}`);
  });

  it('is refused when it is cut off or something else, and never throws', async () => {
    expect(await unpackResult(packed.slice(0, 200), 'x')).toHaveProperty('code');
    expect(await unpackResult('', 'x')).toHaveProperty('code');
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await unpackResult(text, 'x')).toHaveProperty('code');
      }),
    );
  });

  it('is found in what people paste, with words around it', () => {
    expect(packedIn(`Mine: https://example.org/#/result/${packed} and\nhttps://example.org/#/result/abc_-9.`)).toEqual([
      packed,
      'abc_-9',
    ]);
    expect(packedIn('nothing here')).toEqual([]);
  });
});

describe('results that others gave', () => {
  const read = readResultFile(resultFileText(season), 'a');
  const one = 'result' in read ? read.result : season;

  it('count once, whether they come as a file or as a link', async () => {
    const link = await unpackResult(packed, 'b');
    const both = 'result' in link ? withGiven(withGiven([], one), link.result) : [];
    expect(both).toHaveLength(1);
  });

  it('are forty at most, each with a name of its own', () => {
    let given: readonly (typeof one)[] = [];
    for (let seed = 1; seed <= MOST_GIVEN + 5; seed += 1) given = withGiven(given, { ...one, seed });
    expect(given).toHaveLength(MOST_GIVEN);
    expect(new Set(given.map(({ id }) => id)).size).toBe(MOST_GIVEN);
  });
});
