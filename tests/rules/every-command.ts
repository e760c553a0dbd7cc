import type { Actor, Id } from '../../src/core/sim/basics.ts';
import type { Command, CommandType } from '../../src/core/sim/command.ts';
import type { World } from '../../src/core/sim/world.ts';
import { cityTickets } from '../core/play.ts';

export const ACTORS: readonly Actor[] = ['scrum-master', 'product-owner', 'developers', 'stakeholders', 'clock'];

/** Things of a world that a command can name; by `at`, so that another number names other things. */
function thingsOf(world: World, at: number) {
  const pick = (list: readonly { readonly id: Id }[]): Id => list[at % Math.max(1, list.length)]?.id ?? 'none';
  const open = world.items.filter((item) => item.doneAt === null);
  const requests = world.stakeholders.flatMap((who) => who.requests);
  const scenario = cityTickets();
  return {
    item: pick(open),
    backlog: pick(open.filter((item) => item.sprint === null)),
    inSprint: pick(open.filter((item) => item.sprint !== null)),
    person: pick(world.people),
    helper: pick(world.people.slice(1)),
    impediment: pick(world.impediments),
    question: pick(world.impediments.filter((entry) => entry.question)),
    cause: pick(world.hunches.map((hunch) => ({ id: hunch.cause }))),
    cue: pick(world.cues),
    request: pick(requests),
    stakeholder: pick(world.stakeholders),
    goal: scenario.goals[at % scenario.goals.length] ?? 'none',
    format: scenario.formats[at % scenario.formats.length],
  };
}

type Things = ReturnType<typeof thingsOf>;
/** The command of one type, also where one shape serves several types. */
type Of<T extends CommandType, C = Command> = C extends { readonly type: infer U } ? (T extends U ? C : never) : never;
/** One command of every type there is: a new type that is left out here is a type error. */
type Book = { readonly [T in CommandType]: Omit<Of<T>, 'by' | 'type'> };

function lifecycleBook(at: number) {
  return {
    'planning.close': {},
    'daily.close': {},
    'review.close': {},
    'retrospective.close': {},
    'sprint.cancel': {},
    'time.pass': { ticks: 1 + (at % 9) },
    'phase.enter': { phase: 'closed' },
  } as const;
}

function seatBook(world: World, things: Things) {
  const { ask } = world.seats['product-owner'];
  const { impediment, cause, item } = things;
  const format = things.format ?? { event: 'review' as const, id: 'none' };
  return {
    'ask.answer': { ask: ask?.id ?? 'none', option: ask?.options[0]?.id ?? 'none' },
    'ask.order': { ask: ask?.id ?? 'none', order: [things.backlog] },
    'seat.rate': { values: [4, 4, 4] },
    'seat.habit': { habit: 'refine' },
    'seat.intend': { intention: 'none' },
    'seat.shown': { moment: 'none' },
    'person.ask': { person: things.person },
    'person.coach': { person: things.person },
    'person.teach': { person: things.person },
    'people.join': { person: things.person, with: things.helper },
    'flow.look': {},
    'daily.listen': {},
    'team.ask': {},
    'organisation.meet': {},
    'cue.pin': { cue: things.cue, hunch: null },
    'hunch.open': { cause },
    'hunch.close': { cause },
    'hunch.look': { cause },
    'cause.treat': { cause },
    'impediment.trace': { impediment },
    'impediment.show': { impediment },
    'impediment.coach': { impediment },
    'impediment.remove': { impediment },
    'impediment.escalate': { impediment },
    'event.format': { event: format.event, format: format.id },
    'owner.help': { item },
  } as const;
}

function ownerBook(things: Things, at: number) {
  return {
    'backlog.move': { item: things.backlog, to: at % 30 },
    'backlog.delegate': { to: at % 2 === 0 ? 'developers' : null },
    'item.clarify': { item: things.item },
    'item.split': { item: things.backlog },
    'item.drop': { item: things.backlog },
    'item.interview': { item: things.backlog },
    'item.experiment': { item: things.backlog },
    'question.answer': { impediment: things.question, how: at % 2 === 0 ? 'guess' : 'ask' },
    'stakeholder.talk': { stakeholder: things.stakeholder },
    'request.accept': { request: things.request },
    'request.decline': { request: things.request },
    'increment.release': { how: at % 2 === 0 ? 'all' : 'pilot' },
    'product-goal.set': { goal: 'another' },
    'product-goal.close': { goal: 'line-seven' },
    'sprint-goal.propose': { goal: things.goal, items: [things.backlog] },
    'scope.offer': { item: things.inSprint, instead: at % 3 === 0 ? things.backlog : null },
    'master.ask': { impediment: things.impediment },
  } as const;
}

function developersBook(things: Things) {
  const { item, person } = things;
  return {
    'item.size': { item, points: 1 },
    'item.select': { item: things.backlog },
    'item.pull': { item: things.inSprint, person },
    'item.return': { item: things.inSprint },
    'item.finish': { item: things.inSprint },
    'item.assign': { item: things.inSprint, person },
  } as const;
}

/** One command of every type, about things that are there, as `by` would send it. */
export function everyCommand(world: World, by: Actor, at = 0): readonly Command[] {
  const things = thingsOf(world, at);
  const book: Book = { ...lifecycleBook(at), ...seatBook(world, things), ...ownerBook(things, at), ...developersBook(things) };
  return Object.entries(book).map(([type, rest]) => ({ ...rest, by, type }) as Command);
}

/** The command of one type, as `by` would send it. */
export function commandOf(world: World, by: Actor, type: CommandType, at = 0): Command {
  return everyCommand(world, by, at).find((command) => command.type === type) as Command;
}
