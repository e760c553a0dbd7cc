import { pagesPaths } from '../../../words/en/pages-paths.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { quoted } from '../../../words/quotes.ts';
import { sayFrom, type Table } from '../../../words/say.ts';
import { toCsv } from '../../charts/csv.ts';
import type { Report } from '../report-data.ts';
import { decisionWords } from './decision-words.ts';
import { cardText } from './evidence-note.tsx';
import { pathText } from './path-sheet.tsx';
import {
  aboutWords,
  agreementWords,
  cardsTitle,
  hoursWords,
  levelWords,
  ratingsWords,
  reportTitle,
  ribbonWords,
  sayReport,
  seatName,
  tellLevel,
  verdictWords,
} from './report-words.ts';

const saySkill = sayFrom(pagesPaths as Table);

/** The report as plain text, to be pasted anywhere: the same sentences in the same order as on the page. */
export function reportText(report: Report, words: PackSay, version: string): string {
  const { headline, lead } = verdictWords(report);
  const blocks = [
    [`${reportTitle(report)} (${aboutWords(report)})`],
    [headline, lead, ribbonWords(report)],
    [sayReport('well.title'), ...(['scrum-master', 'product-owner'] as const).map((seat) => `- ${tellLevel(report, seat)}`)],
    [
      sayReport('drawn.title'),
      `- ${sayReport('drawn.hours')}: ${hoursWords(report)}`,
      `- ${sayReport('drawn.ratings')}: ${ratingsWords(report)}`,
    ],
    [sayReport('agree.title'), agreementWords(report)],
    [cardsTitle(report), ...report.evidence.map((card) => cardLine(card, words))],
    ...report.paths.map((path) => {
      const { title, rows } = pathText(path, words);
      return [
        `${title} (${levelWords(path.level)})`,
        ...rows.map(({ name, text, restsOn }) => `- ${name}: ${text}${restsOn ? ` (${restsOn})` : ''}`),
      ];
    }),
    [
      sayReport('caveat.title'),
      ...report.caveats.map((caveat) => `- ${sayReport(`caveat.${caveat}`, { n: report.about.decisions })}`),
    ],
    [sayReport('text.footer', { seed: report.about.seed, version })],
  ];
  return `${blocks.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n')}\n`;
}

function cardLine(card: Report['evidence'][number], words: PackSay): string {
  const { label, title, answer, after, weighs } = cardText(card, words);
  return `- ${label}: ${[inMarks(title, card), answer, after, weighs].filter((part) => part).join(' ')}`;
}

/** The title of a scene is set apart from what was done in it; other titles are sentences or stand before a colon. */
function inMarks(title: string, card: Report['evidence'][number]): string {
  if (card.kind !== 'decision') return title;
  return card.decision.kind === 'moment' ? `${quoted(title)}.` : `${title}.`;
}

/** Every decision as a table, one a row, grades in words. */
export function decisionsCsv(report: Report, words: PackSay): string {
  const columns = sayReport('csv.head')
    .split(',')
    .map((label, at) => ({ id: `${at}`, label }));
  const rows = report.debrief.flatMap(({ decisions }) =>
    decisions.map((decision) => {
      const told = decisionWords(decision, words);
      const { sprint, day, seat, kind, code, grade } = decision;
      return cells([
        sprint,
        day,
        seatName(seat),
        kind,
        told.title,
        told.answer ?? '',
        sayReport(`grade.${grade}`),
        saySkill(`skill.${code}`),
      ]);
    }),
  );
  return toCsv({ columns, rows });
}

function cells(values: readonly (string | number)[]): Record<string, string | number> {
  return Object.fromEntries(values.map((value, at) => [`${at}`, value]));
}
