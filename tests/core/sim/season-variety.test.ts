import { describe, expect, it } from 'vitest';
import type { Id } from '../../../src/core/sim/basics.ts';
import { SEATS, type Seat } from '../../../src/core/sim/basics.ts';
import { cityTickets, playedUntil } from '../play.ts';

const SEASONS = 60;
const PLAYED: readonly Seat[] = ['scrum-master', 'product-owner', 'product-owner', 'scrum-master'];

const { moments } = cityTickets();
const momentById = new Map(moments.map((moment) => [moment.id, moment]));

/** The moments of one season by the seat that met them, in their order, as often as they came. */
function momentsOf(seed: number): Readonly<Record<Seat, readonly Id[]>> {
  const { seats } = playedUntil({ seed, sprints: PLAYED.length, played: PLAYED }, () => false).world();
  const metBy = (seat: Seat) => seats[seat].met.filter((id) => momentById.has(id));
  return { 'scrum-master': metBy('scrum-master'), 'product-owner': metBy('product-owner') };
}

const seasons = Array.from({ length: SEASONS }, (_, at) => momentsOf(at + 1));
const sets = seasons.map((season) => new Set(SEATS.flatMap((seat) => season[seat])));

/** Share of one season's moments that another one has too. */
function shared(one: ReadonlySet<Id>, other: ReadonlySet<Id>): number {
  return [...one].filter((id) => other.has(id)).length / one.size;
}

describe('the moments of a season', () => {
  it('are five a Sprint, none comes twice, no two of one group come to one seat, and of two forms of one event only one', () => {
    for (const [at, season] of seasons.entries()) {
      expect(sets[at]?.size).toBe(5 * PLAYED.length);
      for (const seat of SEATS) {
        const groups = season[seat].map((id) => momentById.get(id)?.group);
        expect(new Set(season[seat]).size).toBe(season[seat].length);
        expect(new Set(groups).size, groups.join(' ')).toBe(groups.length);
        const twins = season[seat].flatMap((id) => momentById.get(id)?.twin ?? []);
        expect(twins.filter((id) => sets[at]?.has(id))).toEqual([]);
      }
    }
  });

  it('are others in another season: a sixth of them in common, and more than three tenths in hardly any pair', () => {
    const shares = sets.flatMap((one, at) => sets.slice(at + 1).map((other) => shared(one, other)));
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(1 / 6);
    expect(shares.filter((share) => share > 0.3).length / shares.length).toBeLessThan(0.03);
  });

  it('come about as often as each other: none in more than seven seasons of twenty', () => {
    for (const { id } of moments) expect(sets.filter((set) => set.has(id)).length / SEASONS, id).toBeLessThan(0.35);
  });
});
