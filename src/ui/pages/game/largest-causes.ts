import type { Id, Meter } from '../../../core/sim/basics.ts';
import type { WhyCause } from '../../../play/game.ts';
import { type SummedCause, summedCauses } from './cause-sizes.ts';
import type { ItemEnd } from './item-ends.ts';
import { type LookingBack, METER_ORDER } from './looking-back-data.ts';

/** A cause as shown: how it moved which meter most. */
export interface LargeCause extends WhyCause {
  readonly meter: Meter;
}

/** What only happened because the world goes on explains nothing that anybody could have decided. */
function isDecided({ why }: WhyCause): boolean {
  return !why.startsWith('rule/') && !why.startsWith('time/');
}

/** A Sprint Goal is no cause of how the Sprint Goal came out. */
export function isItself(meter: Meter, { why }: Pick<WhyCause, 'why'>): boolean {
  return meter === 'goal' && why.startsWith('goal/');
}

/** Thousandths of a meter: beside an item that was not Done, less explains nothing. */
const LARGE = 20;

type LargestOptions = {
  readonly most?: number;
  /** What a cause is called: what has one name is one cause. */
  readonly titleOf?: (why: Id) => string;
  /** How the Sprint Goal came out: what goes with it comes first, and of that what moved the Sprint Goal. */
  readonly outcome?: LookingBack['outcome'];
  /** Items that are told already. */
  readonly told?: readonly Id[];
};

/** The causes that moved the four meters most, largest first; one that moved several is told once, for the one it moved most. */
export function largestCauses(
  why: (meter: Meter) => readonly WhyCause[],
  { most = 3, titleOf = (id) => id, outcome, told = [] }: LargestOptions = {},
): readonly LargeCause[] {
  const isToldAlready = ({ why: id }: WhyCause) => told.some((item) => id === `item/${item}` || id === `value/${item}`);
  const all = METER_ORDER.flatMap((meter) =>
    summedCauses(
      why(meter).filter((cause) => isDecided(cause) && !isItself(meter, cause) && !isToldAlready(cause)),
      { titleOf },
    ).map((cause): LargeCause & SummedCause => ({ ...cause, meter })),
  );
  const sorted = all.sort((a, b) => rank(a, outcome) - rank(b, outcome) || Math.abs(b.by) - Math.abs(a.by));
  const seen = new Set<string>();
  const large = sorted.filter(({ by }) => told.length === 0 || Math.abs(by) >= LARGE);
  return large.filter(({ title }) => !seen.has(title) && seen.add(title)).slice(0, most);
}

/** 0 = agrees with the outcome and moved the Sprint Goal, 1 = agrees with it, 2 = went the other way. */
function rank({ meter, by }: LargeCause, outcome: LargestOptions['outcome']): number {
  if (outcome === undefined) return 0;
  if (by > 0 !== (outcome === 'met')) return 2;
  return meter === 'goal' ? 0 : 1;
}

/** Of a Sprint Goal that was missed: the items it was tied to that are not Done. They are why, whatever a forecast said on the way. */
export function missingItems({ outcome, ends }: Pick<LookingBack, 'outcome' | 'ends'>, most = 2): readonly ItemEnd[] {
  return outcome === 'missed' ? ends.filter(({ tied, end }) => tied && end !== 'done').slice(0, most) : [];
}
