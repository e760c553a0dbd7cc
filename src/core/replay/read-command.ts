import { SEATS } from '../sim/basics.ts';
import type { Command, CommandType } from '../sim/command.ts';
import { isRecord } from './is-record.ts';
import { PHASES } from './phases.ts';

/** What may stand in a field of a command that comes from outside. */
export type Kind = 'id' | 'id-or-null' | 'ids' | 'whole' | 'ratings' | 'true' | readonly (string | null)[];
type Shape = Readonly<Record<string, Kind>>;

const EVENTS = ['planning', 'daily', 'review', 'retrospective'] as const;
const PERSON: Shape = { person: 'id' };
const ITEM: Shape = { item: 'id' };
const CAUSE: Shape = { cause: 'id' };
const IMPEDIMENT: Shape = { impediment: 'id' };
const REQUEST: Shape = { request: 'id' };
const GOAL: Shape = { goal: 'id' };
const NOTHING: Shape = {};

/** The fields of every command there is, also of those that no seat may give: they are understood, and refused by their rule. */
export const SHAPES: Readonly<Record<CommandType, Shape>> = {
  'planning.close': NOTHING,
  'daily.close': NOTHING,
  'review.close': NOTHING,
  'retrospective.close': NOTHING,
  'sprint.cancel': NOTHING,
  'time.pass': { ticks: 'whole' },
  'phase.enter': { phase: PHASES },
  'ask.answer': { ask: 'id', option: 'id', quick: 'true' },
  'ask.order': { ask: 'id', order: 'ids' },
  'seat.rate': { values: 'ratings' },
  'seat.habit': { habit: 'id' },
  'seat.intend': { intention: 'id' },
  'seat.shown': { moment: 'id' },
  'person.ask': PERSON,
  'person.coach': PERSON,
  'person.teach': PERSON,
  'people.join': { person: 'id', with: 'id' },
  'flow.look': NOTHING,
  'daily.listen': NOTHING,
  'team.ask': NOTHING,
  'organisation.meet': NOTHING,
  'cue.pin': { cue: 'id', hunch: 'id-or-null' },
  'hunch.open': CAUSE,
  'hunch.close': CAUSE,
  'hunch.look': CAUSE,
  'cause.treat': CAUSE,
  'impediment.trace': IMPEDIMENT,
  'impediment.show': IMPEDIMENT,
  'impediment.coach': IMPEDIMENT,
  'impediment.remove': IMPEDIMENT,
  'impediment.escalate': IMPEDIMENT,
  'event.format': { event: EVENTS, format: 'id' },
  'owner.help': ITEM,
  'backlog.move': { item: 'id', to: 'whole' },
  'backlog.delegate': { to: ['developers', null] },
  'item.clarify': ITEM,
  'item.split': ITEM,
  'item.drop': ITEM,
  'item.interview': ITEM,
  'item.experiment': ITEM,
  'question.answer': { impediment: 'id', how: ['guess', 'ask'] },
  'stakeholder.talk': { stakeholder: 'id' },
  'request.accept': REQUEST,
  'request.decline': REQUEST,
  'increment.release': { how: ['all', 'pilot'] },
  'product-goal.set': GOAL,
  'product-goal.close': GOAL,
  'sprint-goal.propose': { goal: 'id', items: 'ids' },
  'scope.offer': { item: 'id', instead: 'id-or-null' },
  'master.ask': IMPEDIMENT,
  'item.size': { item: 'id', points: 'whole' },
  'item.select': ITEM,
  'item.pull': ITEM,
  'item.return': ITEM,
  'item.finish': ITEM,
  'item.assign': { item: 'id', person: 'id' },
};

/** Fields that may be left out. */
const OPTIONAL: readonly string[] = ['quick', 'person@item.assign', 'instead', 'hunch'];

const MOST_IDS = 1000;
const LONGEST_ID = 200;

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

/** A list of ids, each once: nothing can stand in two places. */
function areIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_IDS && value.every(isId) && new Set(value).size === value.length;
}

function areRatings(value: unknown): value is readonly (number | null)[] {
  return Array.isArray(value) && value.length === 3 && value.every((one) => one === null || isWhole(one));
}

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'id':
      return isId(value);
    case 'id-or-null':
      return value === null || isId(value);
    case 'ids':
      return areIds(value);
    case 'whole':
      return isWhole(value);
    case 'ratings':
      return areRatings(value);
    case 'true':
      return value === true;
    default:
      return kind.includes(value as string | null);
  }
}

const WORDS: Readonly<Record<Extract<Kind, string>, string>> = {
  id: 'an id',
  'id-or-null': 'an id or null',
  ids: 'a list of ids, each once',
  whole: 'a whole number',
  ratings: 'three whole numbers or nulls',
  true: 'true',
};

function inWords(kind: Kind): string {
  return typeof kind === 'string' ? WORDS[kind] : kind.map((word) => JSON.stringify(word)).join(' or ');
}

export type ReadCommand = { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly flaw: string };

/**
 * A command of a seat from outside, with every field checked and nothing else taken over, or what is wrong with it in one sentence.
 * It says nothing on whether the command is allowed: that is `refusal`.
 */
export function readCommand(value: unknown): ReadCommand {
  if (!isRecord(value)) return { ok: false, flaw: 'A command is an object with a type.' };
  const { type, by } = value;
  if (typeof type !== 'string') return { ok: false, flaw: 'A command is an object with a type.' };
  if (!Object.hasOwn(SHAPES, type)) return { ok: false, flaw: `There is no command of the type "${type.slice(0, LONGEST_ID)}".` };
  if (!SEATS.some((seat) => seat === by)) return { ok: false, flaw: `${type}: by must be ${SEATS.join(' or ')}.` };
  const command: Record<string, unknown> = { by, type };
  for (const [field, kind] of Object.entries(SHAPES[type as CommandType])) {
    const given = value[field];
    if (given === undefined && isOptional(type, field)) {
      if (kind === 'id-or-null') command[field] = null;
      continue;
    }
    if (!fits(given, kind)) return { ok: false, flaw: `${type}: ${field} must be ${inWords(kind)}.` };
    command[field] = Array.isArray(given) ? [...given] : given;
  }
  return { ok: true, command: command as unknown as Command };
}

function isOptional(type: string, field: string): boolean {
  return OPTIONAL.includes(field) || OPTIONAL.includes(`${field}@${type}`);
}
