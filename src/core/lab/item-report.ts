import type { Id, Tick } from '../sim/basics.ts';
import { TICKS_A_DAY } from '../sim/basics.ts';
import type { Fact } from '../sim/fact.ts';
import type { World } from '../sim/world.ts';
import { to3 } from './figures.ts';

/** One item that stood in a Sprint Backlog, as a research program wants it: the names are those of the open interface. */
export interface ItemReport {
  readonly id: Id;
  /** As sized by the Developers. */
  readonly points: number | null;
  /** Hours of task work, at most 3 decimals. */
  readonly hours: number;
  /** Working day of the season, from 1, on which work on it first began; null = nobody began. */
  readonly startDay: number | null;
  /** Working day of the season on which it was Done; null = it was not. */
  readonly doneDay: number | null;
  readonly bug: boolean;
  /** In how many Sprints it stood in the Sprint Backlog. */
  readonly sprints: number;
  /** Working days in progress, nights out: from each start to Done or back to the Product Backlog. */
  readonly inProgressDays: number;
  /** Was it ever blocked? */
  readonly blocked: boolean;
  /** How often it failed the inspection against the Definition of Done. */
  readonly reworked: number;
  /** The last Sprint in whose Sprint Backlog it stood. */
  readonly lastSprint: number;
  /** The Sprints in whose Sprint Backlog it stood from the start on. */
  readonly plannedIn: readonly number[];
}

/** What of an item outlives it: it leaves the world when it has been released or dropped. */
interface Seen {
  readonly points: number | null;
  readonly minutes: number;
  readonly bug: boolean;
  readonly doneAt: Tick | null;
  readonly blocked: boolean;
  readonly tries: number;
}

/** Follows the items of a season. The world of the lab is one draft that changes in place, so everything is copied out. */
export interface ItemBook {
  /** Notes how the items of the Sprint stand now. */
  note(world: World): void;
  /** Notes which items the Sprint Backlog held. Called once a Sprint, after the working time. */
  closeSprint(world: World): void;
  /** Points of an item as last seen, 0 if it has none. */
  pointsOf(id: Id): number;
  /** Is it a bug, as far as was seen? */
  isBug(id: Id): boolean;
  /** The reports, in the order in which items entered a Sprint Backlog. */
  reports(facts: readonly Fact[], ticksOf: (id: Id) => number): readonly ItemReport[];
}

const dayOf = (tick: Tick) => Math.floor(tick / TICKS_A_DAY) + 1;

function firstStarts(facts: readonly Fact[]): ReadonlyMap<Id, Tick> {
  const starts = new Map<Id, Tick>();
  for (const fact of facts) if (fact.type === 'item.started' && !starts.has(fact.item)) starts.set(fact.item, fact.tick);
  return starts;
}

/** An empty book for one season. */
export function openItemBook(): ItemBook {
  const seen = new Map<Id, Seen>();
  const stood = new Map<Id, { readonly sprints: Set<number>; readonly planned: number[] }>();

  function stands(id: Id, sprint: number) {
    const entry = stood.get(id) ?? { sprints: new Set<number>(), planned: [] };
    entry.sprints.add(sprint);
    stood.set(id, entry);
    return entry;
  }

  return {
    note(world) {
      for (const item of world.items) {
        if (item.sprint === null && item.sprints === 0) continue;
        const { points, worked, kind, doneAt, everBlocked, tries } = item;
        seen.set(item.id, { points, minutes: worked, bug: kind === 'bug', doneAt, blocked: everBlocked, tries });
      }
    },
    closeSprint(world) {
      const { sprint } = world.at;
      for (const id of world.sprint.startItems) stands(id, sprint).planned.push(sprint);
      for (const { item } of world.sprint.added) stands(item, sprint);
    },
    pointsOf: (id) => seen.get(id)?.points ?? 0,
    isBug: (id) => seen.get(id)?.bug ?? false,
    reports(facts, ticksOf) {
      const starts = firstStarts(facts);
      return [...stood].flatMap(([id, { sprints, planned }]): ItemReport[] => {
        const last = seen.get(id);
        if (!last) return [];
        const start = starts.get(id);
        return [
          {
            id,
            points: last.points,
            hours: to3(last.minutes / 60),
            startDay: start === undefined ? null : dayOf(start),
            doneDay: last.doneAt === null ? null : dayOf(last.doneAt),
            bug: last.bug,
            sprints: sprints.size,
            inProgressDays: to3(ticksOf(id) / TICKS_A_DAY),
            blocked: last.blocked,
            reworked: last.tries,
            lastSprint: Math.max(...sprints),
            plannedIn: planned,
          },
        ];
      });
    },
  };
}
