import { describe, expect, it } from 'vitest';
import { castFills } from '../../../src/ui/pages/report/decision-words.ts';
import { generally } from '../../../src/ui/pages/report/general-words.ts';
import { packSayFrom } from '../../../src/words/pack-words.ts';

describe('a scene told without its names', () => {
  it('begins its sentences with a capital, and only those', () => {
    expect(generally('It is short and correct. ‹person› puts the pen down.')).toBe(
      'It is short and correct. Somebody puts the pen down.',
    );
    expect(generally('They look over. “‹item›” is half open.')).toBe('They look over. An item is half open.');
    expect(generally('“Shall we?” says ‹person›, and ‹first› nods. “‹quiet› knows.”')).toBe(
      '“Shall we?” says somebody, and somebody nods. “Somebody knows.”',
    );
    expect(generally('‹first› drops “‹item›” for ‹second›.')).toBe('Somebody drops an item for somebody.');
  });

  it('uses the names that are known, and leaves the others open', () => {
    const pack = packSayFrom({ 'person.mei.name': 'Mei' });
    expect(castFills({ person: 'mei', item: 'bug.77' }, pack)).toEqual({ person: 'Mei' });
  });
});
