import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../src/core/content/check-words.ts';
import type { CompiledPack } from '../../../src/core/content/pack.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { Key, Moment } from '../../../src/core/sim/scenario.ts';
import { cityPack } from './city.ts';
import { clinicPack } from './clinic.ts';

/**
 * Nothing but judgement tells the best answer: not its length, its place or its stance, and it is not the same in every situation.
 * Both seats are of one difficulty on paper; whether they are for people is measured elsewhere.
 */
const seats: readonly Seat[] = ['scrum-master', 'product-owner'];
const best = (key: Key) => Object.entries(key.grades).find(([, { grade }]) => grade === 3)?.[0] ?? '';
const share = <T>(list: readonly T[], holds: (entry: T) => boolean) => list.filter(holds).length / list.length;

describe.each<[string, CompiledPack]>([
  ['city tickets', cityPack()],
  ['clinic appointments', clinicPack()],
])('%s', (_, { scenario, words }) => {
  const english = words.en ?? {};
  const ofSeat = (seat: Seat) => scenario.moments.filter((moment) => moment.seats[0] === seat);
  const textOf = (moment: Moment, answer: string) => english[`moment.${moment.id}.answer.${answer}`] ?? '';
  const views = (seat: Seat) => ofSeat(seat).flatMap((moment) => moment.keys.map((key) => ({ moment, key })));

  it('the four answers of a scene are of one length, give or take a fifth', () => {
    for (const moment of scenario.moments) {
      const texts = moment.answers.map((answer) => textOf(moment, answer.id));
      const letters = texts.map((text) => text.length);
      const counts = texts.map(wordCount);
      const mean = letters.reduce((sum, length) => sum + length, 0) / 4;
      expect(Math.max(...letters), moment.id).toBeLessThanOrEqual(mean * 1.2);
      expect(Math.min(...letters), moment.id).toBeGreaterThanOrEqual(mean * 0.8);
      expect(Math.max(...counts), moment.id).toBeLessThanOrEqual(Math.ceil(Math.min(...counts) * 1.2));
    }
  });

  describe.each(seats)('for the %s', (seat) => {
    it('the best answer is the longest in at most three views of ten', () => {
      const longest = ({ moment, key }: { moment: Moment; key: Key }) =>
        moment.answers.every((answer) => textOf(moment, answer.id).length <= textOf(moment, best(key)).length);
      expect(share(views(seat), longest)).toBeLessThanOrEqual(0.3);
    });

    it('no stance is best in more than a quarter of the views', () => {
      const stances = views(seat).map(({ moment, key }) => moment.answers.find((answer) => answer.id === best(key))?.stance);
      for (const stance of new Set(stances))
        expect(
          share(stances, (other) => other === stance),
          stance,
        ).toBeLessThanOrEqual(0.25);
    });

    it('no place in the list is best in more than a third of the views', () => {
      const places = views(seat).map(({ moment, key }) => moment.answers.findIndex((answer) => answer.id === best(key)));
      for (const place of [0, 1, 2, 3]) expect(share(places, (other) => other === place)).toBeLessThanOrEqual(0.34);
    });

    it('nearly every scene has a best answer that changes with the situation', () => {
      const changing = (moment: Moment) => new Set(moment.keys.map(best)).size > 1;
      expect(ofSeat(seat).every((moment) => moment.keys.length >= 2 && moment.keys.length <= 5)).toBe(true);
      expect(share(ofSeat(seat), changing)).toBeGreaterThanOrEqual(0.95);
    });

    it('the codes are asked for about equally often', () => {
      const codes = ofSeat(seat).map((moment) => moment.code);
      for (const code of new Set(codes))
        expect(Math.abs(share(codes, (other) => other === code) - 0.2), code).toBeLessThanOrEqual(0.04);
    });
  });

  it('the seats are of one difficulty: the same mean within a twentieth of a logit, and as many views', () => {
    const [first, second] = seats.map((seat) => views(seat).reduce((sum, { key }) => sum + key.b, 0) / views(seat).length);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThanOrEqual(50);
    expect(Math.abs(views('scrum-master').length - views('product-owner').length)).toBeLessThanOrEqual(20);
  });
});
