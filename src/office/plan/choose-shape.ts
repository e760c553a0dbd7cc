import type { Seat } from '../../core/sim/basics.ts';
import type { OfficeShape } from '../office-types.ts';

const SHAPES: readonly string[] = ['stage', 'strip', 'band', 'phone', 'event'] satisfies readonly OfficeShape[];

/** A shape that somebody wrote down, or null. */
export function shapeFrom(text: string | undefined): OfficeShape | null {
  return text !== undefined && SHAPES.includes(text) ? (text as OfficeShape) : null;
}

/**
 * The cut of the room that fits this many CSS pixels, where the page does not say which it wants. A low one belongs to the
 * seat's own object: under the Scrum Master's wall of hunches it needs no board, above the Product Backlog it does.
 */
export function chooseShape(width: number, height: number, seat: Seat): OfficeShape {
  if (width < 560 && height < 280) return 'phone';
  if (height >= 280) return 'stage';
  return seat === 'scrum-master' ? 'band' : 'strip';
}
