import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import type { DecisionRef, Report } from '../../../src/ui/pages/report-data.ts';
import { reportOf, SEASONS } from './season-facts.ts';

/** What the report may say, verdict by verdict. Every statement must rest on a decision that the player really made. */
const KINDS = Object.keys(SEASONS) as Report['verdict']['kind'][];

function made(facts: readonly Fact[], { of, option, sprint, grade, code }: DecisionRef): boolean {
  return facts.some(
    (fact) =>
      fact.type === 'decision.graded' &&
      fact.of === of &&
      fact.option === option &&
      fact.sprint === sprint &&
      fact.grade === grade &&
      fact.code === code,
  );
}

function told(report: Report): readonly DecisionRef[] {
  const cards = report.evidence.flatMap((card) => (card.kind === 'decision' ? [card.decision] : []));
  const paths = report.paths.flatMap(({ strength, next }) => [strength, next].flatMap((one) => (one ? [one.decision] : [])));
  return [...cards, ...paths];
}

describe.each(KINDS)('the report of a season with the verdict %s', (kind) => {
  const { report, facts } = reportOf(SEASONS[kind]);

  it('has that verdict', () => {
    expect(report.verdict.kind).toBe(kind);
  });

  it('rests every moment, strength and next step on a decision of the player’s', () => {
    expect(told(report).length).toBeGreaterThan(0);
    expect(told(report).filter((decision) => !made(facts, decision))).toEqual([]);
  });

  it('lets no strength or next step be contradicted by what it rests on, nor by a costly answer', () => {
    const graded = report.debrief.flatMap(({ decisions }) => decisions);
    for (const { seat, strength, next } of report.paths) {
      const ofSkill = graded.filter((one) => one.seat === seat && one.code === strength?.code);
      if (strength) expect(strength.decision.grade).toBeGreaterThanOrEqual(2);
      expect(ofSkill.filter(({ grade }) => grade === 0)).toEqual([]);
      if (next) expect(next.decision.grade).toBeLessThanOrEqual(1);
    }
  });

  it('is as long as any other: four cards, two paths, the caveats, an offer, every decision', () => {
    expect(report.evidence).toHaveLength(4);
    expect(report.paths).toHaveLength(2);
    expect(report.caveats).toEqual(expect.arrayContaining(['experimental', 'one-game', 'not-hiring', 'not-a-forecast', 'names']));
    expect(report.debrief.flatMap(({ decisions }) => decisions)).toHaveLength(report.about.decisions);
  });

  it('never shows the same decision twice as a card', () => {
    const cards = report.evidence.map((card) =>
      card.kind === 'decision' ? `${card.decision.of} ${card.decision.sprint}` : card.kind,
    );
    expect(new Set(cards).size).toBe(cards.length);
  });
});

describe('a named lean', () => {
  it.each(['scrum-master', 'product-owner'] as const)('to %s tells three moments for it and one against', (side) => {
    const { report } = reportOf(SEASONS[side]);
    const other: Seat = side === 'scrum-master' ? 'product-owner' : 'scrum-master';
    expect(report.evidence.map(({ role, seat }) => [role, seat])).toEqual([
      ['for', side],
      ['for', side],
      ['for', side],
      ['against', other],
    ]);
    expect(report.verdict.side).toBe(side);
    expect(report.verdict.crossesZone).toBe(false);
    expect(report.paths[0]?.seat).toBe(side);
  });

  it('is said as a natural frequency, and never beyond what was tested', () => {
    const { report } = reportOf(SEASONS['scrum-master']);
    expect(report.verdict.frequency).toEqual({ agree: 19, of: 20 });
  });

  it('is the mirror image when the seats are swapped', () => {
    const master = reportOf(SEASONS['scrum-master']).report.ribbon;
    const owner = reportOf(SEASONS['product-owner']).report.ribbon;
    // Not exact: the two seasons do not begin with the same seat.
    expect(Math.abs((master?.at ?? 0) + (owner?.at ?? 0) - 100)).toBeLessThan(3);
  });

  it('puts what went well before what only was harder in the other seat', () => {
    const roles = reportOf(SEASONS['scrum-master']).report.evidence.flatMap((card) =>
      card.kind === 'decision' && card.role === 'for' ? [card.harder] : [false],
    );
    expect(roles.slice(0, 3)).toEqual([...roles.slice(0, 3)].sort((a, b) => Number(a) - Number(b)));
  });
});

