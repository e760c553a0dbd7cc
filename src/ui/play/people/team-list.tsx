import { useMemo } from 'preact/hooks';
import type { Seat } from '../../../core/sim/basics.ts';
import type { PersonView } from '../../../core/sim/view.ts';
import { PersonRow } from '../../paper/rows.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Term } from '../../paper/term.tsx';
import { useLatest } from '../../use-latest.ts';
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
  const { view, say } = desk;
  /** Who drags somebody to an item is told whose choice that is. */
  const refuse = (event: DragEvent) => {
    event.preventDefault();
    desk.tell(() => say('refused.assign'));
  };
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
            <Developer person={person} desk={desk} />
          </li>
        ))}
        <li key="colleague" class="team-grid__colleague">
          <Colleague desk={desk} />
        </li>
      </ul>
    </section>
  );
}

/** Selects a person, or nobody if this very one is selected; what to ask is known when it is pressed. */
function useToggle(desk: Desk, id: string): () => void {
  const latest = useLatest(desk);
  return () => latest.current.select(isSelected(latest.current, 'person', id) ? null : { kind: 'person', id });
}

function Developer({ person, desk }: { person: PersonView; desk: Desk }) {
  const { id, mood, blocked } = person;
  return <TeamRow desk={desk} of={{ id, mood, work: workWords(person, desk), isStuck: blocked !== null, seat: null }} />;
}

/** Who holds the other seat. */
function Colleague({ desk }: { desk: Desk }) {
  const { id, mood, seat } = desk.view.colleague;
  return <TeamRow desk={desk} of={{ id, mood, work: desk.say(`seat.${seat}`), isStuck: false, seat }} />;
}

type Row = Pick<PersonView, 'id' | 'mood'> & {
  readonly work: string;
  readonly isStuck: boolean;
  /** The seat that is held; null = a Developer. */
  readonly seat: Seat | null;
};

/** Drawn anew only when something of it has changed: the clock ticks on. */
function TeamRow({ desk, of: row }: { desk: Desk; of: Row }) {
  const { id, mood, work, isStuck, seat } = row;
  const own = { name: desk.name(id), mood: desk.say(`mood.${mood}`), selected: isSelected(desk, 'person', id) };
  const toggle = useToggle(desk, id);
  return useMemo(
    () => (
      <PersonRow
        {...own}
        tone={moodTone(mood)}
        work={isStuck ? <b>{work}</b> : work}
        mark={seat === null ? undefined : <SeatMark seat={seat} size={1} />}
        face={<PersonFace id={id} mood={mood} />}
        colour={faceColour(id)}
        onSelect={toggle}
      />
    ),
    [...Object.values(row), ...Object.values(own)],
  );
}
