import { Button } from '../../paper/button.tsx';
import { leftAtStop } from '../bar/own-time.ts';
import { useDesk } from '../desk.ts';
import { useIntro } from '../help/intro.ts';
import { canSpendNow } from '../own-stand.ts';

/** From where "What you can do" does not show, one press leads there, as long as there is own time to spend. */
export function WayToDo() {
  const desk = useDesk();
  const { view, say, snapshot, room, looksOn } = desk;
  const intro = useIntro();
  const { halves } = leftAtStop(view);
  // In practice the page comes in piece by piece.
  const isShown = intro === null || intro.step === null;
  if (!isShown || looksOn || halves === 0 || !canSpendNow(snapshot)) return null;
  return (
    <p class="way-to-do">
      <Button
        kind="quiet"
        align="start"
        iconAfter="arrow-right"
        onClick={() => (room === 'narrow' ? desk.turnTo('do') : desk.show('object'))}
      >
        {say('do.way', { n: halves })}
      </Button>
    </p>
  );
}
