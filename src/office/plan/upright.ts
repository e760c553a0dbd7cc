import type { Spot } from './plan-types.ts';

/** Drawing units of the whole figure by pose: the same for everybody, so that heads keep their proportion. */
export const NOMINAL: Readonly<Record<Spot['pose'], number>> = { bust: 1215, stand: 2940 };

/** The same place for somebody on their feet: whoever gets up from a desk keeps the head where it was. */
export function upright<S extends Pick<Spot, 'y' | 'tall' | 'pose'>>(spot: S): S {
  if (spot.pose === 'stand') return spot;
  const unit = spot.tall / NOMINAL.bust;
  return { ...spot, pose: 'stand', tall: unit * NOMINAL.stand, y: spot.y + unit * (NOMINAL.stand - NOMINAL.bust) };
}
