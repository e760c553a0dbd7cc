import { expect, it } from 'vitest';
import { ENGLISH, speakAs } from '../../src/words/language.ts';

const files = import.meta.glob(['../../src/ui/**/*.{ts,tsx}', '../../src/words/*.ts', '!../../src/**/*.d.ts']);

/** A text that is worked out while a file is loaded stays in the language of that moment. */
it('no file of the page says anything while it is loaded', async () => {
  let loading = '';
  const said: string[] = [];
  speakAs(() => {
    said.push(loading);
    return ENGLISH;
  });
  const names = Object.keys(files);
  for (const name of names) {
    loading = name;
    await files[name]?.();
  }
  expect(names.length).toBeGreaterThan(200);
  expect(said).toEqual([]);
}, 120_000);
