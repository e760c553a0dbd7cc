import { useState } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import { IconButton, Link } from '../../paper/button.tsx';
import { Face } from '../../paper/rows.tsx';
import { actionsAbout } from '../actions/action-lists.ts';
import { ActionDetail, ActionEntry } from '../actions/action-parts.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { useIntoView } from '../into-view.ts';
import { faceColour, moodTone, PersonFace } from './face.tsx';
import { workSentence } from './team-list.tsx';

/** Most verbs a menu of a person shows; the rest stands under "everything you can do". */
const VERBS = 6;

interface Shown {
  readonly mood: string;
  readonly tone: string;
  readonly line: string;
}

function shownOf(id: Id, desk: Desk): Shown {
  const { view, say, packSay } = desk;
  const person = view.people.find((one) => one.id === id);
  if (person) return { mood: say(`mood.${person.mood}`), tone: moodTone(person.mood), line: workSentence(person, desk) };
  if (view.colleague.id === id) {
    const { mood, seat, manner } = view.colleague;
    const line = packSay.has(`manner.${manner}`) ? packSay(`manner.${manner}`) : say(`seat.${seat}`);
    return { mood: say(`mood.${mood}`), tone: moodTone(mood), line };
  }
  const who = view.stakeholders.find((one) => one.id === id);
  const need =
    who?.needKnown && packSay.has(`stakeholder.${id}.need`)
      ? packSay(`stakeholder.${id}.need`)
      : packSay(`stakeholder.${id}.role`);
  return { mood: who ? say(`stakeholder.trust.${who.trust}`) : '', tone: who?.trust === 'low' ? 'caution' : 'plain', line: need };
}

type PersonCardProps = {
  id: Id;
  /** Verbs as tiles of two columns, for phones. */
  tiles?: boolean;
};

/** A person and what one can do with them: verb, object, price. Too dear says why; the chosen one has its button below. */
export function PersonCard({ id, tiles }: PersonCardProps) {
  const desk = useDesk();
  const { view, say, name } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const own = useIntoView<HTMLElement>();
  const actions = actionsAbout(view, { kind: 'person', id }).slice(0, VERBS);
  const action = actions.find((one) => one.id === chosen);
  const shown = shownOf(id, desk);
  const isDeveloper = view.people.some((person) => person.id === id);
  return (
    <section
      ref={own}
      class="action-menu person-card sheet"
      aria-label={say('person.label', { person: name(id) })}
      data-piece="person"
    >
      <header class="action-menu__person">
        <Face colour={faceColour(id)}>
          <PersonFace id={id} mood={view.people.find((person) => person.id === id)?.mood} />
        </Face>
        <div class="grow">
          <p class="row row--tight">
            <b class="person-row__name">{name(id)}</b>{' '}
            <span class={`person-row__mood ${shown.tone === 'plain' ? 't-grey' : `t-${shown.tone}`}`}>{shown.mood}</span>
          </p>
          <p class="t-second t-grey">{shown.line}</p>
        </div>
        <IconButton icon="x" kind="quiet" label={say('person.close', { person: name(id) })} onClick={() => desk.select(null)} />
      </header>
      {actions.length === 0 && <p class="t-second t-grey">{say('person.no-actions', { person: name(id) })}</p>}
      <div class={tiles ? 'action-tiles' : 'person-card__verbs'}>
        {actions.map((one) => (
          <ActionEntry key={one.id} action={one} chosen={one === action} onChoose={setChosen} short tile={tiles ?? false} />
        ))}
      </div>
      {action && <ActionDetail key={action.id} action={action} onDone={() => setChosen(null)} />}
      {isDeveloper && (
        <p class="t-second person-card__hint">
          <Link onClick={() => desk.open('not-there')}>{say('person.hint', { person: name(id) })}</Link>
        </p>
      )}
    </section>
  );
}
