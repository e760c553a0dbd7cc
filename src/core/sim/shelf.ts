import type { Id, ItemKind, Phase, Seat } from './basics.ts';
import { partsWithoutRoles } from './conditions.ts';
import { keyOf } from './roll.ts';
import type {
  AgreementTemplate,
  CalendarTemplate,
  CauseTemplate,
  CueTemplate,
  FormatTemplate,
  FreeHour,
  ImpedimentTemplate,
  ItemTemplate,
  Moment,
  Scenario,
  StakeholderTemplate,
  When,
} from './scenario.ts';

export type Wanted = Moment['cast'][string];

/** A moment with what is asked of it all the time. */
export interface MomentTemplate {
  readonly moment: Moment;
  /** Integer of its id. */
  readonly key: number;
  /** The others of its group. */
  readonly alike: readonly Id[];
  /** What must hold whoever plays the roles. */
  readonly first: readonly When[];
  /** Each role with whom it wants, and the integer that its dice are keyed by. */
  readonly roles: readonly (readonly [role: string, wanted: Wanted, key: number])[];
}

/** An entry of the pack that can become an item, with the integer of its id. */
export interface Idea {
  readonly template: ItemTemplate;
  readonly key: number;
}

/** Templates of a pack by id. */
export interface Shelf {
  readonly causes: ReadonlyMap<Id, CauseTemplate>;
  readonly cues: ReadonlyMap<Id, CueTemplate>;
  readonly impediments: ReadonlyMap<Id, ImpedimentTemplate>;
  readonly items: ReadonlyMap<Id, ItemTemplate>;
  readonly moments: ReadonlyMap<Id, Moment>;
  /** The moments of a seat in a phase, in the pack's order. */
  readonly momentsOf: Readonly<Record<Seat, Readonly<Partial<Record<Phase, readonly MomentTemplate[]>>>>>;
  /** Impediments that no cause makes, and that come by themselves. */
  readonly ambient: readonly ImpedimentTemplate[];
  /** Ideas: features that are not found while working on another item. */
  readonly ideas: readonly Idea[];
  /** What work can turn into, by kind: of features only those that are found while working on another item. */
  readonly workOf: Readonly<Record<ItemKind, readonly ItemTemplate[]>>;
  readonly hours: ReadonlyMap<Id, FreeHour>;
  readonly formats: ReadonlyMap<Id, FormatTemplate>;
  readonly agreements: ReadonlyMap<Id, AgreementTemplate>;
  readonly calendar: ReadonlyMap<Id, CalendarTemplate>;
  readonly stakeholders: ReadonlyMap<Id, StakeholderTemplate>;
}

function byId<T extends { readonly id: Id }>(list: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function templateOf(moment: Moment, moments: readonly Moment[]): MomentTemplate {
  const roles = Object.keys(moment.cast);
  return {
    moment,
    key: keyOf(moment.id),
    alike: moments.flatMap(({ id, group }) => (group === moment.group && id !== moment.id ? [id] : [])),
    first: partsWithoutRoles(moment.when, roles),
    roles: Object.entries(moment.cast).map(([role, wanted]) => [role, wanted, keyOf(moment.id + role)]),
  };
}

function momentsBySeat(moments: readonly Moment[]): Shelf['momentsOf'] {
  const templates = moments.map((moment) => templateOf(moment, moments));
  const of = (seat: Seat) => {
    const byPhase: Partial<Record<Phase, MomentTemplate[]>> = {};
    for (const template of templates) {
      if (!template.moment.seats.includes(seat)) continue;
      const list = byPhase[template.moment.phase] ?? [];
      list.push(template);
      byPhase[template.moment.phase] = list;
    }
    return byPhase;
  };
  return { 'scrum-master': of('scrum-master'), 'product-owner': of('product-owner') };
}

function ambientOf({ causes, impediments }: Scenario): readonly ImpedimentTemplate[] {
  const made = new Set(causes.flatMap((cause) => cause.symptoms));
  return impediments.filter((entry) => !made.has(entry.id) && entry.id !== 'question' && entry.id !== 'block');
}

function workByKind(items: readonly ItemTemplate[]): Shelf['workOf'] {
  const of = (kind: ItemKind) => items.filter((item) => item.kind === kind && (kind !== 'feature' || item.followUp));
  return { feature: of('feature'), bug: of('bug'), debt: of('debt'), improvement: of('improvement') };
}

const shelves = new WeakMap<Scenario, Shelf>();

/** The templates of a pack by id. Remembered for each pack: a pack never changes. */
export function shelfOf(scenario: Scenario): Shelf {
  const known = shelves.get(scenario);
  if (known) return known;
  const shelf: Shelf = {
    causes: byId(scenario.causes),
    cues: byId([...scenario.causes.flatMap((cause) => cause.cues), ...scenario.noise]),
    impediments: byId(scenario.impediments),
    items: byId(scenario.items),
    moments: byId(scenario.moments),
    momentsOf: momentsBySeat(scenario.moments),
    ambient: ambientOf(scenario),
    ideas: scenario.items
      .filter((item) => item.kind === 'feature' && !item.followUp)
      .map((template) => ({ template, key: keyOf(template.id) })),
    workOf: workByKind(scenario.items),
    hours: byId(scenario.hours),
    formats: byId(scenario.formats),
    agreements: byId(scenario.agreements),
    calendar: byId(scenario.calendar),
    stakeholders: byId(scenario.stakeholders),
  };
  shelves.set(scenario, shelf);
  return shelf;
}
