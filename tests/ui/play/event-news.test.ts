import { expect, it } from 'vitest';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { factsOfEvent, pickedImprovement, saidAtReview, waysOfSaying } from '../../../src/ui/play/events/event-news.ts';

const stamp = { tick: 160, seen: 'all' } as const;
const entered = (phase: 'review' | 'retrospective' | 'planning'): Fact => ({ ...stamp, why: [], type: 'phase.entered', phase });
const trust = (on: string, by: number, why = 'rule/review'): Fact => ({
  ...stamp,
  why: [why],
  type: 'gauge.changed',
  gauge: 'stakeholder.trust',
  on,
  by,
  now: 500,
});
const made = (agreement: string): Fact => ({ ...stamp, why: [], type: 'agreement.made', agreement });

it('tells what belongs to the last event of its kind', () => {
  const facts = [entered('review'), trust('lev', 8), entered('retrospective'), made('pairs'), entered('planning'), made('other')];
  expect(factsOfEvent(facts, 'review')).toEqual(facts.slice(0, 2));
  expect(pickedImprovement(facts)).toBe('pairs');
  expect(pickedImprovement([...facts, entered('review'), entered('retrospective')])).toBeNull();
});

it('reads from the way trust went what each stakeholder makes of the Sprint', () => {
  const met = [entered('review'), trust('lev', 36), trust('zuri', 8), trust('viktor', 5, 'act/stakeholder.talk:viktor/3')];
  expect([...saidAtReview(met, 'met')]).toEqual([
    ['lev', 'both'],
    ['zuri', 'met'],
  ]);
  const missed = [entered('review'), trust('lev', 14), trust('zuri', -14)];
  expect([...saidAtReview(missed, 'missed')]).toEqual([
    ['lev', 'asked'],
    ['zuri', 'none'],
  ]);
  const obsolete = [entered('review'), trust('lev', 22), trust('zuri', -6)];
  expect([...saidAtReview(obsolete, 'obsolete')]).toEqual([
    ['lev', 'obsolete-asked'],
    ['zuri', 'obsolete-none'],
  ]);
});

it('lets those who make the same of the Sprint say it in different words', () => {
  const said = saidAtReview([entered('review'), trust('lev', -14), trust('zuri', 14), trust('viktor', -14)], 'missed');
  expect([...waysOfSaying(said, 1).values()]).toEqual([
    { said: 'none', way: 1 },
    { said: 'asked', way: 1 },
    { said: 'none', way: 2 },
  ]);
});
