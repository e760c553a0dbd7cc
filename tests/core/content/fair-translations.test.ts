import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/core/sim/scenario.ts';
import { cityPack, cityTranslations } from './city.ts';

/** What makes the English scenes fair is asked of every other language too, as far as it is there. */
const { scenario, words: ours } = cityPack();
const english = ours.en ?? {};
const namesIn = (text: string) => [...new Set([...text.matchAll(/\{[^}]*\}/g)].map(([name]) => name))].sort();

describe.each(cityTranslations().map(({ language, words }) => ({ language, words })))('in "$language"', ({ words }) => {
  const told = scenario.moments.filter((moment) => answersOf(moment).every((text) => text !== ''));

  function answersOf(moment: Moment): string[] {
    return moment.answers.map(({ id }) => words[`moment.${moment.id}.answer.${id}`] ?? '');
  }

  it('every text names whom the English one names', () => {
    const others = Object.entries(words).filter(([key, text]) => `${namesIn(text)}` !== `${namesIn(english[key] ?? '')}`);
    expect(others).toEqual([]);
  });

  it('the four answers of a scene are of one length, give or take a fifth', () => {
    for (const moment of told) {
      const letters = answersOf(moment).map((text) => text.length);
      const mean = letters.reduce((sum, length) => sum + length, 0) / 4;
      expect(Math.max(...letters), moment.id).toBeLessThanOrEqual(mean * 1.2);
      expect(Math.min(...letters), moment.id).toBeGreaterThanOrEqual(mean * 0.8);
    }
  });

  it.each(['scrum-master', 'product-owner'])(
    'for the %s the best answer is the longest in at most three views of ten',
    (seat) => {
      const views = told
        .filter((moment) => moment.seats[0] === seat)
        .flatMap((moment) => moment.keys.map((key) => ({ moment, key })));
      const longest = views.filter(({ moment, key }) => {
        const lengths = answersOf(moment).map((text) => text.length);
        const best = moment.answers.findIndex(({ id }) => key.grades[id]?.grade === 3);
        return lengths[best] === Math.max(...lengths);
      });
      expect(longest.length).toBeLessThanOrEqual(views.length * 0.3);
    },
  );
});
