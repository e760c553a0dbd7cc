import type { Meter } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import { dayIn, type Sprints } from '../core/sim/place.ts';
import type { WhyCause } from './game.ts';

/** How many causes a number opens to. */
const MOST = 6;

/**
 * The largest causes of a meter in a Sprint, newest first: every move of the meter is charged to the nearest decision behind it that is
 * more than a rule of the world, or to the rule if there is none.
 */
export function whyOf(
  facts: readonly Fact[],
  meter: Meter,
  { sprint, ...sprints }: Sprints & { readonly sprint: number },
): readonly WhyCause[] {
  const causes = new Map<string, WhyCause>();
  for (const fact of facts) {
    if (fact.type !== 'meter.moved' || fact.meter !== meter || fact.sprint !== sprint) continue;
    const why = fact.why.find((id) => !id.startsWith('rule/') && !id.startsWith('item/')) ?? fact.why[0] ?? 'rule/world';
    const before = causes.get(why);
    const day = dayIn(sprint, fact.tick, sprints);
    causes.set(why, { why, by: (before?.by ?? 0) + fact.by, sprint, day, fact });
  }
  const largest = [...causes.values()].filter((cause) => cause.by !== 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return largest.slice(0, MOST).sort((a, b) => b.fact.tick - a.fact.tick);
}
