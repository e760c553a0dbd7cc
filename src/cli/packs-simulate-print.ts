import type { QuestionReport, SituationReport } from '../core/lab/moments/question-report.ts';
import type { MomentsReport, SeatReport } from '../core/lab/moments/seat-report.ts';

const one = (value: number) => (Math.abs(value) < 0.05 ? '0.0' : value.toFixed(1));
const signed = (value: number) => (value > 0.05 ? `+${one(value)}` : one(value));
const percent = (share: number) => `${Math.round(share * 100)} %`;

function keyLine({ situation, states, effects, errors, grades }: SituationReport, names: readonly string[]): string {
  const cells = names.map((name, at) => {
    const grade = grades[at] ?? null;
    return `${name}${grade === null ? '' : ` (${grade})`} ${signed(effects[at] ?? 0)} ± ${one(errors[at] ?? 0)}`;
  });
  return `  where key ${situation + 1} holds, ${states} states: ${cells.join(', ')}`;
}

function questionText({ of, seat, states, favourite, stake, agreement, options, situations }: QuestionReport): string {
  const head = `${of} (${seat}, ${states} states): ${favourite.option} is best in foresight in ${percent(favourite.share)}; best minus worst ${one(stake)}`;
  const grades = agreement === null ? '' : `; grades and effects r = ${agreement.toFixed(2)}`;
  const names = options.map(({ id }) => id);
  const lines = options.map(
    ({ id, effect, error, best, bestReplayed, taken }) =>
      `  ${id}: ${signed(effect)} ± ${one(error)}, best in ${percent(best)} (in ${percent(bestReplayed)} of replays), taken by ${percent(taken)}`,
  );
  const keys = situations.length > 1 || agreement !== null ? situations.map((entry) => keyLine(entry, names)) : [];
  return [`${head}${grades}`, ...lines, ...keys].join('\n');
}

function seatText({ seat, moments, stake, byGrade, agreement, agreementOfMeans }: SeatReport): string {
  const grades = byGrade.map((effect, grade) => `${grade}: ${signed(effect)}`).join(', ');
  return (
    `${seat}, ${moments} moments: best minus worst ${one(stake)} points on average; by grade ${grades}; ` +
    `grades and effects r = ${agreement.toFixed(2)}, with luck averaged out ${agreementOfMeans.toFixed(2)}`
  );
}

/** The three stances that alone get a player furthest. */
function stanceText({ seat, stances }: SeatReport): string {
  const shown = stances
    .slice(0, 3)
    .map(({ stance, best, played }) => `${stance} ${played.toFixed(2)} (best in ${percent(best)})`);
  return `${seat}, grade of a player who always takes one stance where it is offered: ${shown.join(', ')}`;
}

function listOf(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${title}: ${entries.join(', ')}.`];
}

/** The report as text: every question, the most one-sided first, then the seats, then what never came and what nobody takes. */
export function momentsText({ questions, seats, neverCame, neverPossible, untaken }: MomentsReport, seeds: number): string {
  return [
    ...questions.map(questionText),
    ...seats.map(seatText),
    ...seats.map(stanceText),
    ...listOf(`Never came by themselves in ${seeds} seasons`, neverCame),
    ...listOf(`Could not have come in any of ${seeds} seasons`, neverPossible),
    ...listOf(
      'Answers nobody would take',
      untaken.map(({ of, option, taken }) => `${of}/${option} (${percent(taken)})`),
    ),
  ].join('\n\n');
}
