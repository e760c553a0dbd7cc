import { gatherStates } from '../core/lab/moments/gather.ts';
import type { Id, Seat } from '../core/sim/basics.ts';
import { look } from '../core/sim/look.ts';
import { DICE, keyOf, roll } from '../core/sim/roll.ts';
import type { CastKind, Moment, Scenario } from '../core/sim/scenario.ts';
import type { Ask, View } from '../core/sim/view.ts';
import type { NamedView } from '../words/names.ts';

/** Seasons that are searched for a state in which a moment can come. */
const SEASONS = 8;

/** A moment as somebody meets it. `view` is null where no state was found: its roles are filled from the pack then. */
export interface Met {
  readonly ask: Ask;
  readonly view: View | null;
  readonly seed: number;
}

/** Plays seasons from a seed on, until the moment can come; after a few, fills its roles without one. */
export function meet(scenario: Scenario, moment: Moment, seed: number): Met {
  const seat = moment.seats[0] ?? 'scrum-master';
  for (let at = seed; at < seed + SEASONS; at += 1) {
    const world = gatherStates(scenario, { seat, seed: at }, [moment.id]).states.get(moment.id);
    const ask = world?.seats[seat].ask;
    if (world && ask) return { ask, view: look(world, seat, scenario), seed: at };
  }
  return { ask: askWithout(scenario, { moment, seat, seed }), view: null, seed };
}

/** What a view without a game knows by name: the words of the pack alone. */
export const NO_GAME: NamedView = { items: [], impediments: [], inbox: [] };

function askWithout(scenario: Scenario, { moment, seat, seed }: { moment: Moment; seat: Seat; seed: number }): Ask {
  const cast: Record<string, Id> = {};
  for (const [role, { a, id }] of Object.entries(moment.cast)) {
    const free = candidates(scenario, a, seat).filter((one) => !Object.values(cast).includes(one));
    cast[role] = id ?? free[roll(seed, DICE.cast, keyOf(moment.id + role)) % free.length] ?? role;
  }
  const lot = (answer: { readonly id: Id }) => roll(seed, DICE.shuffle, keyOf(moment.id + answer.id));
  const order = [...moment.answers].sort((a, b) => lot(a) - lot(b));
  const options = order.map(({ id, minutes }) => ({ id, minutes, commands: [] }));
  return { id: `moment.${moment.id}`, seat, kind: 'moment', from: moment.id, event: null, cast, options };
}

function candidates(scenario: Scenario, kind: CastKind, seat: Seat): readonly Id[] {
  switch (kind) {
    case 'person':
      return scenario.developers;
    case 'item':
      return scenario.items.filter((item) => item.from === 'start').map(({ id }) => id);
    case 'impediment':
      return scenario.impediments.map(({ id }) => id);
    case 'stakeholder':
      return scenario.stakeholders.map(({ id }) => id);
    case 'colleague':
      return [seat === 'product-owner' ? scenario.scrumMaster : scenario.productOwner];
  }
}
