import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../../src/ui/pages/route.ts';

describe('an address', () => {
  it.each<[string, Route]>([
    ['', { page: 'title' }],
    ['#/', { page: 'title' }],
    ['#/settings', { page: 'settings' }],
    ['#/report/city-tickets%2F7%2F176', { page: 'report', id: 'city-tickets/7/176' }],
    ['#/play?pack=city-tickets&seed=7&order=sm', { page: 'title', link: { seed: 7, order: 'sm', pack: 'city-tickets' } }],
    [
      '#/play?seed=7&seats=po&sprints=2',
      { page: 'title', link: { seed: 7, sprints: 2, seat: 'product-owner', length: 'practice' } },
    ],
    ['#/play?pack=clinic-appointments&length=taster', { page: 'title', link: { length: 'taster', pack: 'clinic-appointments' } }],
    ['#/play?seats=both&length=full', { page: 'title', link: { length: 'full' } }],
  ])('%s leads to its page', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each([
    '#/nowhere',
    '#/play?seed=0',
    '#/play?seed=abc',
    '#/play?seed=1e9',
    '#/play?length=long',
    '#/play?seats=both-of-them',
    '#/play?seats=constructor',
    '#/play?pack=../x',
    '#/report/',
  ])('%s leads to the page that says so', (hash) => {
    expect(routeOf(hash).page).toBe('gone');
  });

  it('leads to a run by its letters, and back', () => {
    expect(routeOf('#r=aB3-_x')).toEqual({ page: 'replay', packed: 'aB3-_x' });
    expect(hashOf({ page: 'replay', packed: 'aB3-_x' })).toBe('#r=aB3-_x');
    expect(routeOf('#r=')).toEqual({ page: 'replay', packed: '' });
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof routeOf(`#/${text}`).page).toBe('string');
      }),
    );
  });

  it('says the same after going there and back', () => {
    const link = fc.record(
      {
        seed: fc.integer({ min: 1, max: 999_999_999 }),
        sprints: fc.integer({ min: 1, max: 9 }),
        order: fc.constantFrom('any' as const, 'sm' as const, 'po' as const),
        pack: fc.constantFrom('city-tickets', 'clinic-appointments'),
      },
      { requiredKeys: ['seed'] },
    );
    fc.assert(
      fc.property(link, (value) => {
        expect(routeOf(hashOf({ page: 'title', link: value }))).toEqual({ page: 'title', link: value });
      }),
    );
  });
});
