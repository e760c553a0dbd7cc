import fc from 'fast-check';
import type { Kind } from '../../../src/core/replay/read-command.ts';
import { SHAPES } from '../../../src/core/replay/read-command.ts';
import type { Actor, Id } from '../../../src/core/sim/basics.ts';
import type { Command, CommandType } from '../../../src/core/sim/command.ts';
import { HABITS } from '../../../src/core/sim/habits.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { cityTickets } from '../play.ts';

const ACTORS: readonly Actor[] = ['scrum-master', 'product-owner', 'developers', 'stakeholders', 'clock'];
const TYPES = Object.keys(SHAPES) as readonly CommandType[];

/** Ids of nothing, of everything, and of what lies behind every object. */
const WRONG: readonly Id[] = ['none', '', 'constructor', '__proto__', 'planning', 'x'.repeat(300)];

/** One try: numbers that pick, so that the same try names things of whatever world it is made for. */
export interface Try {
  readonly type: number;
  readonly by: number;
  readonly picks: readonly number[];
  /** Of ten fields one or so is about something else. */
  readonly slips: number;
}

export const tries: fc.Arbitrary<Try> = fc.record({
  type: fc.nat(TYPES.length - 1),
  by: fc.nat(9),
  picks: fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }),
  slips: fc.nat(99),
});

function pick<T>(list: readonly T[], by: number): T | undefined {
  return list[by % Math.max(1, list.length)];
}

/** The ids that a field of that name can hold in this world. */
function idsFor(field: string, world: World): readonly Id[] {
  const scenario = cityTickets();
  const asks = Object.values(world.seats).flatMap(({ ask }) => ask ?? []);
  const items = world.items.map((item) => item.id);
  const known: Readonly<Record<string, readonly Id[]>> = {
    item: items,
    items,
    instead: items,
    order: items,
    person: world.people.map((person) => person.id),
    with: world.people.map((person) => person.id),
    impediment: world.impediments.map((entry) => entry.id),
    cause: scenario.causes.map((cause) => cause.id),
    hunch: world.hunches.map((hunch) => hunch.cause),
    cue: world.cues.map((cue) => cue.id),
    stakeholder: world.stakeholders.map((who) => who.id),
    request: world.stakeholders.flatMap((who) => who.requests.map((request) => request.id)),
    goal: [...scenario.goals, scenario.productGoal.id],
    format: scenario.formats.map((format) => format.id),
    habit: Object.values(HABITS).flat(),
    intention: Object.values(scenario.intentions ?? {}).flat(),
    ask: asks.map((ask) => ask.id),
    option: asks.flatMap((ask) => ask.options.map((option) => option.id)),
  };
  return known[field] ?? WRONG;
}

function valueFor(kind: Kind, field: string, { world, by, slips }: { world: World; by: number; slips: boolean }): unknown {
  const ids = slips ? WRONG : idsFor(field, world);
  switch (kind) {
    case 'id':
      return pick(ids, by) ?? 'none';
    case 'id-or-null':
      return by % 3 === 0 ? null : (pick(ids, by) ?? 'none');
    case 'ids':
      return [...new Set([0, 1, 2, 3].slice(0, 1 + (by % 4)).map((at) => pick(ids, by + at * 7) ?? 'none'))];
    case 'whole':
      return slips ? (pick([-1, 0, 1.5, 10_000, Number.NaN], by) as number) : 1 + (by % 20);
    case 'ratings':
      return slips ? [by, null] : [1 + (by % 7), null, 1 + ((by * 3) % 7)];
    case 'true':
      return by % 2 === 0 ? true : undefined;
    default:
      return slips ? 'none' : pick(kind, by);
  }
}

/** Any command that a shape allows, of anybody, about things of this world or of none. Not every one could come from outside. */
export function rawCommand(world: World, { type, by, picks, slips }: Try): Command {
  const named = TYPES[type] as CommandType;
  const command: Record<string, unknown> = { by: ACTORS[by % ACTORS.length], type: named };
  for (const [at, [field, kind]] of Object.entries(SHAPES[named]).entries()) {
    const value = valueFor(kind, field, { world, by: picks[at] ?? 0, slips: slips % 10 === at });
    if (value !== undefined) command[field] = value;
  }
  return command as unknown as Command;
}
