import type { Id } from './basics.ts';
import { notice, noticeCueOf } from './causes.ts';
import { itemsInProgress, meanOf, shiftTeam } from './gauges.ts';
import { show, workOn } from './impediments.ts';
import { reveal } from './reveals.ts';
import type { CommandOf, RuleBook, SeatRule, Setting } from './seat-rule.ts';
import { half, NO_SUCH_THING, NOT_POSSIBLE } from './seat-rule.ts';
import type { Turn } from './turn.ts';
import { clamp, emit, impedimentOf, itemOf, personOf, touch } from './turn.ts';
import { lookAt, pin, treat } from './wall.ts';
import type { World } from './world.ts';

const seat = 'scrum-master' as const;

function present(world: World): World['people'] {
  return world.people.filter((person) => person.awayUntil <= world.at.tick);
}

function isPresent({ world }: Setting, id: Id) {
  const person = world.people.find((other) => other.id === id);
  return person === undefined ? NO_SUCH_THING : person.awayUntil > world.at.tick ? NOT_POSSIBLE : null;
}

function cheer(turn: Turn, id: Id, by: { mood?: number; voice?: number }): void {
  const person = personOf(turn.world, id);
  if (!person) return;
  person.mood = clamp(person.mood + (by.mood ?? 0), 0, 1000);
  person.voice = clamp(person.voice + (by.voice ?? 0), 0, 1000);
}

/** The impediment that a person meets: on the person, or on the item the person owns. */
function troubleOf(turn: Turn, person: Id) {
  const items = turn.world.items.filter((item) => item.owner === person && item.doneAt === null).map((item) => item.id);
  return turn.world.impediments.find((entry) => entry.on.includes(person) || entry.on.some((id) => items.includes(id)));
}

type PersonCommand = CommandOf<'person.ask' | 'person.coach' | 'person.teach'>;
function withPerson(
  halves: number,
  {
    shows,
    act,
    worth,
  }: {
    shows: SeatRule['shows'];
    act: (turn: Turn, person: Id, why: readonly Id[]) => void;
    worth: (world: World, person: World['people'][number]) => boolean;
  },
  type: PersonCommand['type'],
): SeatRule<PersonCommand> {
  return {
    seat,
    rule: 'SM-03',
    shows,
    price: half(halves),
    with: (_, command) => [command.person],
    about: (command) => [command.person],
    possible: (setting, command) => isPresent(setting, command.person),
    act: (turn, command, why) => act(turn, command.person, why),
    offers: ({ world }) =>
      present(world)
        .filter((person) => worth(world, person))
        .map((person) => ({ by: seat, type, person: person.id })),
  };
}

function talk(turn: Turn, person: Id, why: readonly Id[]): void {
  const trouble = troubleOf(turn, person);
  const found = trouble?.cause ? noticeCueOf(turn, trouble.cause, 'talk', { why }) : false;
  if (!found) notice(turn, 'talk', { count: 1, key: personOf(turn.world, person)?.key ?? 0 }, { why });
  if (trouble && !trouble.shown) show(turn, trouble, { why });
  reveal(turn, seat, turn.world.team.safety < 350 ? 'talk-closed' : trouble ? 'talk-trouble' : 'talk-well', { person });
  cheer(turn, person, { mood: 18, voice: 12 });
  shiftTeam(turn, 'safety', 5, { why });
}

function coach(turn: Turn, person: Id, why: readonly Id[]): void {
  const trouble = troubleOf(turn, person);
  if (trouble && !trouble.question && trouble.reach !== 'organisation') workOn(turn, trouble, 45, { why });
  cheer(turn, person, { mood: 8, voice: 60 });
  const coached = personOf(turn.world, person);
  if (coached) coached.today = Math.max(0, coached.today - 40);
  growHabit(turn, 'solves-itself', 1);
  shiftTeam(turn, 'self-management', 2, { why });
  shiftTeam(turn, 'safety', 2, { why });
}

function teach(turn: Turn, person: Id, why: readonly Id[]): void {
  const item = itemOf(turn.world, personOf(turn.world, person)?.item ?? null);
  if (item) {
    item.clarity = clamp(item.clarity + 120, 0, 1000);
    touch(item, why[0] ?? '');
  }
  shiftTeam(turn, 'understanding', 14, { why });
  shiftTeam(turn, 'focus', 5, { why });
}

const aboutImpediment = {
  seat,
  rule: 'SM-10',
  about: (command: { readonly impediment: Id }) => [command.impediment],
  with: ({ world }: Setting, command: { readonly impediment: Id }) => {
    const entry = world.impediments.find((other) => other.id === command.impediment);
    return entry ? entry.on.filter((id) => world.people.some((person) => person.id === id)) : [];
  },
} as const;

