import type { PackSay } from '../../../words/pack-words.ts';
import type { GlossaryEntry } from '../../paper/term.tsx';
import { Term } from '../../paper/term.tsx';
import type { Slot } from '../../paper/types.ts';

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

/** The words of Scrum as the pack explains them: `term.ID.title` and `term.ID.text`. */
export function glossaryOf(packSay: PackSay): (id: string) => GlossaryEntry | undefined {
  return (id) => {
    if (!packSay.has(`term.${id}.text`)) return undefined;
    const source = `term.${id}.source`;
    return {
      title: packSay(packSay.has(`term.${id}.title`) ? `term.${id}.title` : `term.${id}`),
      body: withTerms(packSay(`term.${id}.text`)),
      ...(packSay.has(source) ? { source: packSay(source) } : {}),
    };
  };
}
