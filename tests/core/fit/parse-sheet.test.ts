import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../../src/core/fit/parse-sheet.ts';
import { seasonOf } from './sheets.ts';

const good = JSON.parse(JSON.stringify(seasonOf())) as Record<string, unknown[]>;

/** What the parser says once one field of an otherwise good sheet has been changed. Undefined = field taken away. */
function errorWith(field: string, value: unknown): string {
  const sheet = structuredClone(good) as Record<string, unknown>;
  const path = field.split('.');
  const last = path.pop() as string;
  const holder = path.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, sheet);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  const parsed = parseSheet(sheet);
  return 'error' in parsed ? parsed.error : 'no error';
}

describe('a sheet that is right', () => {
  test('is taken as it stands', () => expect(parseSheet(good)).toEqual({ sheet: seasonOf() }));

  test('may carry what the score does not read, and fields it does not know', () => {
    expect(errorWith('decisions.0.code', 'SM3')).toBe('no error');
    expect(errorWith('decisions.0.kind', 'standing')).toBe('no error');
    expect(errorWith('decisions.0.exposed', true)).toBe('no error');
    expect(errorWith('player', 'expert')).toBe('no error');
    expect(errorWith('seasons', 2)).toBe('no error');
  });

  test('may have skipped cards and sliders, half points and nothing at all', () => {
    expect(errorWith('cards.0.chose', null)).toBe('no error');
    expect(errorWith('ratings.0.values', [null, 6.5, 1])).toBe('no error');
    for (const list of ['decisions', 'cards', 'ratings']) expect(errorWith(list, [])).toBe('no error');
  });
});

describe('a sheet that is wrong is told what and where', () => {
  test.each([
    ['decisions', undefined, 'decisions is missing; it must be a list.'],
    ['cards', {}, 'cards must be a list, but is {}.'],
    ['ratings', null, 'ratings must be a list, but is null.'],
    ['fast', undefined, 'fast is missing; it must be a share from 0 to 1.'],
    ['fast', 5, 'fast must be a share from 0 to 1, but is 5.'],
    ['seasons', 0, 'seasons must be a whole number from 1 up, but is 0.'],
    ['decisions.3', 7, 'decisions[3] must be an object, but is 7.'],
    ['decisions.3', [], 'decisions[3] must be an object, but is [].'],
    ['decisions.3.seat', 'developer', 'decisions[3].seat must be "scrum-master" or "product-owner", but is "developer".'],
    ['decisions.3.seat', undefined, 'decisions[3].seat is missing; it must be "scrum-master" or "product-owner".'],
    ['decisions.3.sprint', 1.5, 'decisions[3].sprint must be a whole number from 1 up, but is 1.5.'],
    ['decisions.3.sprint', 0, 'decisions[3].sprint must be a whole number from 1 up, but is 0.'],
    ['decisions.3.grade', 4, 'decisions[3].grade must be 0, 1, 2 or 3, but is 4.'],
    ['decisions.3.grade', 1.5, 'decisions[3].grade must be 0, 1, 2 or 3, but is 1.5.'],
    ['decisions.3.grade', '2', 'decisions[3].grade must be 0, 1, 2 or 3, but is "2".'],
    ['decisions.3.a', 0, 'decisions[3].a must be a number above 0 and at most 3, but is 0.'],
    ['decisions.3.b', -6, 'decisions[3].b must be a number from -5 to 5, but is -6.'],
    ['decisions.3.b', undefined, 'decisions[3].b is missing; it must be a number from -5 to 5.'],
    ['decisions.3.kind', 'quiz', 'decisions[3].kind must be "moment" or "standing", but is "quiz".'],
    ['decisions.3.exposed', 'yes', 'decisions[3].exposed must be true or false, but is "yes".'],
    ['decisions.3.group', 3, 'decisions[3].group must be a text, but is 3.'],
    ['cards.2.chose', 'neither', 'cards[2].chose must be "scrum-master", "product-owner" or null, but is "neither".'],
    ['cards.2.chose', undefined, 'cards[2].chose is missing; it must be "scrum-master", "product-owner" or null.'],
    ['ratings.1.values', [6, 5], 'ratings[1].values must be three sliders, each a number from 1 to 7 or null, but is [6,5].'],
    [
      'ratings.1.values',
      [6, 5, 8],
      'ratings[1].values must be three sliders, each a number from 1 to 7 or null, but is [6,5,8].',
    ],
    ['ratings.3.sprint', 1, 'ratings[3] rates the same seat and Sprint as ratings[0].'],
  ])('%s = %j', (field, value, sentence) => expect(errorWith(field, value)).toBe(sentence));

  test.each([[null], [[]], ['{}'], [3]])('not a sheet at all: %j', (value) => {
    expect(parseSheet(value)).toEqual({ error: `The sheet must be an object, but is ${JSON.stringify(value)}.` });
  });

  test('a long value is cut short in the sentence', () => {
    expect(errorWith('fast', 'x'.repeat(500)).length).toBeLessThan(120);
  });
});
