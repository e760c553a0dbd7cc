import { isRecord } from '../core/replay/is-record.ts';
import type { Recording } from '../core/replay/recording.ts';
import { TICKS_A_DAY } from '../core/sim/basics.ts';
import type { World } from '../core/sim/world.ts';

/** Rules from which on a Sprint says itself when it began. */
const SAYS_WHEN = 3;

/**
 * A checkpoint with what worlds of older rules did not have. Before rules 3 no Sprint was shorter than the others, so its number tells when
 * it began, and no Sprint Goal became obsolete. What comes in is not trusted: anything that does not look like a world comes back as it is, and is refused later.
 */
export function upToDate(checkpoint: World, { rules, days }: Pick<Recording, 'rules' | 'days'>): World {
  const { at, sprint, history } = checkpoint;
  if (rules >= SAYS_WHEN || !isRecord(at) || !isRecord(sprint) || !Array.isArray(history)) return checkpoint;
  return {
    ...checkpoint,
    sprint: { ...sprint, began: at.tick },
    history: history.map((line) => ({
      ...line,
      began: (line?.sprint - 1) * days * TICKS_A_DAY,
      fate: line?.goalMet ? 'met' : 'missed',
    })),
  };
}
