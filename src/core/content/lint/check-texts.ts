import { missingIn } from '../check-translation.ts';
import { wordCount } from '../check-words.ts';
import type { Lexicon, Word } from '../read-words.ts';
import { SEAT_IDS } from '../vocabulary.ts';
import type { Linting } from './finding.ts';
import { readingGrade } from './reading-grade.ts';
import { unscrumWord } from './scrum-words.ts';
import { TO_WRITE } from './to-write.ts';

/** Highest reading grade, in tenths. */
const MOST_GRADE = 80;
/** Texts shorter than this say too little about how hard they are. */
const ENOUGH_WORDS = 20;
/** The two offers of a free hour differ by so many characters at most. */
const HOUR_PARTS = { title: 8, text: 18 } as const;
/** So many missing texts are named. */
const NAMED = 4;
/** Shorter texts may well be the same in two languages: names, mostly. */
const ENOUGH_TO_TRANSLATE = 4;

/** What holds for every text, whatever it is about. */
export function checkTexts(lint: Linting): void {
  const english = lint.languages.get('en');
  for (const [language, lexicon] of lint.languages) {
    checkMomentGrades(language, lexicon, lint);
    checkHours(lexicon, lint);
    if (english && language !== 'en') checkMissing(language, { english, lexicon }, lint);
    for (const [key, word] of lexicon) {
      if (word.text.includes(TO_WRITE)) continue;
      checkScrumWords(word, lint);
      if (!key.startsWith('moment.')) checkGradeAround(language, word, lint);
      const original = english?.get(key);
      if (original && language !== 'en') checkAgainst(original, { key, word, language }, lint);
    }
  }
}

interface Translated {
  readonly key: string;
  readonly word: Word;
  readonly language: string;
}

/** A text of another language against the English one. */
function checkAgainst(original: Word, { key, word, language }: Translated, { tell }: Linting): void {
  const [ours, theirs] = [namesIn(original.text), namesIn(word.text)];
  if (ours !== theirs)
    tell('other-names', word, `This text names ${theirs || 'nobody'}, the English one ${ours || 'nobody'}. Name the same.`);
  if (original.text === word.text && wordCount(word.text) >= ENOUGH_TO_TRANSLATE)
    tell('untranslated', word, `This is the English text of "${key}". Translate it into "${language}".`);
}

function namesIn(text: string): string {
  return [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort().join(', ');
}

/** One finding for each English file of which texts are missing, at the first of them: that is what there is to translate. */
function checkMissing(language: string, { english, lexicon }: { english: Lexicon; lexicon: Lexicon }, { tell }: Linting): void {
  const byFile = new Map<string, string[]>();
  for (const key of missingIn(english, lexicon)) {
    const { file = '', text = '' } = english.get(key) ?? {};
    if (!text.includes(TO_WRITE)) byFile.set(file, [...(byFile.get(file) ?? []), key]);
  }
  for (const keys of byFile.values()) {
    const first = english.get(keys[0] ?? '');
    const what = keys.length === 1 ? 'One text of this file is' : `${keys.length} texts of this file are`;
    const named = `${keys.slice(0, NAMED).join(', ')}${keys.length > NAMED ? ', …' : ''}`;
    if (first)
      tell('missing-text', first, `${what} missing in "${language}", where English stands instead: ${named}. Translate.`);
  }
}

function tooHard(grade: number): string {
  const whole = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return `of reading grade ${whole(grade)}; ${whole(MOST_GRADE)} is the most. Use shorter sentences and shorter words`;
}

/** The scene by itself; answers, what follows and reasons of a moment each as one text, since a single line says little. */
function checkMomentGrades(language: string, lexicon: Lexicon, { pack, tell }: Linting): void {
  for (const { entry } of pack.moments) {
    const parts = {
      scene: 'The scene is',
      'answer.': 'The answers together are',
      'after.': 'What follows is',
      'reason.': 'The reasons together are',
    };
    for (const [part, says] of Object.entries(parts)) {
      const words = textsBelow(lexicon, `moment.${entry.id}.${part}`);
      const [first] = words;
      if (!first || words.some(({ text }) => text.includes(TO_WRITE))) continue;
      const grade = readingGrade(words.map(({ text }) => text).join(' '), language);
      if (grade !== null && grade > MOST_GRADE) tell('reading-grade', first, `${says} ${tooHard(grade)}.`);
    }
  }
}

function textsBelow(lexicon: Lexicon, prefix: string): readonly Word[] {
  return [...lexicon].flatMap(([key, word]) => (key.startsWith(prefix) ? [word] : []));
}

function checkGradeAround(language: string, word: Word, { tell }: Linting): void {
  if (wordCount(word.text) < ENOUGH_WORDS) return;
  const grade = readingGrade(word.text, language);
  if (grade !== null && grade > MOST_GRADE) tell('reading-around', word, `This text is ${tooHard(grade)}.`);
}

function checkHours(lexicon: Lexicon, { pack, tell }: Linting): void {
  for (const { id } of pack.documents['hours.yaml'].hours) {
    for (const [part, most] of Object.entries(HOUR_PARTS)) {
      const [one, other] = SEAT_IDS.map((seat) => lexicon.get(`hour.${id}.${seat}.${part}`));
      if (!one || !other || [one, other].some(({ text }) => text.includes(TO_WRITE))) continue;
      const apart = Math.abs(one.text.length - other.text.length);
      if (apart > most)
        tell(
          'hour-length',
          one,
          `The two offers of "${id}" differ by ${apart} characters in their ${part}; ${most} is the most. Even them out.`,
        );
    }
  }
}

function checkScrumWords(word: Word, { tell }: Linting): void {
  const found = unscrumWord(word.text);
  if (found !== null)
    tell(
      'scrum-words',
      word,
      `"${found}" is no word of the Scrum Guide 2020. It says event, refinement, Developers, Daily Scrum, Scrum Master, Product Owner.`,
    );
}
