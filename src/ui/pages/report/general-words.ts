import { pagesStanding } from '../../../words/en/pages-standing.ts';
import { sayFrom, type Table } from '../../../words/say.ts';

const say = sayFrom(pagesStanding as Table);
const isKnown = (role: string) => `someone.${role}` in pagesStanding;

/** A scene told later, when its names are gone, speaks in general: what stands in quotes of its own is an item, any other role somebody. */
export function generally(text: string): string {
  const plain = text
    .replace(/[“‘]‹[^›]+›[”’]/g, say('someone.item'))
    .replace(/‹([^›]+)›/g, (_, role: string) => say(isKnown(role) ? `someone.${role}` : 'someone.person'));
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
