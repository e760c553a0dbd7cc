import { wordCount } from '../check-words.ts';
import { readingGrade } from '../lint/reading-grade.ts';
import type { MomentEntry } from '../moment-schema.ts';
import type { Lexicon } from '../read-words.ts';

/** Words of a kind of text, and the reading grade of each moment's texts of that kind in tenths; null = no formula for the language. */
interface Measure {
  readonly texts: number;
  readonly meanWords: number;
  readonly mostWords: number;
  readonly medianGrade: number | null;
  readonly highestGrade: number | null;
  /** The moment whose texts are the hardest to read. */
  readonly hardest: string | null;
}

export type TextMeasures = Readonly<Record<'scene' | 'answer' | 'after' | 'reason', Measure>>;

/** Lengths and reading grades of the texts of moments in one language. */
export function textMeasures(entries: readonly MomentEntry[], lexicon: Lexicon, language: string): TextMeasures {
  const of = (part: string) => measure(entries, { lexicon, language, part });
  return { scene: of('scene'), answer: of('answer'), after: of('after'), reason: of('reason') };
}

interface Texts {
  readonly lexicon: Lexicon;
  readonly language: string;
  readonly part: string;
}

function measure(entries: readonly MomentEntry[], { lexicon, language, part }: Texts): Measure {
  const moments = entries.map(({ id }) => ({ id, texts: textsOf(lexicon, `moment.${id}.${part}`) }));
  const counts = moments.flatMap(({ texts }) => texts.map(wordCount));
  const graded = moments.flatMap(({ id, texts }) => {
    const grade = readingGrade(texts.join(' '), language);
    return grade === null ? [] : [{ id, grade }];
  });
  graded.sort((a, b) => b.grade - a.grade);
  return {
    texts: counts.length,
    meanWords: counts.length === 0 ? 0 : Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length),
    mostWords: Math.max(0, ...counts),
    medianGrade: graded[Math.floor(graded.length / 2)]?.grade ?? null,
    highestGrade: graded[0]?.grade ?? null,
    hardest: graded[0]?.id ?? null,
  };
}

function textsOf(lexicon: Lexicon, key: string): readonly string[] {
  return [...lexicon].flatMap(([other, { text }]) => (other === key || other.startsWith(`${key}.`) ? [text] : []));
}
