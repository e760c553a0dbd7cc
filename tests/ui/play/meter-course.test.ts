import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../src/ui/play/bar/meter-course.ts';

describe('the arrow of a meter', () => {
  const was = { low: 60, high: 80 };

  it('follows the band once it has clearly left where it stood', () => {
    expect(courseOf({ low: 40, high: 60, was, trend: 'level' })).toEqual({ trend: 'down', since: 'start' });
    expect(courseOf({ low: 76, high: 96, was, trend: 'down' })).toEqual({ trend: 'up', since: 'start' });
  });

  it('tells the day as long as the band stands about where it did', () => {
    expect(courseOf({ low: 50, high: 70, was, trend: 'up' })).toEqual({ trend: 'up', since: 'yesterday' });
    expect(courseOf({ low: 60, high: 80, was, trend: 'level' })).toEqual({ trend: 'level', since: 'yesterday' });
  });
});
