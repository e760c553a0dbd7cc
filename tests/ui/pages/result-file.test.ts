import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import { readResultFile, resultFileText } from '../../../src/ui/pages/report/result-file.ts';
import { SEASONS, seasonFacts } from './season-facts.ts';

const facts = seasonFacts(SEASONS.split);
const season = { id: 'pack/7/1764', finishedAt: 1_764_000_000_000, length: 'season', seed: 7, counts: true, facts } as const;
const text = resultFileText(season);

describe('a result file', () => {
  it('gives the same score where it is opened as where it was made', () => {
    const read = readResultFile(text, 'file-1');
    if (!('result' in read)) throw new Error('not read');
    expect(score(sheetFromFacts({ facts: read.result.facts }))).toEqual(score(sheetFromFacts({ facts })));
  });

  it('says neither who played nor when', () => {
    expect(text).not.toContain('1764');
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['counts', 'facts', 'format', 'length', 'seed', 'version']);
  });

  it('is refused with a reason when it is something else', () => {
    expect(readResultFile('{', 'x')).toEqual({ code: 'not-json' });
    expect(readResultFile('{}', 'x')).toEqual({ code: 'not-a-result' });
    expect(readResultFile('[]', 'x')).toEqual({ code: 'not-a-result' });
    expect(readResultFile('{"format":"two-seats-result","version":2}', 'x')).toEqual({ code: 'newer-format' });
  });

  it.each([
    ['a grade of 9', (fact: Record<string, unknown>) => ({ ...fact, grade: 9 })],
    ['a seat of its own', (fact: Record<string, unknown>) => ({ ...fact, seat: 'manager' })],
    ['a sharpness of nought', (fact: Record<string, unknown>) => ({ ...fact, a: 0 })],
    ['a fact of another kind', (fact: Record<string, unknown>) => ({ ...fact, type: 'item.done' })],
  ])('is refused with %s in it', (_, spoil) => {
    const file = JSON.parse(text) as { facts: Record<string, unknown>[] };
    const at = file.facts.findIndex(({ type }) => type === 'decision.graded');
    file.facts[at] = spoil(file.facts[at] ?? {});
    expect(readResultFile(JSON.stringify(file), 'x')).toEqual({ code: 'not-a-result' });
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readResultFile(json, 'x')).toBeTypeOf('object');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.object()), (list) => {
        const file = { format: 'two-seats-result', version: 1, length: 'season', seed: 1, counts: true, facts: list };
        expect(readResultFile(JSON.stringify(file), 'x')).toBeTypeOf('object');
      }),
    );
  });
});
