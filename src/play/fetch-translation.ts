import { openTranslation, type WantedWords } from '../core/content/open-translation.ts';
import type { PackWords } from '../core/sim/scenario.ts';

/**
 * Fetches the words of a pack in a language other than English. None if there is no such file, or no usable one: English is there
 * already, and a game in English is better than none. Without a connection it throws, so that whoever asked can offer to try again.
 */
export async function fetchTranslation(fetchJson: (path: string) => Promise<unknown>, wanted: WantedWords): Promise<PackWords> {
  try {
    const json = await fetchJson(`packs/${wanted.language}/${wanted.pack}.json`);
    return openTranslation(json, wanted) ?? {};
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return {};
  }
}
