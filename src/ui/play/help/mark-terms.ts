/** Of any language: `\w` knows no umlauts. */
const LETTER = '\\p{L}\\p{N}_';

/** Marks the first mention of each other term in a text, the longest names first, so that it opens by itself. */
export function markTerms(text: string, names: readonly (readonly [id: string, name: string])[], self: string): string {
  let marked = text;
  for (const [id, name] of [...names].sort((a, b) => b[1].length - a[1].length)) {
    if (id === self) continue;
    // A name inside a mark that is there already belongs to the longer term.
    const spelt = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?<![${LETTER}|\\[\\-])${spelt}(?![${LETTER}\\-])(?![^\\[]*\\]\\])`, 'u').exec(marked);
    if (found) marked = `${marked.slice(0, found.index)}[[${id}|${found[0]}]]${marked.slice(found.index + found[0].length)}`;
  }
  return marked;
}
