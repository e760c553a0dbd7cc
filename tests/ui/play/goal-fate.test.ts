import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/core/sim/view.ts';
import { goalFate } from '../../../src/ui/play/bar/goal-fate.ts';
import { sampleView } from './fixtures/sample-view.ts';

const view = sampleView({ seat: 'scrum-master' });

function fateOf(sprint: Partial<View['sprint']>, phase: View['at']['phase'] = 'work') {
  return goalFate({ at: { ...view.at, phase }, sprint: { ...view.sprint, goal: 'fare-before-doors', ...sprint } });
}

const done = (...items: string[]) => items.map((item) => ({ item, points: 1, tick: 0 }));

describe('the fate of the Sprint Goal', () => {
  it('is open as long as something tied to it is not Done', () => {
    expect(fateOf({ goalItems: ['one', 'two'], done: done('one') })).toBeNull();
    expect(fateOf({ goal: null, goalItems: [], done: [] })).toBeNull();
  });

  it('is met as soon as everything tied to it is Done, before the Sprint ends', () => {
    expect(fateOf({ goalItems: ['one', 'two'], done: done('two', 'one', 'other') })).toBe('met');
  });

  it('is missed when the work is over, or when nothing is left that it could be met by', () => {
    expect(fateOf({ goalItems: ['one', 'two'], done: done('one') }, 'review')).toBe('missed');
    expect(fateOf({ goalItems: [], done: [] })).toBe('missed');
  });

  it('is obsolete once nobody wants it, whatever of it is Done and whatever is left of the Sprint', () => {
    const goalItems = ['one', 'two'];
    expect(fateOf({ goalObsolete: true, goalItems, done: done('one') })).toBe('obsolete');
    expect(fateOf({ goalObsolete: true, goalItems, done: done('one', 'two') })).toBe('obsolete');
    expect(fateOf({ goalObsolete: true, goalItems, done: [] }, 'review')).toBe('obsolete');
    expect(fateOf({ goalObsolete: true, goalItems: [], done: [] })).toBe('obsolete');
  });
});
