import type { Fact } from '../../../core/sim/fact.ts';
import type { View } from '../../../core/sim/view.ts';
import type { Target } from '../desk.ts';

/** The thing of the page that a fact leads to; null if there is nothing left to show. */
export function targetOf(fact: Fact, view: View): Target | null {
  if ('impediment' in fact) return troubleTarget(fact.impediment, view);
  if ('cause' in fact)
    return view.wall.hunches.some((hunch) => hunch.cause === fact.cause) ? { kind: 'hunch', id: fact.cause } : null;
  if ('cue' in fact) return view.wall.cues.some((cue) => cue.id === fact.cue) ? { kind: 'cue', id: fact.cue } : null;
  if ('request' in fact) return requestTarget(fact.request, fact.stakeholder, view);
  if ('item' in fact && view.items.some((item) => item.id === fact.item)) return { kind: 'item', id: fact.item };
  if ('person' in fact && fact.person !== undefined && view.people.some((person) => person.id === fact.person))
    return { kind: 'person', id: fact.person };
  if (fact.type === 'increment.released') return { kind: 'meter', id: 'value' };
  if (fact.type === 'meter.moved') return { kind: 'meter', id: fact.meter };
  return null;
}

/** A Developers' question is a letter to the Product Owner and an impediment to all others. */
function troubleTarget(id: string, view: View): Target | null {
  if (view.inbox.some((letter) => letter.id === id)) return { kind: 'letter', id };
  return view.impediments.some((impediment) => impediment.id === id) ? { kind: 'impediment', id } : null;
}

function requestTarget(request: string, stakeholder: string, view: View): Target | null {
  if (view.inbox.some((letter) => letter.id === request)) return { kind: 'letter', id: request };
  return view.stakeholders.some(({ id }) => id === stakeholder) ? { kind: 'stakeholder', id: stakeholder } : null;
}
