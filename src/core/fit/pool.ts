import type { AnswerSheet } from './answer-sheet.ts';
import { type FitResult, score, scoreFigures } from './score.ts';

/** Several seasons of one person read as one. */
export interface PooledFit {
  /** What was scored: places in the result's evidence are places on this sheet. */
  readonly sheet: AnswerSheet;
  readonly result: FitResult;
  /** Seasons, by their place in the list given, that could come from quick clicking and so were left out. */
  readonly leftOut: readonly number[];
}

/**
 * Scores seasons together, oldest first. A season that could come from clicking says nothing about fit and would only drag the others
 * to the middle, so it is left out; if that is true of all, so is the answer.
 */
export function scoreSeasons(sheets: readonly AnswerSheet[]): PooledFit {
  const isNoisy = sheets.map((sheet) => scoreFigures(sheet).verdict === 'noisy');
  const kept = sheets.filter((_, index) => !isNoisy[index]);
  const leftOut = sheets.flatMap((_, index) => (isNoisy[index] ? [index] : []));
  if (kept.length > 0 || sheets.length === 0) {
    const sheet = poolSheets(kept);
    return { sheet, result: score(sheet), leftOut };
  }
  const sheet = poolSheets(sheets);
  return { sheet, result: { ...score(sheet), verdict: 'noisy' }, leftOut };
}

/** One sheet out of several: Sprints numbered on, so that the learning curve runs through and none is taken for another. */
export function poolSheets(sheets: readonly AnswerSheet[]): AnswerSheet {
  let before = 0;
  const numbered = sheets.map((sheet) => {
    const later = onwardFrom(sheet, before);
    before += lastSprint(sheet);
    return later;
  });
  return {
    decisions: numbered.flatMap(({ decisions }) => decisions),
    cards: numbered.flatMap(({ cards }) => cards),
    ratings: numbered.flatMap(({ ratings }) => ratings),
    fast: fastShare(sheets),
    seasons: Math.max(
      1,
      sheets.reduce((sum, { seasons }) => sum + (seasons ?? 1), 0),
    ),
  };
}

function onwardFrom(sheet: AnswerSheet, before: number): AnswerSheet {
  const later = <T extends { readonly sprint: number }>(entry: T): T => ({ ...entry, sprint: entry.sprint + before });
  return { ...sheet, decisions: sheet.decisions.map(later), cards: sheet.cards.map(later), ratings: sheet.ratings.map(later) };
}

function lastSprint({ decisions, cards, ratings }: AnswerSheet): number {
  return [...decisions, ...cards, ...ratings].reduce((last, { sprint }) => Math.max(last, sprint), 0);
}

/** Each season counts by how many answers it has. */
function fastShare(sheets: readonly AnswerSheet[]): number {
  const answers = ({ decisions, cards }: AnswerSheet) => decisions.length + cards.length;
  const total = sheets.reduce((sum, sheet) => sum + answers(sheet), 0);
  return total === 0 ? 0 : sheets.reduce((sum, sheet) => sum + sheet.fast * answers(sheet), 0) / total;
}
