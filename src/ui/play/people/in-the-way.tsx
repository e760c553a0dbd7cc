import type { ImpedimentView } from '../../../core/sim/view.ts';
import { Button, Link } from '../../paper/button.tsx';
import { useWindowHeight } from '../../paper/use-page-size.ts';
import { type Desk, useDesk } from '../desk.ts';
import { useIntro } from '../help/intro.ts';
import { impedimentName, whereWords } from './impediments.tsx';
import { inTheWay } from './way-order.ts';

/** From this height of a wide page on, in pixels, two lines that name two take nothing from the rest. */
const TALL = 900;
/** Height of a line, in pixels. */
const LINE = 24;

/** How many the line names. */
function mostNamed({ room }: Pick<Desk, 'room'>, height: number): number {
  return room === 'wide' && height >= TALL ? 2 : 1;
}

/** Pixels that the line takes where it stands below the large part of the page, in a window of this height. */
export function wayRoom({ room, view }: Pick<Desk, 'room' | 'view'>, height: number): number {
  return LINE * Math.min(view.impediments.length, mostNamed({ room }, height));
}

/** "The test area is full (Jonas, 2 days)". A question says by itself what it is about. */
function troubleWords(impediment: ImpedimentView, desk: Desk): string {
  const { days, question } = impediment;
  const what = impedimentName(impediment, desk);
  const where = question ? '' : whereWords(impediment, desk);
  const long = days === 0 ? '' : desk.say('impediments.days', { n: days });
  const notes = [where, long].filter(Boolean).join(', ');
  return notes === '' ? what : desk.say('impediments.noted', { what, notes });
}

/** "In the way: the test area is full (Jonas, 2 days); 2 more": names `most` of them, counts the others; null where nothing is known. */
export function wayWords(desk: Desk, most: number): string | null {
  const all = inTheWay(desk.view);
  if (all.length === 0) return null;
  const named = all.slice(0, most).map((one) => troubleWords(one, desk));
  const what = named.join('; ');
  const n = all.length - named.length;
  return n > 0 ? desk.say('impediments.line-more', { what, n }) : desk.say('impediments.line', { what });
}

/** What is in the way, in one line that leads to all of it. Nothing is drawn where nothing is known. */
export function WayLine({ inText }: { /** As a line of a text, not as a row of its own. */ inText?: boolean }) {
  const desk = useDesk();
  const intro = useIntro();
  const height = useWindowHeight();
  const words = wayWords(desk, mostNamed(desk, height));
  const first = inTheWay(desk.view)[0];
  // In practice the page comes in piece by piece.
  if (words === null || first === undefined || (intro !== null && intro.step !== null)) return null;
  const onOpen = () => desk.select({ kind: 'impediment', id: first.id });
  if (inText)
    return (
      <p>
        <Link onClick={onOpen}>{words}</Link>
      </p>
    );
  return (
    <p class="way-to-do way-line">
      <Button kind="quiet" align="start" icon="hand-palm" iconAfter="arrow-right" onClick={onOpen}>
        {words}
      </Button>
    </p>
  );
}