type ImpedimentCommand = CommandOf<`impediment.${'trace' | 'show' | 'coach' | 'remove' | 'escalate'}`>;
function withImpediment(
  type: ImpedimentCommand['type'],
  {
    price,
    shows,
    fits,
    act,
  }: {
    price: (entry: World['impediments'][number] | undefined) => number;
    shows: SeatRule['shows'];
    fits: (entry: World['impediments'][number], world: World) => boolean;
    act: (turn: Turn, entry: NonNullable<ReturnType<typeof impedimentOf>>, why: readonly Id[]) => void;
  },
): SeatRule<ImpedimentCommand> {
  const find = (world: World, id: Id) => world.impediments.find((other) => other.id === id);
  return {
    ...aboutImpediment,
    shows,
    price: ({ world }, command) => price(find(world, command.impediment)),
    possible: ({ world }, command) => {
      const entry = find(world, command.impediment);
      return entry === undefined ? NO_SUCH_THING : entry.shown && fits(entry, world) ? null : NOT_POSSIBLE;
    },
    act: (turn, command, why) => {
      const entry = impedimentOf(turn.world, command.impediment);
      if (entry) act(turn, entry, why);
    },
    offers: ({ world }) =>
      world.impediments
        .filter((entry) => entry.shown && fits(entry, world))
        .map((entry) => ({ by: seat, type, impediment: entry.id })),
  };
}

/** What the team gets used to shows slowly: self-management drifts towards it over the Sprints to come. */
function growHabit(turn: Turn, habit: 'asks-master' | 'solves-itself', by: number): void {
  turn.world.habits[habit] = (turn.world.habits[habit] ?? 0) + by;
}

/** Solved for the team: quick, and next time they wait for you. What lies in the organisation's reach is the Scrum Master's own to clear. */
function remove(turn: Turn, entry: NonNullable<ReturnType<typeof impedimentOf>>, why: readonly Id[]): void {
  const own = entry.reach === 'organisation';
  workOn(turn, entry, own ? 260 : 10_000, { why });
  if (own) return;
  growHabit(turn, 'asks-master', 1);
  shiftTeam(turn, 'self-management', -2, { why });
  shiftTeam(turn, 'morale', 18, { why });
}

function listenIn(turn: Turn): void {
  turn.world.booked.listen = true;
}

/** Brings two together over what one is stuck on: an hour for both, and next time they know whom to ask. */
function join(turn: Turn, command: CommandOf<'people.join'>, why: readonly Id[]): void {
  const trouble = troubleOf(turn, command.person);
  if (trouble && !trouble.question) workOn(turn, trouble, 140, { why });
  for (const id of [command.person, command.with]) {
    const person = personOf(turn.world, id);
    if (person) person.today = Math.max(0, person.today - 40);
    cheer(turn, id, { mood: 14, voice: 16 });
  }
  shiftTeam(turn, 'safety', 8, { why });
  shiftTeam(turn, 'self-management', 6, { why });
}

function joinOffers({ world }: Setting): readonly CommandOf<'people.join'>[] {
  const blocked = world.impediments.filter((entry) => entry.blocks && !entry.question && entry.shown);
  return blocked.flatMap((entry) => {
    const person = entry.on.find((id) => world.people.some((other) => other.id === id));
    const helper = present(world)
      .filter((other) => other.id !== person)
      .sort((a, b) => b.skill - a.skill)[0];
    return person && helper ? [{ by: seat, type: 'people.join' as const, person, with: helper.id }] : [];
  });
}

type OnTeam = CommandOf<'flow.look' | 'daily.listen' | 'team.ask' | 'organisation.meet'>;
function onTeam(
  type: OnTeam['type'],
  {
    halves,
    shows,
    who,
    act,
    open,
  }: {
    halves: number;
    shows: SeatRule['shows'];
    who: readonly Id[];
    act: (turn: Turn, why: readonly Id[]) => void;
    open?: (world: World) => boolean;
  },
): SeatRule<OnTeam> {
  return {
    seat,
    rule: 'SM-02',
    shows,
    price: half(halves),
    with: () => who,
    about: () => [],
    possible: ({ world }) => (open === undefined || open(world) ? null : NOT_POSSIBLE),
    act: (turn, _, why) => act(turn, why),
    offers: () => [{ by: seat, type } as OnTeam],
  };
}

function hunchesIn(world: World, states: readonly string[]): readonly Id[] {
  return world.hunches.filter((hunch) => states.includes(hunch.state)).map((hunch) => hunch.cause);
}

