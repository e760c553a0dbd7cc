/** What reading formulas count in a text. */
interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three syllables or more, of one syllable, and of more than six letters. */
  readonly long: number;
  readonly short: number;
  readonly wide: number;
}

/** A name of one or two syllables stands for any role: names are not what makes a text hard. */
const ANYBODY = 'Anna';

/**
 * The school grade that a text asks for, in tenths (80 = grade 8): Flesch-Kincaid for English, the first Wiener Sachtextformel for
 * German. Null where no formula is known for the language. Formulas are made for pages; of a few words they say little.
 */
export function readingGrade(text: string, language: string): number | null {
  const formula = FORMULAS[language.slice(0, 2)];
  if (!formula) return null;
  const counts = countText(text, formula.syllables);
  return counts.words === 0 ? null : Math.round(formula.grade(counts) * 10);
}

interface Formula {
  syllables(word: string): number;
  grade(counts: TextCounts): number;
}

const FORMULAS: Readonly<Record<string, Formula>> = {
  en: {
    syllables: englishSyllables,
    grade: ({ words, sentences, syllables }) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  },
  de: {
    syllables: germanSyllables,
    grade: ({ words, sentences, long, short, wide }) =>
      19.35 * (long / words) + 0.1672 * (words / sentences) + 12.97 * (wide / words) - 3.27 * (short / words) - 0.875,
  },
};

/** A sentence ends with a mark that a space, a closing quote or the end of the text follows. */
function countText(text: string, syllablesOf: (word: string) => number): TextCounts {
  const plain = text.replace(/\{[^}]*\}/g, ANYBODY);
  const words = plain.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const each = words.map(syllablesOf);
  return {
    words: words.length,
    sentences: Math.max(1, plain.match(/[.!?…]+(?=[\s”“"»«)]|$)/g)?.length ?? 0),
    syllables: each.reduce((sum, count) => sum + count, 0),
    long: each.filter((count) => count >= 3).length,
    short: each.filter((count) => count === 1).length,
    wide: words.filter((word) => word.length > 6).length,
  };
}

/** Groups of vowels, less what is written and not spoken, for each part of a word with hyphens. */
function englishSyllables(word: string): number {
  const parts = word.toLowerCase().replace(/['’]/g, '').split('-');
  return parts.reduce((sum, part) => sum + englishPart(part), 0);
}

/** Words put together of two whose first ends with a silent e. */
const SILENT_INSIDE = /^(some|there|where|home|time|here|note|fire|side|life)(?=[b-df-hj-np-tv-z][a-z]{2})/;
/** An e at the end that is written and not spoken: "came", "whole", "rides", "rules", "asked". Not "table", "boxes", "ended". */
const SILENT_END = /(?:[^laeiouy]e|[aeiou]les?|[^laeiouy]es(?<![cgsxz]es)(?<!shes|ches)|[^aeioutdl]ed|[aeioul]led)$/;
const SILENT_BEFORE_END = /(?<=[^aeiouy])e(?=ly$|ment|ful|less|ness)/;
/** Vowels side by side that are two syllables: "radio", "usual", "trying", "going", "quiet". */
const SPLIT = /i[ao](?!u|n)|iet|(?<![qg])ua(?!r)|ying|eing|oing/g;

function englishPart(word: string): number {
  if (word.length <= 3) return word === '' ? 0 : 1;
  const spoken = word
    .replace(/^every/, 'evry')
    .replace(SILENT_INSIDE, (first) => first.slice(0, -1))
    .replace(SILENT_BEFORE_END, '')
    .replace(SILENT_END, (end) => end.replace('e', ''))
    .replace(/^y/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (spoken.match(SPLIT)?.length ?? 0));
}

/** Each group of vowels is one; `ie`, `ei`, `au`, `eu`, `äu` and doubled vowels are groups, two other vowels part. */
function germanSyllables(word: string): number {
  const groups = word.toLowerCase().match(/aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|[aeiouyäöü]/g) ?? [];
  return Math.max(1, groups.length);
}
