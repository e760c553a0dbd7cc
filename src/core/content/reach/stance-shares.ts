import type { MomentEntry } from '../moment-schema.ts';

/** A question as it was asked: each answer's stance and its grade, 0 to 3. */
export interface AskedQuestion {
  /** How often it was asked so. */
  readonly times: number;
  readonly answers: readonly { readonly stance: string; readonly grade: number }[];
}

/** How far a stance alone gets one over some questions. */
export interface StanceShare {
  readonly stance: string;
  /** Share of the questions in which it is best, 0 to 1. */
  readonly best: number;
  /** Mean grade of a player who takes it wherever it is offered (if twice, either), and any answer elsewhere: 0 to 3, 1.5 by chance. */
  readonly played: number;
}

const BEST = 3;

const meanGrade = (answers: AskedQuestion['answers']): number =>
  answers.reduce((sum, { grade }) => sum + grade, 0) / Math.max(1, answers.length);

/** The stances of these questions, the one that gets a player furthest first. */
export function stanceShares(questions: readonly AskedQuestion[]): readonly StanceShare[] {
  const all = questions.reduce((sum, { times }) => sum + times, 0);
  const shareOf = (stance: string): StanceShare => {
    let [best, played] = [0, 0];
    for (const { times, answers } of questions) {
      const own = answers.filter((answer) => answer.stance === stance);
      if (own.some(({ grade }) => grade === BEST)) best += times;
      played += times * meanGrade(own.length > 0 ? own : answers);
    }
    return { stance, best: best / all, played: played / all };
  };
  const stances = [...new Set(questions.flatMap(({ answers }) => answers.map(({ stance }) => stance)))].sort();
  return stances.map(shareOf).sort((a, b) => b.played - a.played);
}

/** A moment as a pack writes it: each of its key variants is asked once. One whose order does not name every answer is left out. */
export function questionsOf({ answers, keys }: MomentEntry): readonly AskedQuestion[] {
  return keys.flatMap(({ order }) =>
    answers.every(({ id }) => order.includes(id))
      ? [{ times: 1, answers: answers.map(({ id, stance }) => ({ stance, grade: BEST - order.indexOf(id) })) }]
      : [],
  );
}
