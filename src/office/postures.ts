import type { Id } from '../core/sim/basics.ts';
import type { FaceId } from './faces.ts';

/** How somebody holds themself: the same mood as the face, told by head and shoulders. */
export interface Posture {
  /** Which kind of drawing suits it. */
  readonly bearing: Bearing;
  /** How far the head sinks (or rises, below 0), in drawing units. */
  readonly nod: number;
  /** Degrees. */
  readonly lean: number;
  /** Share of the height that is lost where the back is bent. */
  readonly sink: number;
}

export type Bearing = 'plain' | 'lively' | 'closed' | 'spent';

const at = (bearing: Bearing, nod: number, lean = 0, sink = 0): Posture => ({ bearing, nod, lean, sink });

/** By face, so that face and posture cannot part. Reactions are held as what they are: up, or down. */
const postures: Readonly<Record<FaceId, Posture>> = {
  smile: at('lively', -10),
  calm: at('plain', 0),
  driven: at('plain', 4, 0.8),
  blank: at('plain', 6),
  explaining: at('lively', -4, 1),
  tired: at('spent', 30, 0, 0.05),
  concerned: at('closed', 12, -0.8, 0.02),
  suspicious: at('closed', 2, -1.6),
  solemn: at('closed', 34, 0, 0.06),
  fear: at('closed', 14, -2, 0.03),
  angry: at('lively', -2, 1.8),
  awe: at('plain', -14, -1.4),
  laugh: at('lively', -14, -1),
  rage: at('closed', 10, 2),
};

export const postureOf = (face: FaceId): Posture => postures[face];

interface Drawings {
  readonly bust: Readonly<Record<Bearing, number>>;
  readonly rest: number;
  readonly walk: number;
}

const bust = (plain: number, lively: number, closed: number, spent: number): Drawings['bust'] => ({
  plain,
  lively,
  closed,
  spent,
});

/** Which of the drawn busts has arms crossed, a mug in hand, and so on; which of the standing figures rests and which strides. */
const drawings: Readonly<Record<Id, Drawings>> = {
  mei: { bust: bust(0, 0, 1, 1), rest: 0, walk: 1 },
  tomasz: { bust: bust(0, 0, 1, 1), rest: 0, walk: 1 },
  aisha: { bust: bust(0, 1, 0, 0), rest: 0, walk: 1 },
  jonas: { bust: bust(0, 0, 0, 1), rest: 1, walk: 0 },
  priya: { bust: bust(0, 0, 1, 0), rest: 1, walk: 0 },
  luis: { bust: bust(0, 0, 1, 1), rest: 0, walk: 1 },
  kofi: { bust: bust(0, 0, 1, 0), rest: 1, walk: 0 },
  ravi: { bust: bust(0, 0, 0, 1), rest: 0, walk: 0 },
  nadia: { bust: bust(0, 0, 1, 1), rest: 0, walk: 1 },
  ada: { bust: bust(0, 1, 0, 0), rest: 0, walk: 1 },
  ben: { bust: bust(0, 0, 0, 1), rest: 1, walk: 0 },
};

const usual: Drawings = { bust: bust(0, 0, 0, 0), rest: 0, walk: 1 };

/** The drawing of this person, counted from 0, that shows a bearing; on their feet, one that rests. */
export function variantOf(person: Id, pose: 'bust' | 'stand', bearing: Bearing): number {
  const own = drawings[person] ?? usual;
  return pose === 'bust' ? own.bust[bearing] : own.rest;
}

/** The drawing of this person that strides. */
export const strideOf = (person: Id): number => (drawings[person] ?? usual).walk;
