import type { PackProblem } from '../problem.ts';
import type { ReadPack } from '../read-documents.ts';
import type { Lexicon } from '../read-words.ts';

/** An error has to be mended before a pack is finished; a warning may have its reasons. */
export type Severity = 'error' | 'warning';

/** What `packs -- lint` looks for, each with its weight and what it asks. A new rule comes with a planted fault in the tests. */
export const LINT_RULES = {
  build: [
    'error',
    'what every build asks: known keys, ids that lead somewhere, grades, lengths, a text for everything and no more',
  ],
  'to-write': ['error', 'nothing is left that a skeleton marked as still to be written'],
  'reading-grade': ['error', 'scenes, answers, what follows and reasons are of reading grade 8 at most'],
  'reading-around': ['warning', 'so are other texts of twenty words or more'],
  'answer-length': ['error', 'the four answers of a moment are of one length, a fifth more or less'],
  'longest-best': ['error', 'the best answer is the longest in three key variants of ten at most, in each seat'],
  'best-stance': ['error', 'no stance is best in more than a quarter of the key variants of a seat'],
  'one-stance': ['error', 'no player who always takes one stance averages more than grade 1.8 in a seat'],
  'best-place': ['warning', 'no place in the list of answers is best in more than 34 of 100 key variants of a seat'],
  'key-count': ['error', 'a moment has two to five key variants'],
  'same-best': ['warning', 'the best answer of a moment is not the same in all its key variants'],
  'unknown-source': ['error', 'objectives, rules, sources and traps are in the catalogue'],
  'never-holds': ['error', 'conditions can hold'],
  'always-holds': ['warning', 'conditions can fail to hold'],
  chain: ['error', 'a chain leads to a moment that can follow, with roles that it has'],
  'few-cues': ['warning', 'a cause has eight cues or more, met in three ways or more, none of which gives it away'],
  'hour-length': ['warning', 'the two offers of a free hour are of one length'],
  'scrum-words': ['error', 'no words that the Scrum Guide 2020 does not use'],
  'missing-text': ['warning', 'another language has all texts that English has'],
  'other-names': ['error', 'a text of another language names whom the English one names'],
  untranslated: ['warning', 'a text of another language is not the English one'],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

export type LintRule = keyof typeof LINT_RULES;

/** Something that `packs -- lint` found: what is wrong and what to do, and where. */
export interface Finding extends PackProblem {
  readonly rule: LintRule;
  readonly severity: Severity;
}

export function findingOf(rule: LintRule, problem: PackProblem): Finding {
  return { rule, severity: LINT_RULES[rule][0], ...problem };
}

/** What a check is given. */
export interface Linting {
  readonly pack: ReadPack;
  /** By language. */
  readonly languages: ReadonlyMap<string, Lexicon>;
  tell(rule: LintRule, place: { readonly file: string; readonly path: string }, message: string): void;
}
