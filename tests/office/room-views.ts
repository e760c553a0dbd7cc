import type { Fact, FactBody } from '../../src/core/sim/fact.ts';
import type { View } from '../../src/core/sim/view.ts';
import { type FixtureOptions, fixture } from '../browser/gallery-office/fixture.ts';

/** A view for tests of the office: day 5 of a Sprint, six Developers, eight items, unless said otherwise. */
export const viewOf = (options: FixtureOptions = {}): View => fixture({ says: false, ...options }).view;

/** A fact as it happens in this view. */
export function factIn(view: View, body: FactBody, ticksAgo = 0): Fact {
  return { ...body, tick: view.at.tick - ticksAgo, why: [], seen: 'all' } as Fact;
}
