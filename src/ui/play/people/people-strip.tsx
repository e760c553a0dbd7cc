import { faceOfMood } from '../../figures/face-id.ts';
import { Bust } from '../../figures/figures.tsx';
import { isSelected, useDesk } from '../desk.ts';

/** The team in a row, where no office is drawn: pressing somebody selects them. */
export function PeopleStrip() {
  const desk = useDesk();
  const { view, say, name } = desk;
  return (
    <ul class="people-strip" aria-label={say('team.label')}>
      {view.people
        .filter((person) => !person.away)
        .map((person, at) => {
          const selected = isSelected(desk, 'person', person.id);
          return (
            <li key={person.id}>
              <button
                type="button"
                aria-pressed={selected}
                onClick={() => desk.select(selected ? null : { kind: 'person', id: person.id })}
              >
                <span class="people-strip__name">{name(person.id)}</span>
                <Bust person={person.id} face={faceOfMood[person.mood]} mirrored={at % 2 === 1} />
              </button>
            </li>
          );
        })}
    </ul>
  );
}
