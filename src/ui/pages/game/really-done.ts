import type { Id } from '../../../core/sim/basics.ts';
import { startOf } from '../../../core/sim/place.ts';
import type { Snapshot } from '../../../play/game.ts';

/** What a Sprint really came to: a re-play may only tell what differs from it. */
export interface ReallyDone {
  readonly done: ReadonlySet<Id>;
  /** Null while nothing is known of it. */
  readonly goalMet: boolean | null;
}

export function reallyDone({ facts, view }: Pick<Snapshot, 'facts' | 'view'>, sprint: number): ReallyDone {
  const [from, until] = [startOf(sprint, view.at), startOf(sprint + 1, view.at)];
  const own = facts.filter(({ tick }) => tick > from && tick <= until);
  const done = own.flatMap((fact) => (fact.type === 'item.done' ? [fact.item] : []));
  const now = sprint === view.at.sprint ? view.sprint.done.map(({ item }) => item) : [];
  const ended = own.findLast((fact) => fact.type === 'goal.ended');
  const line = view.history.find((one) => one.sprint === sprint);
  return { done: new Set([...done, ...now]), goalMet: line?.goalMet ?? ended?.met ?? null };
}
