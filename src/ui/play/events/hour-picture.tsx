import SCENES from '../../../../assets/art/hours.svg?url&no-inline';
import type { Id } from '../../../core/sim/basics.ts';

/**
 * The scene above an offer, as the pack names it: where one would go, and nobody in it. Whom one would meet there stands in the words,
 * mostly people whom no one has drawn; and a face above one offer alone would draw the eye to it.
 */
export function HourPicture({
  scene,
  mirrored,
}: {
  scene: Id /** The same scene stands above the other offer. */;
  mirrored: boolean;
}) {
  return (
    <svg viewBox="0 0 440 214" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <use href={`${SCENES}#${scene}`} {...(mirrored && { transform: 'matrix(-1 0 0 1 440 0)' })} />
    </svg>
  );
}