describe('no clear lean', () => {
  const { report } = reportOf(SEASONS['no-clear-lean']);

  it('stands on the line with its bar in the grey middle', () => {
    expect(report.ribbon).not.toBeNull();
    expect(report.verdict.crossesZone).toBe(true);
  });

  it('tells two moments each way', () => {
    const sides = report.evidence.map(({ seat }) => seat);
    expect(sides.filter((seat) => seat === 'scrum-master')).toHaveLength(2);
    expect(sides.filter((seat) => seat === 'product-owner')).toHaveLength(2);
  });
});

describe('skill and liking apart', () => {
  const { report } = reportOf(SEASONS.split);

  it('names no side, and says which is which', () => {
    expect(report.verdict.side).toBeNull();
    expect(report.agreement).toEqual({ kind: 'apart', skill: 'scrum-master', liking: 'product-owner' });
  });

  it('tells what was done well first, then hours and sliders', () => {
    expect(report.evidence.slice(0, 2).every((card) => card.kind === 'decision' && card.seat === 'scrum-master')).toBe(true);
    expect(
      report.evidence
        .slice(2)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['hours', 'ratings']);
  });
});

describe('what is not enough for a lean', () => {
  it.each(['noisy', 'too-little', 'play-the-other-seat'] as const)(
    '%s puts nobody on the line and gives no frequency',
    (kind) => {
      const { report } = reportOf(SEASONS[kind]);
      expect(report.ribbon).toBeNull();
      expect(report.verdict.frequency).toBeNull();
      expect(report.verdict.side).toBeNull();
      expect(report.agreement.kind).toBe('unknown');
    },
  );

  it('reads no level and no skill from answers that may be quick clicks', () => {
    const { report } = reportOf(SEASONS.noisy);
    expect(report.didWell).toEqual({ 'scrum-master': 'unread', 'product-owner': 'unread' });
    expect(report.paths.every(({ strength, next }) => strength === null && next === null)).toBe(true);
    expect(report.evidence.every(({ role }) => role === 'plain')).toBe(true);
    expect(report.next).toBe('slower');
  });

  it('gives a taster first looks, no levels, and offers a season', () => {
    const { report } = reportOf(SEASONS['too-little']);
    expect(report.didWell).toEqual({ 'scrum-master': 'first', 'product-owner': 'first' });
    expect(report.caveats).toContain('taster');
    expect(report.next).toBe('first-season');
  });

  it('begins with the seat that was played, and offers the other one', () => {
    const { report } = reportOf(SEASONS['play-the-other-seat']);
    expect(report.paths.map(({ seat }) => seat)).toEqual(['product-owner', 'scrum-master']);
    expect(report.didWell['scrum-master']).toBeNull();
    expect(report.caveats).toContain('sliders-skipped');
    expect(report.next).toBe('other-seat');
  });
});

describe('the day of a decision', () => {
  it('counts within its Sprint, in Sprints of ten days and of five', () => {
    const days = (report: Report) => report.debrief.flatMap(({ decisions }) => decisions.map(({ day }) => day));
    expect(Math.max(...days(reportOf(SEASONS['no-clear-lean']).report))).toBe(10);
    expect(Math.max(...days(reportOf(SEASONS['too-little']).report))).toBe(5);
    expect(Math.min(...days(reportOf(SEASONS['too-little']).report))).toBe(1);
  });
});
