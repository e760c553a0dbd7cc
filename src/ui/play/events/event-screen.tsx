import { Button } from '../../paper/button.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { EventBar } from '../bar/play-bar.tsx';
import { ProductGoalBand } from '../bar/season.tsx';
import { useHasOffice } from '../day/office-place.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { FirstTip } from '../help/tip.tsx';
import type { StageOfPlay } from '../stage.ts';
import { SelectedItems, TeamToday } from './daily-sheets.tsx';
import { EventCrowd, EventFloor } from './event-crowd.tsx';
import { GoalResult, SprintResult, WhoIsHere } from './event-result.tsx';
import { EventStage } from './event-stage.tsx';
import { Facilitation } from './facilitation.tsx';
import { HeldEvent, WayOn } from './held-event.tsx';
import { BacklogNews, ImprovementSheet, WhatTheWallSays } from './review-sheets.tsx';

/** Events with a page of their own besides Sprint Planning. */
export type EventPage = Exclude<StageOfPlay, 'planning' | 'day'>;

/** Daily Scrum, Sprint Review, Sprint Retrospective: what is on the table, who is here, how it is held, and what came of it. */
export function EventScreen({ event, onAsk }: { event: EventPage; onAsk: () => void }) {
  const desk = useDesk();
  const { view, say, snapshot, room } = desk;
  const { ask } = view;
  const isHeld = snapshot.held === event;
  const isReview = event === 'review';
  const hasOffice = useHasOffice();
  const hasChoice = !isHeld && ask?.kind === 'facilitate';
  // What came of an event is read before what lay on its table.
  const hasNews = isHeld && event !== 'daily';
  return (
    <div class="planning play event-screen">
      <EventBar title={say(`bar.${event}`, { sprint: view.at.sprint, day: view.at.day })} />
      {room !== 'wide' && <EventStage across />}
      <main class="event-screen__body">
        <div class="stack gap-5 event-screen__wall">
          {room === 'wide' && <EventStage />}
          <OnTheTable desk={desk} event={event} isHeld={isHeld} />
          {room === 'wide' && !hasOffice && <EventFloor desk={desk} guests={isReview} />}
        </div>
        <div class={hasChoice || hasNews ? 'stack gap-5 event-screen__side--first' : 'stack gap-5'}>
          {!isHeld && event !== 'daily' && <FirstTip ids={[event]} />}
          {isHeld && <HeldEvent event={event} />}
          {hasChoice && room !== 'wide' && <GoalResult />}
          {hasChoice && <Facilitation ask={ask} />}
          {!isHeld && ask?.kind !== 'facilitate' && event !== 'daily' && <Waiting desk={desk} onAsk={onAsk} event={event} />}
          {event === 'review' && isHeld && <BacklogNews />}
          {event === 'retrospective' && isHeld && <ImprovementSheet />}
          <Sheet title={say('season.product-goal')} icon="flag-banner">
            <ProductGoalBand />
          </Sheet>
        </div>
      </main>
      {room !== 'wide' && !hasOffice && <EventCrowd desk={desk} guests={isReview} />}
      {room !== 'wide' && isHeld && (
        <div class="planning__next">
          <WayOn event={event} />
        </div>
      )}
    </div>
  );
}

function OnTheTable({ desk, event, isHeld }: { desk: Desk; event: EventPage; isHeld: boolean }) {
  if (event === 'daily')
    return (
      <>
        <SelectedItems />
        <TeamToday />
      </>
    );
  return (
    <>
      <SprintResult />
      {event === 'review' && <WhoIsHere />}
      {event === 'retrospective' && isHeld && <TeamToday />}
      {event === 'retrospective' && <WhatTheWallSays desk={desk} />}
    </>
  );
}

/** Another decision lies on the table: what one waits for. */
function Waiting({ desk, onAsk, event }: { desk: Desk; onAsk: () => void; event: 'review' | 'retrospective' }) {
  const { view, say, name } = desk;
  const about =
    view.seat === 'scrum-master'
      ? say(`facilitate.about.${event}`)
      : say('facilitate.other-seat', { colleague: name(view.colleague.id), seat: say(`seat.${view.seat}`) });
  return (
    <Sheet title={say(`event.${event}`)} class="stack gap-3">
      <p>{about}</p>
      {view.ask !== null && (
        <Button kind="primary" onClick={onAsk}>
          {say('moment.back')}
        </Button>
      )}
    </Sheet>
  );
}
