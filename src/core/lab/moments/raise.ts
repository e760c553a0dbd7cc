import type { Seat } from '../../sim/basics.ts';
import { otherSeat } from '../../sim/basics.ts';
import { beginTurn } from '../../sim/begin-turn.ts';
import { draftOf } from '../../sim/copy-world.ts';
import { momentNow } from '../../sim/moments.ts';
import type { Moment, Scenario } from '../../sim/scenario.ts';
import type { Ask } from '../../sim/view.ts';
import type { DraftWorld, World } from '../../sim/world.ts';

/** So many moments are still due that the next never has to wait for its turn. */
const ALL_STILL_DUE = -100;

const alone = new WeakMap<Scenario, Map<Moment, Scenario>>();

/** The pack with no other moment in it: what comes up there comes up because its own state holds. */
function packOf(scenario: Scenario, moment: Moment): Scenario {
  const packs = alone.get(scenario) ?? new Map<Moment, Scenario>();
  alone.set(scenario, packs);
  const known = packs.get(moment) ?? { ...scenario, moments: [moment] };
  packs.set(moment, known);
  return known;
}

/** A draft in which nothing has been met, nothing else waits, and what only follows an earlier answer is due. */
function openDraft(world: World, seat: Seat, moments: readonly Moment[]): DraftWorld {
  const draft = draftOf(world);
  for (const one of [seat, otherSeat(seat)]) {
    draft.seats[one].met = [];
    draft.seats[one].groups = [];
  }
  draft.seats[seat].asked = [];
  draft.seats[seat].moments = ALL_STILL_DUE;
  for (const { id, only } of moments) {
    const chained = draft.pending.some((entry) => entry.effect.do === 'follow' && entry.effect.moment === id);
    if (only !== 'follow' || chained) continue;
    const effect = { do: 'follow', moment: id, keep: [] } as const;
    draft.pending.push({ id: `lab/${id}`, due: 0, until: 0, begun: true, why: [], cast: {}, effect });
  }
  return draft;
}

/** The asks of those moments for which phase, condition and cast hold here and now, whatever the seat has met and whosever turn it is. */
export function asksThatCouldCome(
  world: World,
  seat: Seat,
  { scenario, moments }: { scenario: Scenario; moments: readonly Moment[] },
): readonly Ask[] {
  const phase = world.at.phase === 'stop' ? 'work' : world.at.phase;
  const open = moments.filter((moment) => moment.phase === phase);
  if (open.length === 0) return [];
  const draft = openDraft(world, seat, open);
  return open.flatMap((moment) => momentNow(beginTurn(draft, packOf(scenario, moment)), seat) ?? []);
}

/** A copy of the world in which this ask stands before its seat instead of what stood there. */
export function worldAsking(world: World, ask: Ask): World {
  const draft = draftOf(world);
  draft.seats[ask.seat].ask = ask as DraftWorld['seats'][Seat]['ask'];
  return draft as World;
}
