import type { Id } from '../../../core/sim/basics.ts';
import { faceOfMood } from '../../figures/face-id.ts';
import { Bust } from '../../figures/figures.tsx';
import { useDesk } from '../desk.ts';

/** A person from the waist up, large: the speaker of a scene, in the mood they bring along. */
export function PersonBust({ id }: { id: Id }) {
  const { view } = useDesk();
  const mood =
    view.people.find((person) => person.id === id)?.mood ?? (view.colleague.id === id ? view.colleague.mood : undefined);
  const trust = view.stakeholders.find((who) => who.id === id)?.trust;
  const face = mood === undefined ? (trust === 'low' ? 'suspicious' : 'explaining') : faceOfMood[mood];
  return <Bust person={id} face={face} />;
}
