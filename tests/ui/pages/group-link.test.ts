import { describe, expect, it } from 'vitest';
import { groupLink, seedOf } from '../../../src/ui/pages/manual/group-link.ts';
import { routeOf } from '../../../src/ui/pages/route.ts';

describe('the link for a group', () => {
  const season = { seed: 42, length: 'taster', order: 'any', pack: 'clinic-appointments' } as const;

  it('leads whoever opens it to the season that was chosen', () => {
    const link = groupLink(season, 'https://games.example/two-seats/#/help');
    expect(link.startsWith('https://games.example/two-seats/#/play?')).toBe(true);
    expect(routeOf(new URL(link).hash)).toEqual({ page: 'title', link: season });
  });

  it('leaves the world to the one that opens it as long as no list of worlds is there', () => {
    const { pack: _, ...rest } = season;
    expect(routeOf(new URL(groupLink(rest, 'https://games.example/')).hash)).toEqual({ page: 'title', link: rest });
  });

  it('holds a seed that a link may hold, whatever was drawn', () => {
    for (const drawn of [0, 0.5, 1 - Number.EPSILON]) {
      const link = groupLink({ ...season, seed: seedOf(drawn) }, 'https://games.example/');
      expect(routeOf(new URL(link).hash)).toMatchObject({ page: 'title', link: { seed: seedOf(drawn) } });
    }
  });
});
