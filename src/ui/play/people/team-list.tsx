import type { PersonView } from '../../../core/sim/view.ts';
import { PersonRow } from '../../paper/rows.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Term } from '../../paper/term.tsx';
import { type Desk, isSelected, useDesk } from '../desk.ts';
import { faceColour, moodTone, PersonFace } from './face.tsx';

/** What a person does now, in a few words. */
export function workWords(person: PersonView, { say, name }: Pick<Desk, 'say' | 'name'>): string {
  if (person.away) return say('person.away');
  if (person.blocked !== null) {
    const { days } = person.blocked;
    return days === 0 ? say('person.blocked-today') : say('person.blocked', { n: days });
  }
  return person.item === null ? say('person.free') : name(person.item);
}

/** "stuck on “Change ticket” for 2 days": the line under a name in the menu of a person. */
export function workSentence(person: PersonView, desk: Pick<Desk, 'say' | 'name'>): string {
  const { say, name } = desk;
  if (person.away || (person.blocked === null && person.item === null)) return workWords(person, desk);
  if (person.blocked === null) return say('person.works', { item: name(person.item ?? '') });
  const item = name(person.blocked.item);
  return person.blocked.days === 0 ? say('person.stuck-today', { item }) : say('person.stuck', { item, n: person.blocked.days });
}

/** The Scrum Team as a grid: face, name, mood, work. Pressing a person opens what one can do. */
export function TeamList() {
  const desk = useDesk();
  const { view, say, name } = desk;
  /** Who drags somebody to an item is told whose choice that is. */
  const refuse = (event: DragEvent) => {
    event.preventDefault();
    desk.tell(() => say('refused.assign'));
  };
  const toggle = (id: string) => desk.select(isSelected(desk, 'person', id) ? null : { kind: 'person', id });
  return (
    <section aria-labelledby="team-title" data-piece="team">
      <header class="section-head">
        <h2 id="team-title">
          <Term id="scrum-team">{say('team.title')}</Term>
        </h2>
        <span class="t-second t-grey">{say('team.mood-today')}</span>
      </header>
      <ul class="team-grid">
        {view.people.map((person) => (
          <li key={person.id} id={`person-${person.id}`} draggable onDragStart={refuse}>
            <PersonRow
              name={name(person.id)}
              mood={say(`mood.${person.mood}`)}
              tone={moodTone(person.mood)}
              work={person.blocked === null ? workWords(person, desk) : <b>{workWords(person, desk)}</b>}
              face={<PersonFace id={person.id} mood={person.mood} />}
              colour={faceColour(person.id)}
              selected={isSelected(desk, 'person', person.id)}
              onSelect={() => toggle(person.id)}
            />
          </li>
        ))}
        <li key="colleague" class="team-grid__colleague">
          <Colleague onSelect={() => toggle(view.colleague.id)} />
        </li>
      </ul>
    </section>
  );
}

/** Who holds the other seat. */
function Colleague({ onSelect }: { onSelect: () => void }) {
  const desk = useDesk();
  const { say, name } = desk;
  const { id, mood, seat } = desk.view.colleague;
  return (
    <PersonRow
      name={name(id)}
      mood={say(`mood.${mood}`)}
      tone={moodTone(mood)}
      work={say(`seat.${seat}`)}
      mark={<SeatMark seat={seat} size={1} />}
      face={<PersonFace id={id} mood={mood} />}
      colour={faceColour(id)}
      selected={isSelected(desk, 'person', id)}
      onSelect={onSelect}
    />
  );
}
