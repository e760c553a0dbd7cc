import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { Moment } from '../../../src/core/sim/scenario.ts';
import { cityPack, cityProblems } from './city.ts';

/** What the first pack promises: enough of everything for six Sprints in either seat without repetition. */
const { scenario, words } = cityPack();
const english = words.en ?? {};
const keysLike = (pattern: RegExp) => Object.keys(english).filter((key) => pattern.test(key));
const ofSeat = (seat: Seat) => scenario.moments.filter((moment) => moment.seats[0] === seat);
function countBy<T>(list: readonly T[], name: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of list) counts[name(entry)] = (counts[name(entry)] ?? 0) + 1;
  return counts;
}

it('its YAML is well formed', () => {
  expect(cityProblems).toEqual([]);
});

describe('the world', () => {
  it('has eighteen causes to hide, six of each reach, each with its own lever within its reach', () => {
    expect(countBy(scenario.causes, (cause) => cause.reach)).toEqual({ team: 6, product: 6, organisation: 6 });
    for (const reach of ['team', 'product', 'organisation']) {
      const levers = scenario.causes.filter((cause) => cause.reach === reach).map((cause) => cause.lever);
      expect(new Set(levers).size).toBe(6);
    }
  });

  it('gives each cause eight cues or more that mean something else as well, and can be met in three ways at least', () => {
    for (const cause of scenario.causes) {
      expect(cause.cues.length).toBeGreaterThanOrEqual(8);
      expect(cause.cues.every((cue) => cue.fits.length === 2 || cue.fits.length === 3)).toBe(true);
      expect(cause.cues.every((cue) => cue.fits[0] === cause.id && new Set(cue.fits).size === cue.fits.length)).toBe(true);
      expect(new Set(cause.cues.flatMap((cue) => cue.by)).size).toBeGreaterThanOrEqual(3);
      expect(cause.symptoms.length).toBeGreaterThanOrEqual(2);
      expect(cause.drag).toBeGreaterThanOrEqual(60);
      expect(cause.drag).toBeLessThanOrEqual(140);
    }
    expect(scenario.noise).toHaveLength(21);
    expect(scenario.noise.every((cue) => cue.fits.length === 2)).toBe(true);
  });

  it('lets every cause be suspected wrongly, none much more than another', () => {
    const cues = [...scenario.causes.flatMap((cause) => cause.cues), ...scenario.noise];
    for (const { id, cues: own } of scenario.causes) {
      const wrong = cues.filter((cue) => cue.fits.includes(id) && !own.includes(cue)).length;
      expect(wrong, id).toBeGreaterThanOrEqual(8);
      expect(wrong, id).toBeLessThanOrEqual(18);
    }
  });

  it('has troubles, ideas, people and days enough', () => {
    const ideas = scenario.items.filter((item) => item.kind === 'feature' && !item.followUp);
    expect(scenario.impediments.length).toBeGreaterThanOrEqual(65);
    expect(ideas.length).toBeGreaterThanOrEqual(60);
    expect(ideas.filter((item) => item.from === 'start')).toHaveLength(28);
    expect(countBy(scenario.items, (item) => (item.followUp ? 'follow-up' : item.kind))).toMatchObject({
      bug: 48,
      debt: 6,
      improvement: 4,
      'follow-up': 8,
    });
    expect(scenario.goals).toHaveLength(8);
    expect(scenario.stakeholders).toHaveLength(5);
    expect(scenario.calendar).toHaveLength(9);
    expect(scenario.agreements).toHaveLength(8);
    expect(scenario.intentions?.['scrum-master']).toHaveLength(6);
    expect(scenario.intentions?.['product-owner']).toHaveLength(6);
  });

  it('offers at least three ways to run each event, one of them led by a Developer', () => {
    for (const event of ['planning', 'daily', 'review', 'retrospective']) {
      const formats = scenario.formats.filter((format) => format.event === event);
      expect(formats.length).toBeGreaterThanOrEqual(3);
      expect(formats.filter((format) => format.led === 'developer')).toHaveLength(1);
    }
  });

  it('lets every Sprint Goal be tied to three of the items that a season opens with', () => {
    for (const goal of scenario.goals) {
      const start = scenario.items.filter((item) => item.from === 'start' && item.goals.includes(goal));
      expect(start.length, goal).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the texts around it', () => {
  it('hold the numbers that were promised', () => {
    expect(keysLike(/^question\./).length).toBeGreaterThanOrEqual(20);
    expect(keysLike(/^line\./).length).toBeGreaterThanOrEqual(30);
    expect(keysLike(/^term\..*\.name$/).length).toBeGreaterThanOrEqual(35);
    expect(keysLike(/^ending\..*\.title$/)).toHaveLength(5);
    expect(keysLike(/^manner\./)).toHaveLength(3);
    expect(keysLike(/^reveal\.(interview|experiment|release)-/).length).toBeGreaterThanOrEqual(36);
  });

  it('count themselves for whoever picks one', () => {
    expect(scenario.variants).toMatchObject({
      question: keysLike(/^question\./).length,
      'line.stuck': keysLike(/^line\.stuck\./).length,
    });
  });

  it('offer two free hours alike in length and charm', () => {
    expect(scenario.hours.length).toBeGreaterThanOrEqual(48);
    for (const { id } of scenario.hours) {
      for (const part of ['text', 'title']) {
        const [a, b] = [english[`hour.${id}.scrum-master.${part}`] ?? '', english[`hour.${id}.product-owner.${part}`] ?? ''];
        expect(Math.abs(a.length - b.length), `${id} ${part}`).toBeLessThanOrEqual(part === 'text' ? 18 : 8);
      }
    }
  });

  it('write another page of the journal for every offer', () => {
    const pages = scenario.hours.flatMap((hour) => Object.values(hour.journal));
    expect(new Set(pages).size).toBe(scenario.hours.length * 2);
    expect(new Set(pages.map((page) => english[`journal.${page}`])).size).toBe(pages.length);
  });
});

describe('the scenes', () => {
  const seats: readonly Seat[] = ['scrum-master', 'product-owner'];

  it.each(seats)('are enough for six Sprints of the %s, in every phase, and for every code', (seat) => {
    const moments = ofSeat(seat);
    expect(moments.filter((moment) => !moment.twin).length).toBeGreaterThanOrEqual(34);
    expect(Object.keys(countBy(moments, (moment) => moment.phase)).sort()).toEqual([
      'planning',
      'retrospective',
      'review',
      'work',
    ]);
    for (const [code, count] of Object.entries(countBy(moments, (moment) => moment.code)))
      expect(count, code).toBeGreaterThanOrEqual(8);
    expect(Object.keys(countBy(moments, (moment) => moment.code))).toHaveLength(5);
  });

  it('have ten or more events that both seats meet, and five chains or more in each seat', () => {
    expect(scenario.moments.filter((moment) => moment.twin).length / 2).toBeGreaterThanOrEqual(10);
    for (const seat of seats) expect(ofSeat(seat).filter((moment) => moment.only === 'follow').length).toBeGreaterThanOrEqual(4);
  });

  it('always have something to come: many ask for no more than the phase and people in the room', () => {
    const free = (moment: Moment) => moment.only !== 'follow' && 'all' in moment.when && moment.when.all.length === 0;
    for (const seat of seats) {
      expect(ofSeat(seat).filter((moment) => moment.phase === 'work' && free(moment)).length, seat).toBeGreaterThanOrEqual(8);
    }
  });

  it('name their sources as the catalogues do', () => {
    for (const moment of scenario.moments) {
      expect(
        moment.sources.every((source) => /^(I|P|T|M)-\d\d$/.test(source)),
        moment.id,
      ).toBe(true);
      expect(
        moment.rules.every((rule) => /^[A-Z]{2}-\d\d$/.test(rule)),
        moment.id,
      ).toBe(true);
      expect(
        moment.objectives.every((objective) => /^(F|CSM|CSPO)\d\.\d+$/.test(objective)),
        moment.id,
      ).toBe(true);
    }
  });
});
