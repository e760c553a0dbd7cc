/**
 * Words that the Scrum Guide 2020 does not use. It says event, refinement, Developers, Daily Scrum; the two seats have names, not
 * letters (a rule's number such as SM-13 is none). German likewise.
 */
const UNSCRUM =
  /\b(ceremon(y|ies)|groom(ing|ed)?|dev(elopment)? teams?|stand-?ups?|scrum-?masters(chaft)|zeremonien?|entwicklungsteams?|(SM|PO)\b(?!-\d))/gi;

/** The first such word of a line, or null. Letters in upper case only: `po` is a river, and a link's `order=po` is for machines. */
export function unscrumWord(line: string): string | null {
  const words = [...line.matchAll(UNSCRUM)].map(([word]) => word);
  return words.find((word) => !/^(sm|po)$/i.test(word) || word === word.toUpperCase()) ?? null;
}
