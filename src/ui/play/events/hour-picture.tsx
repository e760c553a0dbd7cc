import SCENES from '../../../../assets/art/hours.svg?url&no-inline';
import type { Id } from '../../../core/sim/basics.ts';
import { Bust } from '../../figures/figures.tsx';

type HourPictureProps = {
  /** Id of a symbol of the sprite. */
  scene: Id;
  people: readonly Id[];
};

/** The scene above an offer, as the pack names it, with two people in it. Those of both offers are of the same size and weight. */
export function HourPicture({ scene, people }: HourPictureProps) {
  return (
    <div class="hour-picture" aria-hidden="true">
      <svg viewBox="0 0 440 214" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <use href={`${SCENES}#${scene}`} />
      </svg>
      <div class="hour-picture__people">
        {people.map((person, at) => (
          <Bust
            key={person}
            person={person}
            face={at === 0 ? 'smile' : 'explaining'}
            pose={at === 0 ? 1 : 2}
            mirrored={at === 1}
          />
        ))}
      </div>
    </div>
  );
}
