import { afterPaint } from '../../after-paint.ts';
import { lookingBack } from '../../pages/game/looking-back-data.ts';
import { hindranceName } from '../../pages/game/way-words.ts';
import { Button } from '../../paper/button.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { Reveals } from '../backlog/reveals.tsx';
import { planWords } from '../day/plan-line.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import type { EventPage } from './event-screen.tsx';

/** An event that was held: what it is for, who led it, and the way on. Nothing is asked. */
export function HeldEvent({ event }: { event: EventPage }) {
  const desk = useDesk();
  const { say, view, canUndo, room } = desk;
  return (
    <Sheet title={titleOf(event, desk)} pin="blue" class="stack gap-3 held-event">
      <p>
        <Explained>{say(`held.${event}.about`)}</Explained>
      </p>
      {event === 'retrospective' && <WhatWasLookedAt desk={desk} />}
      {event === 'daily' ? <TodaysPlan desk={desk} /> : <HowItWasHeld desk={desk} event={event} />}
      {room === 'wide' && <WayOn event={event} />}
      {event === 'daily' && view.at.day === 1 && view.seat === 'product-owner' && canUndo && (
        <Button kind="quiet" icon="arrow-counter-clockwise" onClick={desk.undo}>
          {say('held.daily.plan-again')}
        </Button>
      )}
    </Sheet>
  );
}

/** Leaves the event: inside its sheet where there is room, else at the foot of the window. */
export function WayOn({ event }: { event: EventPage }) {
  const { say, game } = useDesk();
  return (
    <Button kind="primary" wide onClick={() => afterPaint(() => game.goOn())} iconAfter="arrow-right">
      {say(`held.${event}.next`)}
    </Button>
  );
}

/** The Scrum Master alone listens in: from the other seat it was the colleague. */
function titleOf(event: EventPage, { view, say, name }: Desk): string {
  if (event !== 'daily' || !view.plan.listened) return say(`held.${event}.title`);
  if (view.seat === 'scrum-master') return say('held.daily.listened');
  return say('held.daily.listened-other', { colleague: name(view.colleague.id) });
}

function TodaysPlan({ desk }: { desk: Desk }) {
  const { say, view } = desk;
  return (
    <>
      <p class="event-line">
        <b class="t-hand">{say('board.plan-title')}</b> {planWords(desk)}
      </p>
      {view.plan.listened ? <Reveals /> : <p>{say(`held.daily.${view.seat}`)}</p>}
      {view.at.day === 1 && <p class="t-second t-grey">{say('held.daily.later')}</p>}
    </>
  );
}

/** What stood longest in the way, as many as one line has room for. */
const WAY_NAMED = 2;

/** What the Scrum Team looked at first, and whose the choice was: nothing is asked here, and that is no gap. */
function WhatWasLookedAt({ desk }: { desk: Desk }) {
  const { say, snapshot, view, packSay, name } = desk;
  const { goal, outcome, inTheWay } = lookingBack(snapshot);
  const way = inTheWay.slice(0, WAY_NAMED).map((one) => hindranceName(one, { words: packSay, name }));
  return (
    <>
      {goal !== null && <p>{say(`held.retrospective.goal.${outcome}`)}</p>}
      {way.length > 0 && <p>{say('held.retrospective.way', { what: way.join('; ') })}</p>}
      <p class="t-second">{say(`held.retrospective.${view.seat}`)}</p>
    </>
  );
}

/** The way in which the event was held, by whoever sits in the Scrum Master's seat. */
function HowItWasHeld({ desk, event }: { desk: Desk; event: 'review' | 'retrospective' }) {
  const { view, say, packSay, name } = desk;
  const format = view.formats[event];
  if (format === null) return null;
  const way = packSay(`format.${format}.name`);
  return (
    <p class="t-second">
      {view.seat === 'scrum-master'
        ? say('held.way.own', { way })
        : say('held.way.colleague', { way, colleague: name(view.colleague.id) })}
    </p>
  );
}
