import { Button } from '../../paper/button.tsx';
import { Chip, Note } from '../../paper/note.tsx';
import { Face } from '../../paper/rows.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { EventBar } from '../bar/play-bar.tsx';
import { ProductGoalBand } from '../bar/season.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { FirstTip } from '../help/tip.tsx';
import { faceColour, PersonFace } from '../people/face.tsx';
import { NOTE_KINDS } from '../people/note-kinds.ts';
import { hunchTitle } from '../wall/hunch-words.ts';
import { EventCrowd, EventFloor } from './event-crowd.tsx';
import { Facilitation } from './facilitation.tsx';

/** Sprint Review and Sprint Retrospective: what is on the table, who is here, and how it is held. */
export function EventScreen({ event, onAsk }: { event: 'review' | 'retrospective'; onAsk: () => void }) {
  const desk = useDesk();
  const { view, say, room } = desk;
  const { ask } = view;
  const isReview = event === 'review';
  return (
    <div class="planning play event-screen">
      <EventBar title={say(`bar.${event}`, { sprint: view.at.sprint })} />
      <main class="event-screen__body">
        <div class="stack gap-5 event-screen__wall">
          <Outcome desk={desk} />
          {isReview ? <WhoIsHere desk={desk} /> : <WhatTheWallSays desk={desk} />}
          {room === 'wide' && <EventFloor desk={desk} guests={isReview} />}
        </div>
        <div class="stack gap-5">
          <FirstTip ids={[event]} />
          {ask?.kind === 'facilitate' ? <Facilitation ask={ask} /> : <Waiting desk={desk} onAsk={onAsk} event={event} />}
          <Sheet title={say('season.product-goal')} icon="flag-banner">
            <ProductGoalBand />
          </Sheet>
        </div>
      </main>
      {room !== 'wide' && <EventCrowd desk={desk} guests={isReview} />}
    </div>
  );
}

/** What the Sprint brought: the goal, what is Done, what went back. */
function Outcome({ desk }: { desk: Desk }) {
  const { view, say, name } = desk;
  const done = view.sprint.done.map(({ item }) => item);
  const back = view.sprint.startItems.filter((id) => !done.includes(id));
  const kindOf = (id: string) => NOTE_KINDS[view.items.find((item) => item.id === id)?.kind ?? 'feature'];
  return (
    <Sheet title={say('facilitate.done')} icon="check-circle" pin="vermilion">
      {view.sprint.goal !== null && (
        <p class="event-goal">
          <Chip>{say('facilitate.goal')}</Chip> <b class="t-hand">{name(view.sprint.goal)}</b>
        </p>
      )}
      {done.length === 0 && <p class="t-grey">{say('facilitate.none-done')}</p>}
      <ul class="event-notes">
        {view.sprint.done.map(({ item, points }) => (
          <li key={item}>
            <Note title={name(item)} kind={kindOf(item)} points={points} done={say('board.done')} />
          </li>
        ))}
      </ul>
      {back.length > 0 && (
        <>
          <h3 class="event-back">{say('facilitate.not-done')}</h3>
          <p class="done-chips">
            {back.map((item) => (
              <span key={item} class="done-chip done-chip--back">
                {name(item)}
              </span>
            ))}
          </p>
        </>
      )}
    </Sheet>
  );
}

function WhoIsHere({ desk }: { desk: Desk }) {
  const { view, say, name, packSay } = desk;
  return (
    <Sheet title={say('facilitate.here')} icon="users-three">
      <ul class="event-guests">
        {view.stakeholders.map(({ id, trust }) => (
          <li key={id} class="row row--nowrap">
            <Face colour={faceColour(id)}>
              <PersonFace id={id} />
            </Face>
            <span>
              <b class="person-row__name">{name(id)}</b>
              <span class="block t-second t-grey">
                {packSay(`stakeholder.${id}.role`)}, {say(`stakeholder.trust.${trust}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** At the Sprint Retrospective: what is confirmed on the wall, and the agreements that stand. */
function WhatTheWallSays({ desk }: { desk: Desk }) {
  const { view, say, name } = desk;
  const known = view.wall.hunches.filter(
    (hunch) => hunch.state !== 'open' && hunch.state !== 'puzzled' && hunch.state !== 'cleared',
  );
  return (
    <>
      {view.seat === 'scrum-master' && (
        <Sheet title={say('facilitate.wall')} icon="push-pin">
          {known.length === 0 ? (
            <p class="t-grey">{say('facilitate.wall-none')}</p>
          ) : (
            <ul class="stack divided">
              {known.map((hunch) => (
                <li key={hunch.cause} class="event-line">
                  {hunchTitle(hunch, desk)}
                </li>
              ))}
            </ul>
          )}
        </Sheet>
      )}
      {view.sprint.agreements.length > 0 && (
        <Sheet title={say('facilitate.agreements')} icon="handshake">
          <ul class="stack divided">
            {view.sprint.agreements.map((agreement) => (
              <li key={agreement} class="event-line t-hand">
                {name(agreement)}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

/** Another decision lies on the table, or the colleague facilitates: what one waits for. */
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
