import { pagesStanding } from '../../../words/en/pages-standing.ts';
import { beginsSentence, QUOTED_GAP } from '../../../words/quotes.ts';
import { sayFrom, type Table } from '../../../words/say.ts';

const say = sayFrom(pagesStanding as Table);
const isKnown = (role: string) => `someone.${role}` in pagesStanding;

/** A scene told later, when its names are gone, speaks in general: what stands in quotes of its own is an item, any other role somebody. */
export function generally(text: string): string {
  const plain = text
    .replace(QUOTED_GAP, (_, at: number) => inPlace(say('someone.item'), text.slice(0, at)))
    .replace(/‹([^›]+)›/g, (_, role: string, at: number, all: string) =>
      inPlace(say(isKnown(role) ? `someone.${role}` : 'someone.person'), all.slice(0, at)),
    );
  return capital(plain);
}

function inPlace(words: string, before: string): string {
  return beginsSentence(before) ? capital(words) : words;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
