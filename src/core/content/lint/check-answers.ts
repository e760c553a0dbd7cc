import { wordCount } from '../check-words.ts';
import type { KeyEntry, MomentEntry } from '../moment-schema.ts';
import type { MomentSource } from '../read-documents.ts';
import type { Lexicon, Word } from '../read-words.ts';
import type { Linting } from './finding.ts';
import { TO_WRITE } from './to-write.ts';

/** Answers of one moment are this much longer or shorter than their mean at most. */
const SPREAD = 0.2;

/** The four answers in one language, or null if one is missing or still to be written. */
export function answersOf({ id, answers }: MomentEntry, lexicon: Lexicon): readonly Word[] | null {
  const words = answers.flatMap((answer) => lexicon.get(`moment.${id}.answer.${answer.id}`) ?? []);
  return words.length < answers.length || words.some(({ text }) => text.includes(TO_WRITE)) ? null : words;
}

/** Nothing but judgement tells the best answer of a moment: not its length, and it is not the same in every situation. */
export function checkAnswers(lint: Linting): void {
  for (const { entry } of lint.pack.moments) {
    for (const [language, lexicon] of lint.languages) {
      const words = answersOf(entry, lexicon);
      if (!words) continue;
      checkLengths(words, lint);
      if (language === 'en') checkCounts(words, lint);
    }
  }
  for (const source of lint.pack.moments) checkVariants(source, lint);
}

function checkLengths(words: readonly Word[], { tell }: Linting): void {
  const mean = words.reduce((sum, { text }) => sum + text.length, 0) / words.length;
  const [low, high] = [Math.ceil(mean * (1 - SPREAD)), Math.floor(mean * (1 + SPREAD))];
  for (const word of words) {
    const { length } = word.text;
    if (length >= low && length <= high) continue;
    const advice = length > high ? 'Shorten it, or say more in the others.' : 'Say more in it, or shorten the others.';
    tell(
      'answer-length',
      word,
      `This answer has ${length} characters; ${low} to ${high} would be in line with the others. ${advice}`,
    );
  }
}

/** In English words are of about one length, so their number is seen as well; in German one word may be four. */
function checkCounts(words: readonly Word[], { tell }: Linting): void {
  const counts = words.map(({ text }) => wordCount(text));
  const most = Math.ceil(Math.min(...counts) * (1 + SPREAD));
  const longest = words[counts.indexOf(Math.max(...counts))];
  if (longest && Math.max(...counts) > most)
    tell(
      'answer-length',
      longest,
      `This answer has ${Math.max(...counts)} words, another has ${Math.min(...counts)}. ${most} would be in line.`,
    );
}

function checkVariants({ entry, file, path }: MomentSource, { tell }: Linting): void {
  const { id, keys } = entry;
  if (keys.length < 2 || keys.length > 5)
    tell('key-count', { file, path: `${path}.keys` }, `"${id}" has ${keys.length} key variants. Give it two to five.`);
  else if (new Set(keys.map(bestOf)).size === 1)
    tell(
      'same-best',
      { file, path: `${path}.keys` },
      `"${bestOf(keys[0])}" is best in every state. Let another be best where the state differs.`,
    );
}

/** The answer with the grade 3. */
export function bestOf(key: KeyEntry | undefined): string {
  return key?.order[0] ?? '';
}
