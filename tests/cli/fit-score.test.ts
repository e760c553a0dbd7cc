import { describe, expect, test } from 'vitest';
import { scoreLines } from '../../src/cli/fit-score.ts';
import { score } from '../../src/core/fit/score.ts';
import { EMPTY, seasonOf } from '../core/fit/sheets.ts';

async function answersTo(lines: readonly (string | null)[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for await (const line of scoreLines(lines)) answers.push(JSON.parse(line));
  return answers;
}

describe('answer sheets from a stream of lines', () => {
  test('are answered one a line, in order', async () => {
    const sheets = [seasonOf(), EMPTY, seasonOf({ sprints: 2 })];
    expect(await answersTo(sheets.map((sheet) => JSON.stringify(sheet)))).toEqual(sheets.map(score));
  });

  test('that fail are answered in their place by what is wrong and the line, and the rest goes on', async () => {
    const lines = [
      '{"decisions":',
      JSON.stringify(EMPTY),
      '',
      '[]',
      JSON.stringify({ ...EMPTY, fast: 2 }),
      JSON.stringify(EMPTY),
    ];
    const [broken, first, blank, list, hurried, last] = await answersTo(lines);
    expect(broken).toEqual({ error: 'The line is not JSON; an answer sheet is one JSON object on one line.', line: 1 });
    expect(blank).toEqual({ error: 'The line is empty; an answer sheet is one JSON object.', line: 3 });
    expect(list).toEqual({ error: 'The sheet must be an object, but is [].', line: 4 });
    expect(hurried).toEqual({ error: 'fast must be a share from 0 to 1, but is 2.', line: 5 });
    expect([first, last]).toEqual([score(EMPTY), score(EMPTY)]);
  });

  test('that were too long to be kept are said to be too long, not empty', async () => {
    expect(await answersTo([null, JSON.stringify(EMPTY)])).toEqual([
      { error: 'The line is longer than 1000000 characters, which no answer sheet is.', line: 1 },
      score(EMPTY),
    ]);
  });

  test('may begin with a byte order mark and end in a carriage return', async () => {
    expect(await answersTo([`\uFEFF${JSON.stringify(EMPTY)}\r`])).toEqual([score(EMPTY)]);
  });

  test('carry the fields that the interface promises', async () => {
    const [answer] = await answersTo([JSON.stringify(seasonOf())]);
    expect(Object.keys(answer as object).slice(0, 6)).toEqual([
      'lead',
      'interval90',
      'pScrumMaster',
      'verdict',
      'skill',
      'preference',
    ]);
  });
});
