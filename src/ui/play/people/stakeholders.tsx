import { PersonRow } from '../../paper/rows.tsx';
import { Term } from '../../paper/term.tsx';
import { isSelected, useDesk } from '../desk.ts';
import { faceColour, PersonFace } from './face.tsx';

/** Those with an interest in the product: what they are, and how far they trust the Product Owner. */
export function Stakeholders() {
  const desk = useDesk();
  const { view, say, packSay, name } = desk;
  return (
    <section aria-labelledby="stakeholders-title" data-piece="stakeholders">
      <header class="section-head">
        <h2 id="stakeholders-title">
          <Term id="stakeholder">{say('stakeholders.title')}</Term>
        </h2>
      </header>
      <ul class="team-grid">
        {view.stakeholders.map(({ id, trust }) => {
          const isOn = isSelected(desk, 'stakeholder', id);
          return (
            <li key={id}>
              <PersonRow
                name={name(id)}
                mood={say(`stakeholder.trust.${trust}`)}
                tone={trust === 'low' ? 'caution' : trust === 'good' ? 'good' : 'plain'}
                work={packSay(`stakeholder.${id}.role`)}
                face={<PersonFace id={id} />}
                colour={faceColour(id)}
                selected={isOn}
                onSelect={() => desk.select(isOn ? null : { kind: 'stakeholder', id })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
