import { describe, expect, it } from 'vitest';
import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { decisionWords } from '../../../src/ui/pages/report/decision-words.ts';
import { pathText } from '../../../src/ui/pages/report/path-sheet.tsx';
import type { DecisionRef, Path, Report } from '../../../src/ui/pages/report-data.ts';
import { reportOf } from '../../../src/ui/pages/season-report.ts';
import { pagesPaths } from '../../../src/words/en/pages-paths.ts';
import { packSayFrom } from '../../../src/words/pack-words.ts';
import { cityWords } from '../../cli/city-pack.ts';
import { PLANTED_KINDS, plantedSeason } from './planted-people.ts';

const words = packSayFrom(cityWords('en'));

/** Two seasons of each: whoever they are, and whatever the dice bring. */
const SEASONS = PLANTED_KINDS.flatMap((kind, at) =>
  [at + 21, at + 71].map((seed) => {
    const season = plantedSeason({ kind, seed });
    return { facts: season.facts, report: reportOf(season, score(sheetFromFacts({ facts: season.facts }))) };
  }),
);

const decisionsOf = ({ debrief }: Report) => debrief.flatMap(({ decisions }) => decisions);

/** The facts of one Sprint, its planning first. */
function sprintOf(facts: readonly Fact[], sprint: number): readonly Fact[] {
  const starts = facts.flatMap((fact, at) => (fact.type === 'phase.entered' && fact.phase === 'planning' ? [at] : []));
  return facts.slice(starts[sprint - 1], starts[sprint]);
}

/** Every standing decision with the sentences that may be said of it: as a strength, as a next step, and why. */
function toldOf(decision: DecisionRef): { strength: string; next: string; reason: string } {
  const path: Path = {
    seat: decision.seat,
    level: null,
    strength: { code: decision.code, decision, shown: 'once' },
    best: null,
    next: { code: decision.code, decision },
  };
  const rows = pathText(path, words).rows;
  const row = (name: string) => rows.find((one) => one.name === name)?.text ?? '';
  return {
    strength: row(pagesPaths['path.strength']),
    next: row(pagesPaths['path.next']),
    reason: decisionWords(decision, words).reason ?? '',
  };
}

const standing = (of: string) =>
  SEASONS.flatMap(({ facts, report }) =>
    decisionsOf(report)
      .filter((one) => one.kind === 'standing' && one.of === of)
      .map((decision) => ({ decision, told: toldOf(decision), sprint: sprintOf(facts, decision.sprint) })),
  );

describe('what the report says of a decision', () => {
  it('never advises to release where that Sprint released, nor calls it kept back', () => {
    const all = standing('release-scope');
    expect(all.length).toBeGreaterThan(10);
    for (const { decision, told, sprint } of all) {
      const out = sprint.flatMap((fact) => (fact.type === 'increment.released' ? [fact.how] : []));
      if (out.length === 0) continue;
      expect(told.next, decision.option).not.toMatch(/^Let a few/);
      if (out.includes('all')) expect(told.next).not.toMatch(/let everybody/);
      expect(`${told.reason} ${told.strength}`).not.toMatch(/What users could have had|on the shelf|could wait/);
    }
  });

  it('never says of a Sprint Goal that was not met that it was, could be, or can be', () => {
    const all = standing('goal');
    expect(all.map(({ decision }) => decision.how)).toEqual(expect.arrayContaining(['met', 'missed']));
    for (const { decision, told, sprint } of all) {
      const fate = sprint.findLast((fact) => fact.type === 'goal.ended')?.fate;
      expect(decision.how).toBe(fate);
      const said = `${told.strength} ${told.reason}`;
      if (fate !== 'met') expect(said).not.toMatch(/reached|it was met|(?<!more than )could be Done|It was met/);
      if (fate === 'met') expect(`${said} ${told.next}`).not.toMatch(/not met|more than could be Done|can be Done/);
    }
  });

  it('says of a cause that it was sure only where it was', () => {
    for (const { told, sprint, decision } of standing('treat')) {
      const cause = decision.option.split(':')[1];
      const isSure = sprint.some((fact) => fact.type === 'cause.confirmed' && fact.cause === cause);
      if (/\bsure\b/.test(`${told.strength} ${told.reason}`)) expect(isSure).toBe(true);
    }
  });

  it('never tells who put the order by value to put it by value', () => {
    for (const { told, decision } of standing('order')) {
      if (decision.option === 'by-value') expect(told.reason).not.toMatch(/worth most stood low/);
    }
  });

  it('says of a scene only how good the answer was, and advises a question and not an act', () => {
    const moments = SEASONS.flatMap(({ report }) => decisionsOf(report)).filter(({ kind }) => kind === 'moment');
    for (const decision of moments) {
      const { strength, next } = toldOf(decision);
      expect(strength).toMatch(/^You found a (sound|strong) answer where /);
      expect(/strong/.test(strength)).toBe(decision.grade === 3);
      expect(next).toMatch(/ask yourself/);
    }
  });
});
