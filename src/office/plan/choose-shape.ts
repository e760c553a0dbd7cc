import type { OfficeShape } from '../office-types.ts';

/** The cut of the room that fits this many CSS pixels, where the page does not say which it wants. */
export function chooseShape(width: number, height: number): OfficeShape {
  if (width < 560 && height < 280) return 'phone';
  return height < 280 ? 'strip' : 'stage';
}
