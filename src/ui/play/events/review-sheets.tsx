import { Sheet } from '../../paper/sheet.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import { hunchTitle } from '../wall/hunch-words.ts';
import { backlogNews, pickedImprovement } from './event-news.ts';

/** What the Sprint Review changed in the Product Backlog. */
export function BacklogNews() {
  const desk = useDesk();
  const { say } = desk;
  const lines = backlogNews(desk);
  return (
    <Sheet title={<Explained>{say('held.backlog')}</Explained>} icon="list-bullets">
      {lines.length === 0 ? (
        <p class="t-grey">{say('held.backlog.none')}</p>
      ) : (
        <ul class="stack divided">
          {lines.map((line) => (
            <li key={line} class="event-line">
              {line}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

/** What the team picked to improve, and what it tries already. */
export function ImprovementSheet() {
  const { say, name, snapshot, view } = useDesk();
  const picked = pickedImprovement(snapshot.facts);
  const words = view.at.sprint === view.at.sprints ? 'held.retrospective.picked-last' : 'held.retrospective.picked';
  const before = view.sprint.agreements.filter((agreement) => agreement !== picked);
  return (
    <Sheet title={say('facilitate.agreements')} icon="handshake" colour="yellow" tape>
      {picked === null ? (
        <p>{say('held.retrospective.none')}</p>
      ) : (
        <p>
          {say(words)} <b class="t-hand">{name(picked)}</b>
        </p>
      )}
      {before.length > 0 && (
        <>
          <h3 class="event-back t-second">{say('held.retrospective.before')}</h3>
          <Agreements agreements={before} />
        </>
      )}
    </Sheet>
  );
}

function Agreements({ agreements }: { agreements: readonly string[] }) {
  const { name } = useDesk();
  return (
    <ul class="stack divided">
      {agreements.map((agreement) => (
        <li key={agreement} class="event-line t-hand">
          {name(agreement)}
        </li>
      ))}
    </ul>
  );
}

/** At the Sprint Retrospective: what is confirmed on the wall, and before it is over the agreements that stand. */
export function WhatTheWallSays({ desk }: { desk: Desk }) {
  const { view, say, snapshot } = desk;
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
      {view.sprint.agreements.length > 0 && snapshot.held === null && (
        <Sheet title={say('facilitate.agreements')} icon="handshake">
          <Agreements agreements={view.sprint.agreements} />
        </Sheet>
      )}
    </>
  );
}
