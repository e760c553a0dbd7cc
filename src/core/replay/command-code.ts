import type { Id, Seat } from '../sim/basics.ts';
import { SEATS } from '../sim/basics.ts';
import type { Command, CommandType } from '../sim/command.ts';
import { playedSeat } from '../sim/gauges.ts';
import { HABITS } from '../sim/habits.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { World } from '../sim/world.ts';
import { canonicalJson } from './fingerprint.ts';
import { type Coder, codeFlag, codeText, codeWhole, ECHO } from './number-code.ts';
import { type Kind, readCommand, SHAPES } from './read-command.ts';

/** Where a command falls: what it may speak of is what is there. */
export interface Ground {
  readonly world: World;
  readonly scenario: Scenario;
}

type Fields = Readonly<Record<string, unknown>>;
const TYPES = Object.keys(SHAPES) as readonly CommandType[];

/** Codes one command, or reads the next one; null if what is read is none. What the short form cannot say goes letter by letter. */
export function codeCommand(coder: Coder, ground: Ground, command: Command | null): Command | null {
  const isShort = codeFlag(coder, 'short', command !== null && fitsShort(command, ground));
  const read: unknown = isShort ? codeShort(coder, ground, command) : parsed(codeText(coder, JSON.stringify(command)));
  const checked = readCommand(read);
  return checked.ok ? checked.command : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Tries the short form on nothing: what comes out must be the command, field by field. */
function fitsShort(command: Command, ground: Ground): boolean {
  return SEATS.some((seat) => seat === command.by) && canonicalJson(codeShort(ECHO, ground, command)) === canonicalJson(command);
}

function codeShort(coder: Coder, ground: Ground, command: Command | null): Fields {
  const { world } = ground;
  const seat = playedSeat(world);
  const isOwn = codeFlag(coder, 'by', command?.by === seat);
  const by = isOwn ? seat : (SEATS.find((one) => one !== seat) ?? seat);
  const ask = world.seats[by].ask;
  const where = ask?.kind ?? world.at.phase;
  const type =
    TYPES[coder.learned(`type ${by} ${where}`, TYPES.length, TYPES.indexOf(command?.type ?? 'ask.answer'))] ?? 'ask.answer';
  const given = (command ?? {}) as Fields;
  const read: Record<string, unknown> = { by, type };
  for (const [field, kind] of Object.entries(SHAPES[type])) {
    const value = codeField(coder, { ...ground, by, type, field }, kind, given[field]);
    if (value !== undefined) read[field] = value;
  }
  return read;
}

interface Place extends Ground {
  readonly by: Seat;
  readonly type: CommandType;
  readonly field: string;
}

function codeField(coder: Coder, place: Place, kind: Kind, given: unknown): unknown {
  const context = `${place.type} ${place.field}`;
  if (typeof kind !== 'string') return kind[coder.learned(context, kind.length, Math.max(0, kind.indexOf(given as string)))];
  switch (kind) {
    case 'true':
      return codeFlag(coder, context, given === true) ? true : undefined;
    case 'whole':
      return codeWhole(coder, context, Number(given ?? 0));
    case 'ratings':
      return [0, 1, 2].map((at) => codeRating(coder, (given as readonly (number | null)[] | undefined)?.[at] ?? null));
    case 'ids':
      return codeIds(coder, place, (given as readonly Id[] | undefined) ?? []);
    case 'id-or-null':
      // Left out is what it becomes on reading: nothing.
      return codeFlag(coder, `${context} none`, (given ?? null) === null) ? null : codeId(coder, idsFor(place), given as Id);
    default:
      return isLeftOut(coder, place, given) ? undefined : codeId(coder, idsFor(place), given as Id);
  }
}

function isLeftOut(coder: Coder, { type, field }: Place, given: unknown): boolean {
  return type === 'item.assign' && field === 'person' && codeFlag(coder, 'nobody', given === undefined);
}

function codeRating(coder: Coder, rating: number | null): number | null {
  return codeFlag(coder, 'rated', rating !== null) ? codeWhole(coder, 'rating', rating ?? 0) : null;
}

/** One of the ids that are there; any other by its letters. */
function codeId(coder: Coder, ids: readonly Id[], id: Id): Id {
  const at = ids.indexOf(id);
  if (!codeFlag(coder, 'known id', at >= 0)) return codeText(coder, String(id));
  return ids[coder.even(ids.length, at)] ?? '';
}

/** Ids in an order of their own. Mostly they stand as they stood before, so the first that is left comes cheap. */
function codeIds(coder: Coder, place: Place, given: readonly Id[]): readonly Id[] {
  const left = [...idsFor(place)];
  const length = Math.min(MOST_IDS, codeWhole(coder, `${place.type} length`, given.length));
  const read: Id[] = [];
  for (let at = 0; at < length; at++) {
    const next = given[at] ?? '';
    const isNext = left.length > 0 && codeFlag(coder, `${place.type} next`, left[0] === next);
    const id = isNext ? (left[0] ?? '') : codeId(coder, left, next);
    read.push(id);
    const taken = left.indexOf(id);
    if (taken >= 0) left.splice(taken, 1);
  }
  return read;
}

const MOST_IDS = 1000;

/** The ids that a field may hold where the command falls, in an order that the world itself gives. */
function idsFor({ world, scenario, by, field, type }: Place): readonly Id[] {
  const ask = world.seats[by].ask;
  switch (field) {
    case 'ask':
      return ask ? [ask.id] : [];
    case 'option':
      return ask?.options.map(({ id }) => id) ?? [];
    case 'order':
      return world.items.flatMap(({ id, sprint, doneAt }) => (sprint === null && doneAt === null ? [id] : []));
    case 'item':
    case 'items':
    case 'instead':
      return world.items.map(({ id }) => id);
    case 'person':
    case 'with':
      return world.people.map(({ id }) => id);
    case 'impediment':
      return world.impediments.map(({ id }) => id);
    case 'stakeholder':
      return world.stakeholders.map(({ id }) => id);
    case 'request':
      return world.stakeholders.flatMap(({ requests }) => requests.map(({ id }) => id));
    case 'cue':
      return world.cues.map(({ id }) => id);
    case 'cause':
    case 'hunch':
      return scenario.causes.map(({ id }) => id);
    case 'goal':
      return type === 'sprint-goal.propose' ? goalsOf({ world, scenario }, by) : [scenario.productGoal.id];
    case 'habit':
      return HABITS[by];
    case 'intention':
      return scenario.intentions?.[by] ?? [];
    case 'format':
      return scenario.formats.map(({ id }) => id);
    case 'moment':
      return scenario.moments.map(({ id }) => id);
    default:
      return [];
  }
}

/** Goals on offer first, then all that the pack has. */
function goalsOf({ world, scenario }: Ground, by: Seat): readonly Id[] {
  const offered = world.seats[by].ask?.options.map(({ id }) => id) ?? [];
  return offered.length > 0 ? [...new Set([...offered, ...scenario.goals])] : scenario.goals;
}
