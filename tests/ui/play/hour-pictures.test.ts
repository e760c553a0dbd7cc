import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOUR_PICTURES } from '../../../src/core/content/vocabulary.ts';

it('every scene that a pack may name for a free hour is drawn, and no other', () => {
  const sprite = readFileSync(new URL('../../../assets/art/hours.svg', import.meta.url), 'utf8');
  const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
  expect(drawn.toSorted()).toEqual([...HOUR_PICTURES].sort());
});
