import { describe, expect, it } from 'vitest';
import { examinePack } from '../../../src/core/content/compile.ts';
import { lintPack } from '../../../src/core/content/lint/lint-pack.ts';
import { ordinaryPlayer } from '../../../src/core/game/outside.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { playSeason } from '../../../src/core/lab/season-report.ts';
import { PLAYER_NAMES, seatOfPlayer, shippedPlayer } from '../../../src/core/players/shipped.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { Effect, Moment } from '../../../src/core/sim/scenario.ts';
import { cityPack } from './city.ts';
import { clinicFiles, clinicPack } from './clinic.ts';

/** The format holds another world: the hospital has enough of everything, of its own, and seasons in it can be played to the end. */
const { scenario, words } = clinicPack();
const city = cityPack();
const SEATS: readonly Seat[] = ['scrum-master', 'product-owner'];
const ofSeat = (seat: Seat) => scenario.moments.filter((moment) => moment.seats[0] === seat);
const effectsOf = (moment: Moment): readonly Effect[] => moment.answers.flatMap((answer) => answer.effects);

it('has no fault that the rules of writing know', () => {
  expect(lintPack(examinePack(clinicFiles()))).toEqual([]);
});

describe('the hospital', () => {
  it('has scenes for both seats, in every event, and events in two forms', () => {
    const twins = scenario.moments.filter(({ twin }) => twin !== undefined);
    expect(scenario.moments.length).toBeGreaterThanOrEqual(44);
    expect(twins.length).toBeGreaterThanOrEqual(8);
    for (const seat of SEATS) {
      expect(ofSeat(seat).filter(({ twin }) => twin === undefined).length).toBeGreaterThanOrEqual(18);
      expect(new Set(ofSeat(seat).map(({ phase }) => phase))).toEqual(new Set(['planning', 'work', 'review', 'retrospective']));
    }
  });

  it('asks for each competency at least twice', () => {
    const codes = scenario.moments.map(({ code }) => code);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(codes.filter((other) => other === code).length, code).toBeGreaterThanOrEqual(2);
  });

  it('has four chains or more', () => {
    const followed = scenario.moments.filter(({ only }) => only === 'follow').map(({ id }) => id);
    const led = scenario.moments.flatMap(effectsOf).flatMap((effect) => (effect.do === 'follow' ? [effect.moment] : []));
    expect(followed.length).toBeGreaterThanOrEqual(4);
    expect(new Set(led)).toEqual(new Set(followed));
  });

  it('hides causes of each reach, each with a lever of its own there', () => {
    for (const reach of ['team', 'product', 'organisation']) {
      const levers = scenario.causes.filter((cause) => cause.reach === reach).map(({ lever }) => lever);
      expect(levers.length).toBeGreaterThanOrEqual(3);
      expect(new Set(levers).size).toBe(levers.length);
    }
  });

  it('has as much to build as the first world, people with needs, and hours that are free', () => {
    const count = (kind: string) => scenario.items.filter((item) => item.kind === kind).length;
    for (const kind of ['feature', 'bug', 'debt', 'improvement']) {
      expect(count(kind), kind).toBeGreaterThanOrEqual(city.scenario.items.filter((item) => item.kind === kind).length);
    }
    expect(scenario.stakeholders).toHaveLength(5);
    expect(scenario.hours.length).toBeGreaterThanOrEqual(16);
    expect(scenario.worth).toBeDefined();
  });

  it('retells nothing: no text of a scene, a cause, an idea or a free hour is one of the first world', () => {
    const told = (texts: Readonly<Record<string, string>> = {}) =>
      Object.entries(texts).flatMap(([key, text]) =>
        /^(moment|cause|cue|item|hour|journal|impediment|ending)\./.test(key) ? [text] : [],
      );
    const known = new Set(told(city.words.en));
    expect(told(words.en).filter((text) => text.split(' ').length > 4 && known.has(text))).toEqual([]);
  });
});

describe.each(SEATS)('a season in the seat of the %s', (seat) => {
  const players = PLAYER_NAMES.filter((name) => (seatOfPlayer(name) ?? seat) === seat);
  const plan = { seed: 11, sprints: 6, days: 10, played: Array.from({ length: 6 }, () => seat) };

  it.each(players)('is played to its end by the %s', (name) => {
    const colleague = ordinaryPlayer(scenario);
    const player = shippedPlayer(name, toolsFor(scenario)) ?? colleague;
    const { outcome, sprints } = playSeason(scenario, plan, () =>
      seat === 'scrum-master'
        ? { 'scrum-master': player, 'product-owner': colleague }
        : { 'scrum-master': colleague, 'product-owner': player },
    );
    expect(sprints).toHaveLength(6);
    expect(Object.values(outcome).every(Number.isFinite)).toBe(true);
  });
});
