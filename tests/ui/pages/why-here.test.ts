import { describe, expect, it } from 'vitest';
import { pagesTitle } from '../../../src/words/en/pages-title.ts';
import { cityFiles } from '../../core/content/city.ts';

interface Person {
  readonly name: string;
  readonly role: string;
}

/** Everybody the pack has English words for. */
function persons(): readonly Person[] {
  const english = Object.entries(cityFiles()).filter(([path]) => !path.includes('words/de/'));
  const found = english.flatMap(([, file]) => (file?.person ? Object.values(file.person as object) : []));
  return found.filter((one): one is Person => typeof one?.role === 'string');
}

describe('the first page', () => {
  it.each([
    ['Scrum Master', pagesTitle['why.seat.scrum-master']],
    ['Product Owner', pagesTitle['why.seat.product-owner']],
  ])('names the %s as the pack does', (role, words) => {
    const names = persons().filter((one) => one.role === role);
    expect(names).toHaveLength(1);
    expect(words).toContain(`The ${role} `);
    expect(words).toContain(`You sit there as ${names[0]?.name}.`);
  });
});
