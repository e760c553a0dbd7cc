import type { PackSay } from '../../../words/pack-words.ts';
import type { GlossaryEntry } from '../../paper/term.tsx';
import { Term } from '../../paper/term.tsx';
import type { Slot } from '../../paper/types.ts';
import { markTerms } from './mark-terms.ts';
import { termNames } from './term-names.ts';

const LINK = /\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g;

/** Text in which `[[sprint-goal|the goal]]` is a term that opens too. */
export function withTerms(text: string): Slot {
  const parts: Slot[] = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    const [whole, id = '', words] = found;
    parts.push(text.slice(from, found.index));
    parts.push(
      <Term key={`${found.index}`} id={id}>
        {words ?? id.replaceAll('-', ' ')}
      </Term>,
    );
    from = found.index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The words of Scrum as the pack explains them: `term.ID.name` and `term.ID.text`. Terms inside a text open too. */
export function glossaryOf(packSay: PackSay): (id: string) => GlossaryEntry | undefined {
  return (id) => {
    if (!packSay.has(`term.${id}.text`)) return undefined;
    const text = markTerms(packSay(`term.${id}.text`), termNames(packSay), id);
    const lang = packSay.lang(`term.${id}.text`);
    return { title: packSay(`term.${id}.name`), body: lang ? <span lang={lang}>{withTerms(text)}</span> : withTerms(text) };
  };
}
