import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diceOf } from '../../../src/core/fit/trial/dice.ts';
import { type Kind, personOf } from '../../../src/core/fit/trial/people.ts';
import { meanOfAll } from '../../../src/core/lab/figures.ts';
import { type PeopleTarget, peopleTargets, peopleTasks, playPeople } from '../../../src/core/lab/people/people-trial.ts';
import { playPerson } from '../../../src/core/lab/people/person-season.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import { RULES } from '../../../src/core/sim/rules-version.ts';
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
    const played = [...peopleTasks({ groups: 1, people: 1 })].map((task) => ({ task, played: playPeople(scenario, task) }));
    const targets = peopleTargets(played);
    expect([...new Set(targets.map(({ row }) => row))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
    for (const { about, early } of targets) expect(early, about).not.toBeNull();
  });
});

/** What `npm run fit -- validate --write` wrote down. A change of the rules makes the table old: run it again and look at the figures. */
const file = new URL('../../../docs/proof/fit.json', import.meta.url);
const table = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as {
      rules: number;
      groups: number;
      people: number;
      targets: readonly PeopleTarget[];
    })
  : null;

describe('the table of how well role fit finds planted people', () => {
  it('is of the rules that ship, over at least 1,000 people of each kind', () => {
    expect(table?.rules).toBe(RULES);
    expect((table?.groups ?? 0) * (table?.people ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('says of a target that it holds only where the figure lies inside', () => {
    for (const { about, low, high, measured, holds } of table?.targets ?? []) {
      expect(holds, about).toBe((low === null || measured >= low) && (high === null || measured <= high));
    }
  });
});