/** All that the Scrum Master can do. Never in the book: who does what, the order of the Product Backlog, what is Done. */
export const SCRUM_MASTER_RULES: RuleBook = {
  'person.ask': withPerson(1, { shows: 'now', act: talk, worth: () => true }, 'person.ask') as SeatRule<CommandOf<'person.ask'>>,
  'person.coach': withPerson(2, { shows: 'tomorrow', act: coach, worth: () => true }, 'person.coach') as SeatRule<
    CommandOf<'person.coach'>
  >,
  'person.teach': withPerson(
    2,
    { shows: 'tomorrow', act: teach, worth: (_, person) => person.item !== null },
    'person.teach',
  ) as SeatRule<CommandOf<'person.teach'>>,
  'people.join': {
    seat,
    rule: 'SM-09',
    shows: 'stop',
    others: 80,
    price: half(2),
    with: (_, command) => [command.person, command.with],
    about: (command) => [command.person, command.with],
    possible: (setting, command) => isPresent(setting, command.person) ?? isPresent(setting, command.with),
    act: join,
    offers: joinOffers,
  },
  'flow.look': onTeam('flow.look', {
    halves: 1,
    shows: 'now',
    who: [],
    act: (turn, why) => {
      notice(turn, 'flow', { count: 2, key: 7 }, { why });
      reveal(turn, seat, itemsInProgress(turn.world).length > turn.world.people.length ? 'flow-crowded' : 'flow-calm');
      shiftTeam(turn, 'transparency', 8, { why });
      shiftTeam(turn, 'focus', 5, { why });
    },
  }) as SeatRule<CommandOf<'flow.look'>>,
  'daily.listen': onTeam('daily.listen', {
    halves: 1,
    shows: 'tomorrow',
    who: ['team'],
    act: listenIn,
    open: (world) => !world.booked.listen,
  }) as SeatRule<CommandOf<'daily.listen'>>,
  'team.ask': onTeam('team.ask', {
    halves: 1,
    shows: 'stop',
    who: ['team'],
    act: (turn, why) => {
      reveal(turn, seat, 'team-answer');
      shiftTeam(turn, 'focus', 18, { why });
      shiftTeam(turn, 'goal-clarity', 9, { why });
    },
  }) as SeatRule<CommandOf<'team.ask'>>,
  'organisation.meet': onTeam('organisation.meet', {
    halves: 2,
    shows: 'tomorrow',
    who: ['organisation'],
    act: (turn, why) => {
      notice(turn, 'organisation', { count: 2, key: 11 }, { why });
      reveal(turn, seat, 'organisation-met');
      for (const entry of [...turn.world.impediments]) if (entry.reach === 'organisation') workOn(turn, entry, 60, { why });
    },
  }) as SeatRule<CommandOf<'organisation.meet'>>,
  'cue.pin': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: half(0),
    about: (command) => [command.cue],
    possible: ({ world }, command) =>
      !world.cues.some((cue) => cue.id === command.cue) ||
      (command.hunch !== null && !world.hunches.some((hunch) => hunch.cause === command.hunch))
        ? NO_SUCH_THING
        : null,
    act: (turn, command, why) => pin(turn, command.cue, command.hunch, why),
    offers: () => [],
  },
  'hunch.open': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: half(0),
    about: (command) => [command.cause],
    possible: ({ world, shelf }, command) =>
      !shelf.causes.has(command.cause)
        ? NO_SUCH_THING
        : world.hunches.some((hunch) => hunch.cause === command.cause)
          ? NOT_POSSIBLE
          : null,
    act: (turn, command) => {
      turn.world.hunches.push({ cause: command.cause, state: 'open', since: turn.world.at.tick });
    },
    offers: () => [],
  },
  'hunch.close': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: half(0),
    about: (command) => [command.cause],
    possible: ({ world }, command) => (hunchesIn(world, ['open', 'cleared']).includes(command.cause) ? null : NO_SUCH_THING),
    act: (turn, command) => {
      for (const cue of turn.world.cues) if (cue.pinned === command.cause) cue.pinned = null;
      turn.world.hunches = turn.world.hunches.filter((hunch) => hunch.cause !== command.cause);
    },
    offers: () => [],
  },
  'hunch.look': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: ({ shelf }, command) => shelf.causes.get(command.cause)?.look.minutes ?? 60,
    with: ({ shelf }, command) => [shelf.causes.get(command.cause)?.look.with ?? 'team'],
    about: (command) => [command.cause],
    possible: ({ world }, command) => (hunchesIn(world, ['open']).includes(command.cause) ? null : NO_SUCH_THING),
    act: (turn, command, why) => lookAt(turn, command.cause, why),
    offers: ({ world }) => hunchesIn(world, ['open']).map((cause) => ({ by: seat, type: 'hunch.look', cause })),
  },
  'cause.treat': {
    seat,
    rule: 'SM-10',
    shows: 'later',
    price: ({ shelf }, command) => shelf.causes.get(command.cause)?.treat.minutes ?? 90,
    with: ({ shelf }, command) => [shelf.causes.get(command.cause)?.treat.with ?? 'team'],
    about: (command) => [command.cause],
    possible: ({ world }, command) => (hunchesIn(world, ['open', 'confirmed']).includes(command.cause) ? null : NO_SUCH_THING),
    act: (turn, command, why) => {
      const others = turn.shelf.causes.get(command.cause)?.treat.others ?? 0;
      const each = Math.floor(others / Math.max(1, turn.world.people.length));
      for (const person of turn.world.people) person.today = Math.max(0, person.today - each);
      treat(turn, command.cause, why);
    },
    offers: ({ world }) =>
      [...hunchesIn(world, ['confirmed']), ...hunchesIn(world, ['open'])].map((cause) => ({
        by: seat,
        type: 'cause.treat',
        cause,
      })),
  },
  'impediment.trace': withImpediment('impediment.trace', {
    price: () => 60,
    shows: 'now',
    fits: (entry) => !entry.question,
    act: (turn, entry, why) => {
      if (entry.cause) for (let at = 0; at < 2; at++) noticeCueOf(turn, entry.cause, 'any', { why });
      emit(turn, { type: 'impediment.shown', impediment: entry.id, from: entry.from }, { why });
      shiftTeam(turn, 'understanding', 4, { why });
    },
  }) as SeatRule<CommandOf<'impediment.trace'>>,
  'impediment.show': withImpediment('impediment.show', {
    price: () => 30,
    shows: 'stop',
    fits: (entry) => !entry.question,
    act: (turn, entry, why) => {
      workOn(turn, entry, 35 + Math.floor(turn.world.team['self-management'] / 15), { why });
      growHabit(turn, 'solves-itself', 1);
      shiftTeam(turn, 'transparency', 7, { why });
      shiftTeam(turn, 'self-management', 1, { why });
    },
  }) as SeatRule<CommandOf<'impediment.show'>>,
  'impediment.coach': withImpediment('impediment.coach', {
    price: () => 60,
    shows: 'tomorrow',
    fits: (entry) => !entry.question && (entry.reach === 'item' || entry.reach === 'team'),
    act: (turn, entry, why) => {
      entry.owner = 'developers';
      workOn(turn, entry, Math.floor((turn.world.team['self-management'] + meanOf(turn.world, 'voice')) / 15), { why });
      growHabit(turn, 'solves-itself', 2);
      shiftTeam(turn, 'self-management', 3, { why });
    },
  }) as SeatRule<CommandOf<'impediment.coach'>>,
  'impediment.remove': withImpediment('impediment.remove', {
    price: (entry) => (entry?.reach === 'organisation' ? 90 : 60),
    shows: 'now',
    fits: (entry) => !entry.question,
    act: remove,
  }) as SeatRule<CommandOf<'impediment.remove'>>,
  'impediment.escalate': withImpediment('impediment.escalate', {
    price: () => 60,
    shows: 'tomorrow',
    fits: (entry) => !entry.question && (entry.reach === 'organisation' || entry.reach === 'product'),
    act: (turn, entry, why) => {
      entry.owner = 'organisation';
      workOn(turn, entry, 170 + Math.floor(turn.world.team.transparency / 5), { why });
      shiftTeam(turn, 'transparency', 4, { why });
    },
  }) as SeatRule<CommandOf<'impediment.escalate'>>,
  'owner.help': {
    seat,
    rule: 'SM-13',
    shows: 'stop',
    others: 60,
    price: half(2),
    with: () => ['colleague', 'team'],
    about: (command) => [command.item],
    possible: ({ world }, command) => {
      const item = world.items.find((other) => other.id === command.item);
      return item === undefined || item.doneAt !== null ? NO_SUCH_THING : null;
    },
    act: (turn, command, why) => {
      const item = itemOf(turn.world, command.item);
      if (item) {
        item.clarity = clamp(item.clarity + 240, 0, 1000);
        touch(item, why[0] ?? '');
        emit(turn, { type: 'item.clarified', item: item.id }, { why });
      }
      shiftTeam(turn, 'understanding', 10, { why });
    },
    offers: ({ world }) =>
      world.items
        .filter((item) => item.doneAt === null && item.clarity < 600 && item.kind === 'feature')
        .slice(0, 3)
        .map((item) => ({ by: seat, type: 'owner.help', item: item.id })),
  },
};
