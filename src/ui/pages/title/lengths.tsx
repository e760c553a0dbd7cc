import type { Length } from '../../../play/game.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';

const say = sayFrom(pagesTitle);

/** Lengths that play both seats; practice has a dialog of its own. */
export type PlayLength = Exclude<Length, 'practice'>;
const LENGTHS: readonly PlayLength[] = ['taster', 'season', 'full'];

type LengthsProps = { chosen: PlayLength; onChoose: (length: PlayLength) => void };

/** The three lengths as notes on the board, one chosen. */
export function Lengths({ chosen, onChoose }: LengthsProps) {
  return (
    <fieldset>
      <legend class="sr-only">{say('title.lengths')}</legend>
      <div class="title-board__lengths">
        {LENGTHS.map((length) => (
          <label key={length} class="length-note on-note">
            <input type="radio" name="length" value={length} checked={length === chosen} onChange={() => onChoose(length)} />
            <b>{say(`length.${length}`)}</b>
            <span class="length-note__time">
              <span>{say(`length.${length}.sprints`)}</span> <span>{say(`length.${length}.time`)}</span>
            </span>
            <small class="t-second t-grey">{say(`length.${length}.gives`)}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
