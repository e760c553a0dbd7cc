import { useEffect, useRef, useState } from 'preact/hooks';
import { placeOfTick } from '../../../core/sim/place.ts';
import type { InboxEntry } from '../../../core/sim/view.ts';
import { clockAt } from '../../../words/clock-words.ts';
import { InboxNote } from '../../paper/alerts.tsx';
import { Link } from '../../paper/button.tsx';
import { actionsAbout } from '../actions/action-lists.ts';
import { ActionDetail, ActionEntry } from '../actions/action-parts.tsx';
import { type Desk, isSelected, useDesk } from '../desk.ts';
import { faceColour, PersonFace } from '../people/face.tsx';

/** The words of a letter: a question of the pack, a wish for an item, or news. */
export function letterWords(letter: InboxEntry, { packSay, name, say, view }: Desk): string {
  const item = letter.item === null ? '' : name(letter.item);
  const key = [letter.from, `question.${letter.from}`].find((one) => packSay.has(one));
  if (key !== undefined) return packSay(key, { item });
  const wish = `item.${letter.from}.why`;
  if (letter.kind === 'request') return packSay.has(`item.${letter.from}.title`) ? packSay(`item.${letter.from}.title`) : item;
  return packSay.has(wish) ? packSay(wish) : item || say(`inbox.kind.${letter.kind}`, { day: view.at.day });
}

function sinceWords(letter: InboxEntry, { say, view }: Desk): string {
  const { sprint, day, hour } = placeOfTick(letter.since, view.at);
  const isToday = sprint === view.at.sprint && day === view.at.day;
  const when = isToday ? clockAt(hour) : say('bar.day-short', { sprint, day });
  return letter.urgent ? say('inbox.waits', { when }) : say('inbox.asks', { when });
}

/** A question as it is put; of a wish or news the name, and the size where it has one. */
function askedWords(letter: InboxEntry, desk: Desk): string {
  const wish = letterWords(letter, desk);
  if (letter.kind === 'question') return wish;
  return letter.points === null ? desk.say('inbox.wish', { wish }) : desk.say('inbox.wish-points', { wish, n: letter.points });
}

/** Who waits for an answer. Pressing a letter puts its answers below it. Of more than `most` the others come with a press. */
export function Inbox({ most = Number.POSITIVE_INFINITY }: { most?: number }) {
  const desk = useDesk();
  const { view, say } = desk;
  const [isWhole, setWhole] = useState(false);
  // Where work waits comes first; one that is open stays in sight.
  const byUrgency = [...view.inbox].sort((a, b) => Number(b.urgent) - Number(a.urgent));
  const shown = isWhole ? byUrgency : byUrgency.filter((letter, at) => at < most || isSelected(desk, 'letter', letter.id));
  const list = useRef<HTMLUListElement>(null);
  // The link that was pressed is gone: the first of those that came has the focus.
  useEffect(() => {
    if (isWhole) list.current?.children[most]?.querySelector('button')?.focus();
  }, [isWhole, most]);
  return (
    <section class="stack" aria-labelledby="inbox-title" data-piece="inbox">
      <header class="section-head">
        <h2 id="inbox-title">{say('inbox.title')}</h2>
        <span class="t-second t-grey">{view.inbox.length > 0 && view.inbox.length}</span>
      </header>
      {view.inbox.length === 0 ? (
        <p class="t-grey">{say('inbox.empty')}</p>
      ) : (
        <ul class="stack" ref={list}>
          {shown.map((letter) => (
            <li key={letter.id}>
              <Letter letter={letter} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < byUrgency.length && (
        <p class="t-second">
          <Link onClick={() => setWhole(true)}>{say('inbox.all', { n: byUrgency.length })}</Link>
        </p>
      )}
    </section>
  );
}

function Letter({ letter }: { letter: InboxEntry }) {
  const desk = useDesk();
  const { view, say, name } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const isOpen = isSelected(desk, 'letter', letter.id);
  const actions = isOpen ? actionsAbout(view, { kind: 'letter', id: letter.id }) : [];
  const action = actions.find((one) => one.id === chosen) ?? actions[0];
  return (
    <>
      <InboxNote
        face={<PersonFace id={letter.who} />}
        colour={faceColour(letter.who)}
        name={name(letter.who)}
        since={sinceWords(letter, desk)}
        question={askedWords(letter, desk)}
        waiting={letter.urgent}
        selected={isOpen}
        onOpen={() => desk.select(isOpen ? null : { kind: 'letter', id: letter.id })}
      />
      {isOpen && (
        <div class="letter__answers">
          {letter.urgent && <p class="t-second">{say('inbox.urgent')}</p>}
          {actions.map((one) => (
            <ActionEntry key={one.id} action={one} chosen={one === action} onChoose={setChosen} />
          ))}
          {action && <ActionDetail key={action.id} action={action} />}
        </div>
      )}
    </>
  );
}
