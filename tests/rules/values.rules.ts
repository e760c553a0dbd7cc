import { describe, expect, it } from 'vitest';
import { goalShare } from '../../src/core/sim/meters.ts';
import { metersOfSprint } from '../../src/core/sim/score.ts';
import { cityFiles, type Loose, momentIn } from '../core/content/city.ts';
import { answerOf, answersThatTeach, everyText, expectedOf, gradesOf, movesBy, scenesAbout, term } from './scenes.ts';
import { changed, openReview } from './situations.ts';

const GAUGES_OF_VALUES = [
  'team.safety',
  'team.transparency',
  'team.self-management',
  'team.morale',
  'stakeholder.trust',
  'person.mood',
];

/** What an answer does for openness, respect and courage in one situation: the sum over the gauges in which they show. */
function valuesServed(effects: readonly Loose[], situation: string | undefined): number {
  const here = effects.filter((one) => one.do === 'gauge' && (one.in === undefined || one.in === situation));
  return here.filter((one) => GAUGES_OF_VALUES.includes(one.gauge)).reduce((sum, one) => sum + expectedOf(one), 0);
}

describe('the values', () => {
  it('VA-01 are five: Commitment, Focus, Openness, Respect and Courage', () => {
    const named = term('scrum-values')
      .split('.')[0]
      ?.match(/[A-Z][a-z]+/g);
    expect(named).toEqual(['Commitment', 'Focus', 'Openness', 'Respect', 'Courage']);
    expect(everyText().filter((text) => /\b(three|four|six|seven) (Scrum )?values\b/i.test(text))).toEqual([]);
  });

  it('VA-02 grow with the better choice: in scenes about them the best answer does more for the team than the worst', () => {
    const files = cityFiles();
    const scenes = scenesAbout('VA-02').map((scene) => momentIn(files, scene.id));
    expect(scenes.length).toBeGreaterThanOrEqual(5);
    for (const scene of scenes) {
      for (const key of scene.keys) {
        const worth = (id: string) => valuesServed(scene.answers.find((answer: Loose) => answer.id === id).effects, key.id);
        expect(worth(key.order[0]), `${scene.id} ${key.id ?? 'otherwise'}`).toBeGreaterThan(worth(key.order[3]));
      }
    }
  });

  it('VA-03 are commitments to goals, not to an amount of work: only what serves the Sprint Goal counts for it', () => {
    const review = openReview();
    const more = changed(review, ({ sprint }) => {
      for (const id of ['extra-1', 'extra-2', 'extra-3']) sprint.done.push({ item: id, points: 13, tick: 1 });
      Object.assign(sprint, { committed: 99, startPoints: 99 });
    });
    expect([goalShare(more), metersOfSprint(more).goal]).toEqual([goalShare(review), metersOfSprint(review).goal]);
    const scope = /commit(ted|s|ment)? to (\d+|all|the|these|those) (points|items|stories)/i;
    expect(everyText().filter((text) => scope.test(text))).toEqual([]);
    expect(term('commitment')).toContain('not to a fixed list of items');
  });

  it('VA-04 open up bad news: hiding it is the worst answer and makes the work less transparent', () => {
    for (const [scene, answer] of [
      ['thirty-per-cent', 'hide'],
      ['no-difference', 'evening'],
      ['ninety-per-cent', 'show'],
      ['area-down-sm', 'done'],
    ] as const) {
      expect(Math.max(...gradesOf(scene, answer)), scene).toBe(0);
      expect(movesBy(answerOf(scene, answer), 'team.transparency'), scene).toBeLessThan(0);
    }
  });

  it('VA-04 are not served by undone work: no answer that cuts into Done makes the work more transparent', () => {
    const lighter = answersThatTeach('cuts-done').filter(({ said }) => movesBy(said, 'team.transparency') > 0);
    expect(lighter.map(({ scene, said }) => `${scene.id} ${said.id}`)).toEqual([]);
  });
});
