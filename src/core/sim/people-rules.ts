import type { Id } from './basics.ts';
import { notice, noticeCueOf } from './causes.ts';
import { shiftTeam } from './gauges.ts';
import { growHabit } from './habits.ts';
import { show, workOn } from './impediments.ts';
import { reveal } from './reveals.ts';
import type { CommandOf, Offer, RuleBook, SeatRule, Setting } from './seat-rule.ts';
import { half, NO_SUCH_THING, NOT_POSSIBLE, offersAlong } from './seat-rule.ts';
import type { Turn } from './turn.ts';
import { clamp, itemOf, personOf, takeTime, touch } from './turn.ts';
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
  const offerOn = offersAlong((person): PersonCommand => ({ by: seat, type, person }));
  return {
    seat,
    rule: 'SM-03',
    sure: true,
    steady: true,
    shows,
    price: half(halves),
    with: (_, command) => [command.person],
    about: (command) => [command.person],
    possible: (setting, command) => isPresent(setting, command.person),
    act: (turn, command, why) => act(turn, command.person, why),
    offers: ({ world }) => {
      const list: Offer<PersonCommand>[] = [];
      for (const person of world.people)
        if (person.awayUntil <= world.at.tick && worth(world, person)) list.push(offerOn(person.id, list.length));
      return list;
    },
  };
}

function talk(turn: Turn, person: Id, why: readonly Id[]): void {
  const trouble = troubleOf(turn, person);
  const found = trouble?.cause ? noticeCueOf(turn, trouble.cause, 'talk', { why }) : false;
  if (!found) notice(turn, 'talk', { count: 1, key: personOf(turn.world, person)?.key ?? 0 }, { why });
  if (trouble && !trouble.shown) show(turn, trouble, { why });
  reveal(turn, seat, turn.world.team.safety < 350 ? 'talk-closed' : trouble ? 'talk-trouble' : 'talk-well', { person });
  cheer(turn, person, { mood: 24, voice: 12 });
  shiftTeam(turn, 'safety', 9, { why });
}

function coach(turn: Turn, person: Id, why: readonly Id[]): void {
  const trouble = troubleOf(turn, person);
  if (trouble && !trouble.question && trouble.reach !== 'organisation') workOn(turn, trouble, 45, { why });
  cheer(turn, person, { mood: 8, voice: 60 });
  const coached = personOf(turn.world, person);
  if (coached) takeTime(turn.world, coached, 60);
  growHabit(turn, 'solves-itself', 1);
  shiftTeam(turn, 'self-management', 8, { why });
  shiftTeam(turn, 'safety', 9, { why });
}

function teach(turn: Turn, person: Id, why: readonly Id[]): void {
  const item = itemOf(turn.world, personOf(turn.world, person)?.item ?? null);
  if (item) {
    item.clarity = clamp(item.clarity + 120, 0, 1000);
    touch(item, why[0] ?? '');
  }
  shiftTeam(turn, 'understanding', 30, { why });
  shiftTeam(turn, 'focus', 10, { why });
}

/** Brings two together over what one is stuck on: an hour for both, and next time they know whom to ask. */
function join(turn: Turn, command: CommandOf<'people.join'>, why: readonly Id[]): void {
  const trouble = troubleOf(turn, command.person);
  if (trouble && !trouble.question) workOn(turn, trouble, 140, { why });
  for (const id of [command.person, command.with]) {
    const person = personOf(turn.world, id);
    if (person) takeTime(turn.world, person, 40);
    cheer(turn, id, { mood: 14, voice: 16 });
  }
  shiftTeam(turn, 'safety', 8, { why });
  shiftTeam(turn, 'self-management', 6, { why });
}

function joinOffers({ world }: Setting): readonly Offer<CommandOf<'people.join'>>[] {
  const blocked = world.impediments.filter((entry) => entry.blocks && !entry.question && entry.shown);
  return blocked.flatMap((entry) => {
    const person = entry.on.find((id) => world.people.some((other) => other.id === id));
    const helper = present(world)
      .filter((other) => other.id !== person)
      .sort((a, b) => b.skill - a.skill)[0];
    return person && helper ? [{ command: { by: seat, type: 'people.join' as const, person, with: helper.id } }] : [];
  });
}

/** What the Scrum Master does with people: talk, coach, teach, bring two together. */
export const PEOPLE_RULES: RuleBook = {
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
    possible: (setting, command) =>
      command.person === command.with ? NOT_POSSIBLE : (isPresent(setting, command.person) ?? isPresent(setting, command.with)),
    act: join,
    offers: joinOffers,
  },
};
