import { describe, expect, it } from 'vitest';
import { diceOf } from '../../../src/core/fit/trial/dice.ts';
import { type Kind, personOf } from '../../../src/core/fit/trial/people.ts';
import { meanOfAll } from '../../../src/core/lab/figures.ts';
import { peopleTargets, peopleTasks, playPeople } from '../../../src/core/lab/people/people-trial.ts';
import { playPerson } from '../../../src/core/lab/people/person-season.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import { cityTickets } from '../play.ts';

const scenario = cityTickets();
const BANK = { a: 0.6, cardSlope: 0.9, sliderGain: 0.9, seatGap: 0, cardPull: 0 };
const SEEDS = [11, 12, 13, 14, 15, 16];

function sheetOf(kind: Kind, seed: number) {
  const dice = diceOf(seed);
  return playPerson(scenario, { person: personOf(kind, dice), bank: BANK, dice, sprints: 2, first: 'scrum-master', seed });
}

describe('a planted person at the real game', () => {
  it('fills a sheet with decisions of both seats, moments and standing work, free hours and sliders', () => {
    const sheet = sheetOf('population', 3);
    for (const seat of ['scrum-master', 'product-owner'] as const) {
      const kinds = sheet.decisions.filter((one) => one.seat === seat).map((one) => one.kind);
      expect(kinds.filter((kind) => kind === 'moment').length, seat).toBeGreaterThanOrEqual(4);
      expect(kinds.filter((kind) => kind === 'standing').length, seat).toBeGreaterThanOrEqual(3);
    }
    expect(sheet.cards).toHaveLength(8);
    expect(sheet.ratings.map(({ seat }) => seat)).toEqual(['scrum-master', 'product-owner']);
  });

  it('plays the same season again from the same dice', () => {
    expect(sheetOf('population', 5)).toEqual(sheetOf('population', 5));
  });

  it('gets better grades the more skilled it is, in moments and in standing work alike', () => {
    const grade = (kind: Kind, of: 'moment' | 'standing') =>
      meanOfAll(SEEDS.flatMap((seed) => sheetOf(kind, seed).decisions.flatMap((one) => (one.kind === of ? [one.grade] : []))));
    for (const of of ['moment', 'standing'] as const) expect(grade('both', of) - grade('neither', of), of).toBeGreaterThan(0.4);
  });

  it('gives its hours to the side that it is drawn to', () => {
    const hours = (kind: Kind, side: Seat) =>
      SEEDS.flatMap((seed) => sheetOf(kind, seed).cards).filter(({ chose }) => chose === side).length;
    expect(hours('strong-sm', 'scrum-master')).toBeGreaterThan(hours('strong-sm', 'product-owner') * 2);
    expect(hours('strong-po', 'product-owner')).toBeGreaterThan(hours('strong-po', 'scrum-master') * 2);
  });
});

describe('the trial over people', () => {
  it('finds every row of the targets in what they played, and what four Sprints reach beside it', { timeout: 120_000 }, () => {
    const played = [...peopleTasks({ groups: 1, people: 2 })].map((task) => ({ task, played: playPeople(scenario, task) }));
    const targets = peopleTargets(played);
    expect([...new Set(targets.map(({ row }) => row))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
    for (const { about, early } of targets) expect(early, about).not.toBeNull();
  });
});
