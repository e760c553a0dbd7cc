import type { Spot } from './plan-types.ts';

/** Drawing units of the whole figure by pose: the same for everybody, so that heads keep their proportion. */
export const NOMINAL: Readonly<Record<Spot['pose'], number>> = { bust: 1215, stand: 2940 };

/** How tall a whole figure is by its bust. */
export const WHOLE = NOMINAL.stand / NOMINAL.bust;

/**
 * The same place for somebody on their feet. Whoever gets up from a desk keeps the top of the head where it was and stands on the floor
 * behind the desk, whose foot is what a bust's depth counts from: nobody's legs reach in front of it. Where the row fills the picture (`soles`), the lower edge cuts the legs instead.
 */
export function upright<S extends Pick<Spot, 'y' | 'tall' | 'pose' | 'depth' | 'soles'>>(spot: S): S {
  if (spot.pose === 'stand') return spot;
  const soles = spot.soles ?? Math.max(spot.y, spot.depth);
  return { ...spot, pose: 'stand', y: soles, tall: spot.tall + soles - spot.y };
}
