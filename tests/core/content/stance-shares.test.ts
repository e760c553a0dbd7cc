import { describe, expect, it } from 'vitest';
import { type AskedQuestion, questionsOf, stanceShares } from '../../../src/core/content/reach/stance-shares.ts';

const asked = (times: number, ...stances: readonly string[]): AskedQuestion => ({
  times,
  answers: stances.map((stance, at) => ({ stance, grade: 3 - at })),
});

const playedBy = (questions: readonly AskedQuestion[]) =>
  Object.fromEntries(stanceShares(questions).map(({ stance, played }) => [stance, played]));

describe('how far a stance alone gets a player', () => {
  it('is its grade where it is offered, and that of any answer elsewhere', () => {
    const questions = [asked(1, 'coach', 'teach', 'solve', 'wait'), asked(1, 'teach', 'solve', 'wait', 'test')];
    expect(playedBy(questions)).toMatchObject({ coach: (3 + 1.5) / 2, teach: (2 + 3) / 2, test: (1.5 + 0) / 2 });
  });

  it('takes either of two answers of that stance', () => {
    expect(playedBy([asked(1, 'coach', 'solve', 'coach', 'wait')])).toEqual({ coach: 2, solve: 2, wait: 0 });
  });

  it('counts a question as often as it was asked', () => {
    const questions = [asked(1, 'coach', 'teach', 'solve', 'wait'), asked(3, 'wait', 'solve', 'teach', 'coach')];
    expect(stanceShares(questions)[0]).toEqual({ stance: 'wait', best: 0.75, played: 2.25 });
    expect(playedBy(questions)).toMatchObject({ coach: 0.75 });
  });

  it('is told of the one that gets furthest first, and of nothing where nothing was asked', () => {
    const played = stanceShares([asked(1, 'coach', 'teach', 'solve', 'wait')]).map(({ stance }) => stance);
    expect(played).toEqual(['coach', 'teach', 'solve', 'wait']);
    expect(stanceShares([])).toEqual([]);
  });
});

it('a key that does not name every answer asks nothing', () => {
  const answers = ['a', 'b', 'c', 'd'].map((id) => ({ id, stance: 'coach' }));
  const keys = [{ order: ['d', 'c', 'b', 'a'] }, { order: ['a', 'b', 'c', 'x'] }];
  const questions = questionsOf({ answers, keys } as unknown as Parameters<typeof questionsOf>[0]);
  expect(questions.map((one) => one.answers.map(({ grade }) => grade))).toEqual([[0, 1, 2, 3]]);
});
