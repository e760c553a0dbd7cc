import { TICKS_A_DAY } from '../../../core/sim/basics.ts';
import type { Fact, FactType } from '../../../core/sim/fact.ts';
import type { View } from '../../../core/sim/view.ts';
import type { AlertKind } from '../../paper/alerts.tsx';

/** Facts that are worth a note beside the page. All others stand in the log alone. */
const KINDS: Partial<Readonly<Record<FactType, AlertKind>>> = {
  'item.blocked': 'caution',
  'item.rejected': 'caution',
  'impediment.arose': 'caution',
  'agreement.broken': 'caution',
  'item.removed': 'caution',
  'goal.obsolete': 'caution',
  'sprint.cancelled': 'caution',
  'item.done': 'news',
  'item.narrowed': 'news',
  'impediment.removed': 'news',
  'cause.confirmed': 'news',
  'cause.ended': 'news',
  'cue.noticed': 'news',
  'request.made': 'news',
  'increment.released': 'news',
  'value.realised': 'news',
  'calendar.came': 'news',
  'agreement.made': 'news',
};

export function alertKind(fact: Fact): AlertKind | null {
  if (fact.type === 'person.moved') return fact.to === 'away' ? 'caution' : null;
  if (fact.type === 'day.planned') return fact.plan === 'changed' ? 'news' : null;
  return KINDS[fact.type] ?? null;
}

/** How far back notes stay beside the page: since yesterday at this time. */
const RECENT = TICKS_A_DAY;
/** A number beside a tab that nobody would read through says nothing; the log has them all. */
const MOST = 9;

/** Recent facts worth a note, newest first. What is over (a block that was freed) is left out. */
export function alertFacts(facts: readonly Fact[], view: View): Fact[] {
  const recent = facts.filter((fact) => fact.tick > view.at.tick - RECENT && alertKind(fact) !== null);
  return recent
    .filter((fact) => !isOver(fact, view))
    .slice(-MOST)
    .reverse();
}

function isOver(fact: Fact, view: View): boolean {
  if (fact.type === 'item.blocked') return !view.items.some((item) => item.id === fact.item && item.state === 'blocked');
  if (fact.type === 'impediment.arose') return ![...view.impediments, ...view.inbox].some(({ id }) => id === fact.impediment);
  if (fact.type === 'cue.noticed') return view.wall.cues.some((cue) => cue.id === fact.cue && cue.pinned !== null);
  return false;
}
