import type { Seat } from '../../core/sim/basics.ts';
import type { Box, OfficeShape } from '../office-types.ts';

/** Where somebody is drawn. Numbers are CSS pixels. */
export interface Spot {
  /** Middle of the figure. */
  readonly x: number;
  /** A bust: the edge of the desk it sits behind. Standing: the soles. */
  readonly y: number;
  /** Visible height above `y`. */
  readonly tall: number;
  readonly pose: 'bust' | 'stand';
  readonly faces: 'left' | 'right';
  /** What is nearer is drawn later. */
  readonly depth: number;
  /** Of a bust: where the soles are of whoever gets up here, if they may be below the picture. Without it, on the floor behind the desk. */
  readonly soles?: number | undefined;
  /** Of a bust: the other of the drawn hands, for whoever holds themself plainly. */
  readonly other?: boolean | undefined;
}

export interface DeskPlan {
  /** From the edge of the top down to the feet. */
  readonly box: Box;
  readonly depth: number;
  /** Drawn things that stand on it: name in the room's atlas, middle, height. */
  readonly things: readonly { readonly frame: string; readonly x: number; readonly tall: number }[];
  /** `room` desks always stand there, `front` ones make place for events. */
  readonly row: 'room' | 'front';
}

/** A drawn thing of the room's atlas, standing or hanging by itself. */
export interface PropPlan {
  readonly frame: string;
  /** Middle, and the line it stands on. */
  readonly x: number;
  readonly y: number;
  readonly tall: number;
  /** Null = on the wall, behind everybody. */
  readonly depth: number | null;
  readonly row: 'room' | 'front';
}

/** Places by what goes on. Each list is long enough for everybody who may come. */
export interface Spots {
  readonly desk: readonly Spot[];
  readonly scrumMaster: Spot | null;
  readonly productOwner: Spot | null;
  readonly board: readonly Spot[];
  /** Where somebody stands who moves a note, but for the place along the board; null where no note can be carried. */
  readonly carry: Spot | null;
  /** At the coffee machine. */
  readonly coffee: Spot | null;
  readonly table: readonly Spot[];
  readonly facilitator: Spot | null;
  readonly proposer: Spot | null;
  readonly review: readonly Spot[];
  readonly guests: readonly Spot[];
  readonly visitor: Spot | null;
  /** Just outside the door. */
  readonly exit: Spot;
}

export interface StagePlan {
  readonly shape: OfficeShape;
  readonly width: number;
  readonly height: number;
  /** Scale of text and wall things, 1 at least: no text is ever under 14 px. */
  readonly unit: number;
  /** Scale of people and desks. */
  readonly body: number;
  readonly floorY: number;
  readonly window: Box | null;
  readonly board: Box | null;
  /** `full`: columns with titled notes; `counts`: the same with blank notes; `mini`: a heading and blank notes; `bare`: numbers and blank notes. */
  readonly boardKind: 'full' | 'counts' | 'mini' | 'bare';
  readonly flipChart: Box | null;
  readonly clock: { readonly x: number; readonly y: number; readonly radius: number } | null;
  readonly lamps: readonly { readonly x: number; readonly width: number }[];
  readonly door: Box | null;
  readonly props: readonly PropPlan[];
  /** The low cabinet at the wall. */
  readonly cabinet: Box | null;
  readonly desks: readonly DeskPlan[];
  readonly table: DeskPlan | null;
  readonly spots: Spots;
}

export interface RoomSize {
  readonly width: number;
  readonly height: number;
  readonly developers: number;
  /** Somebody from outside stands in the door. */
  readonly visitor: boolean;
  /** Whose seat the player does not hold: small cuts show only that one of the two. */
  readonly colleague: Seat;
}

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** `count` numbers spread evenly over `from`..`to`, each in the middle of its share. */
export function spread(count: number, from: number, to: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count);
}
