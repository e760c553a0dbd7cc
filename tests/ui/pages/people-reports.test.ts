import { describe, expect, it } from 'vitest';
import { decisionWords } from '../../../src/ui/pages/report/decision-words.ts';
import { cardText } from '../../../src/ui/pages/report/evidence-note.tsx';
import { otherSide, seatedIn } from '../../../src/ui/pages/report/other-side.ts';
import { pathText } from '../../../src/ui/pages/report/path-sheet.tsx';
import { reportText } from '../../../src/ui/pages/report/report-export.ts';
import type { Report } from '../../../src/ui/pages/report-data.ts';
import { pagesPaths } from '../../../src/words/en/pages-paths.ts';
import { packSayFrom } from '../../../src/words/pack-words.ts';
import { cityWords } from '../../cli/city-pack.ts';
import { PLANTED_KINDS, plantedReport } from './planted-people.ts';

const raw = cityWords('en');
const words = packSayFrom(raw);

/** Two whose skill lies in the Scrum Master's seat, so that what is said of it is said of more than one. */
const KINDS = ['strong-sm', ...PLANTED_KINDS] as const;
const PEOPLE = KINDS.map((kind, at) => plantedReport({ kind, seed: at + 21, length: at % 3 === 2 ? 'full' : 'season' }));
const A_THIRD = Math.floor(PEOPLE.length / 3);

/** What holds of a path or of the measure, whoever reads it. */
const PLAIN_ROWS: readonly string[] = [
  pagesPaths['path.for-whom'],
  pagesPaths['path.course'],
  pagesPaths['path.objective'],
  pagesPaths['path.read'],
];

/** The sentences that speak of the person: what each says, and the decision it is said of. */
function sentencesOf(report: Report): readonly { readonly text: string; readonly cites: string | null }[] {
  const ofPaths = report.paths.flatMap((path) =>
    pathText(path, words)
      .rows.filter(({ name }) => !PLAIN_ROWS.includes(name))
      .map(({ text, restsOn }) => ({ text, cites: restsOn })),
  );
  const ofCards = report.evidence.map((card) => {
    const { label, title, answer, after } = cardText(card, words);
    const isCounted = card.kind !== 'decision';
    return { text: [title, answer, after].join(' '), cites: isCounted ? title : [label, answer].join(' ') };
  });
  return [...ofPaths, ...ofCards];
}

function mostRepeated(texts: readonly (readonly string[])[]): readonly [string, number][] {
  const people = new Map<string, number>();
  for (const own of texts) for (const text of new Set(own)) people.set(text, (people.get(text) ?? 0) + 1);
  return [...people].filter(([, many]) => many > A_THIRD);
}

describe('the reports of ten people who played the real game', () => {
  it('have no sentence about a person in common among more than a third of them', () => {
    expect(mostRepeated(PEOPLE.map((report) => sentencesOf(report).map(({ text }) => text)))).toEqual([]);
  });

  it('rest every sentence about the person on a decision of that person, named with its Sprint', () => {
    const uncited = PEOPLE.flatMap(sentencesOf).filter(
      ({ cites }) => cites === null || !/Sprint \d|free hours|You liked/.test(cites),
    );
    expect(uncited).toEqual([]);
  });

  it('tell at least one scene on each side, and hours and sliders at most once in a lean', () => {
    for (const { evidence, verdict } of PEOPLE) {
      expect(evidence).toHaveLength(4);
      expect(
        evidence.filter((card) => card.kind === 'decision' && card.decision.kind === 'moment').length,
      ).toBeGreaterThanOrEqual(2);
      const isLean = verdict.kind === 'scrum-master' || verdict.kind === 'product-owner';
      if (isLean)
        expect(evidence.filter(({ role, kind }) => role === 'for' && kind !== 'decision').length).toBeLessThanOrEqual(1);
    }
  });

  it('say of every piece that was weighed what it weighs, and call nothing by a figure of the model', () => {
    for (const report of PEOPLE) {
      for (const card of report.evidence) expect(cardText(card, words).weighs).toMatch(/^It weighs .*\.$/);
      expect(reportText(report, words, '1.0.0')).not.toMatch(/‹|›|\{|\}|undefined|NaN|\d\.\d{2}/);
    }
  });
});

describe('who was in a scene', () => {
  const decisions = PEOPLE.flatMap((report) =>
    report.debrief.flatMap((sprint) => sprint.decisions.map((one) => ({ report, one }))),
  );

  it('has a name, wherever the scene has somebody in it', () => {
    const nameless = decisions.filter(({ one }) => {
      const told = decisionWords(one, words);
      return [told.title, told.answer, told.after, told.reason].some(
        (text) => /somebody/i.test(text ?? '') && isOpen(one, text ?? ''),
      );
    });
    expect(nameless.map(({ one }) => one.of)).toEqual([]);
  });

  /** Did the pack itself write "somebody" there, or was a role left open? */
  function isOpen({ of }: { of: string }, text: string): boolean {
    const written = Object.entries(raw).filter(([key]) => key.startsWith(`moment.${of}.`));
    const count = (one: string) => (one.match(/somebody/gi) ?? []).length;
    return count(text) > Math.max(0, ...written.map(([, one]) => count(one)));
  }

  it('is never a Developer where the scene speaks of an item', () => {
    const wrong = decisions.filter(({ one }) => {
      const id = one.cast.item;
      const told = decisionWords(one, words);
      const person = id?.split('.').at(-1) ?? '';
      return words.has(`person.${person}.name`) && `${told.answer} ${told.after}`.includes(`“${words(`person.${person}.name`)}”`);
    });
    expect(wrong.map(({ one }) => one.cast.item)).toEqual([]);
  });

  it('is the player’s own seat where the other seat tells the same event', () => {
    for (const { report, one } of decisions) {
      const seen = otherSide(one, words, seatedIn(report, one.seat, words));
      expect(seen ?? '').not.toMatch(/[Ss]omebody (has sent|is on the telephone|wants to get)/);
      const other = one.seat === 'scrum-master' ? /says Ben\.|stands Ben/ : /says Ada\.|stands Ada/;
      if (one.cast.colleague) expect(seen ?? '').not.toMatch(other);
    }
  });
});
