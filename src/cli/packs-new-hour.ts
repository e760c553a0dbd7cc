import { TO_WRITE as W } from '../core/content/lint/to-write.ts';
import type { Lexicon } from '../core/content/read-words.ts';
import { SEATS } from '../core/sim/basics.ts';
import { additionOfWords } from './packs-new-words.ts';
import type { Addition } from './packs-new-write.ts';

/** Long enough for a page of the journal, which has 40 to 60 words. */
const PAGE =
  'a page of the journal, of 40 to 60 words: what was seen and heard in that hour, by somebody with eyes and ears; one small thing that nobody expected; no lesson and no advice, and nothing that has to do with winning the game';

const PAGES = { 'scrum-master': 'work', 'product-owner': 'product' } as const;

/** A free hour: two offers, and the page of the journal that each brings. */
export function newHour(english: Lexicon, id: string): readonly Addition[] {
  const pictures = `pictures: {scrum-master: quiet-window, product-owner: street}  # ${W} what is seen`;
  const journal = `journal: {scrum-master: ${id}-work, product-owner: ${id}-product}`;
  const offers = SEATS.flatMap((seat) => [
    `  ${seat}:`,
    `    title: "${W} the offer, 8 words at most"`,
    `    text: "${W} two sentences, 30 words at most, as long as the other offer"`,
    `    about: "${W} about what, 9 words at most"`,
  ]);
  const pages = SEATS.map((seat) => `${id}-${PAGES[seat]}: "${W} ${PAGE}"`);
  return [
    { file: 'hours.yaml', under: 'hours', isList: true, lines: [`- id: ${id}`, `  ${pictures}`, `  ${journal}`] },
    additionOfWords(english, { under: 'hour', near: 'hour.', lines: [`${id}:`, ...offers] }),
    additionOfWords(english, { under: 'journal', near: 'journal.', lines: pages }),
  ];
}
