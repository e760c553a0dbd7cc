import type { Id } from './basics.ts';
import { noticeCueOf } from './causes.ts';
import { meanOf, shiftTeam } from './gauges.ts';
import { growHabit } from './habits.ts';
import { workOn } from './impediments.ts';
import type { CommandOf, Offer, RuleBook, SeatRule, Setting } from './seat-rule.ts';
import { NO_SUCH_THING, NOT_POSSIBLE, offersBy } from './seat-rule.ts';
import type { Turn } from './turn.ts';
import { emit, impedimentOf } from './turn.ts';
import type { World } from './world.ts';

const seat = 'scrum-master' as const;

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
    least,
    price = () => least,
    shows,
    fits,
    act,
  }: {
    least: number;
    price?: (entry: World['impediments'][number] | undefined) => number;
    shows: SeatRule['shows'];
    fits: (entry: World['impediments'][number], world: World) => boolean;
    act: (turn: Turn, entry: NonNullable<ReturnType<typeof impedimentOf>>, why: readonly Id[]) => void;
  },
): SeatRule<ImpedimentCommand> {
  const offerOn = offersBy((impediment): ImpedimentCommand => ({ by: seat, type, impediment }));
  const find = (world: World, id: Id) => world.impediments.find((other) => other.id === id);
  return {
    ...aboutImpediment,
    sure: true,
    least,
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
    offers: ({ world }) => {
      const list: Offer<ImpedimentCommand>[] = [];
      for (const entry of world.impediments) if (entry.shown && fits(entry, world)) list.push(offerOn(entry.id));
      return list;
    },
  };
}

/** Minutes of the Developers' work that whoever solves it for them takes off their hands on the way. */
const WORK_TAKEN_OVER = 170;

/** Solved for the team: quick, and next time they wait for you. What lies in the organisation's reach is the Scrum Master's own to clear. */
function remove(turn: Turn, entry: NonNullable<ReturnType<typeof impedimentOf>>, why: readonly Id[]): void {
  const own = entry.reach === 'organisation';
  const item = turn.world.items.find((other) => entry.on.includes(other.id) && other.doneAt === null);
  workOn(turn, entry, own ? 260 : 10_000, { why });
  if (own) return;
  if (item) item.left = Math.max(1, item.left - WORK_TAKEN_OVER);
  growHabit(turn, 'asks-master', 1);
  shiftTeam(turn, 'self-management', -2, { why });
  shiftTeam(turn, 'morale', 22, { why });
}

/** What the Scrum Master does about an impediment that can be seen. */
export const IMPEDIMENT_RULES: RuleBook = {
  'impediment.trace': withImpediment('impediment.trace', {
    least: 60,
    shows: 'now',
    fits: (entry) => !entry.question,
    act: (turn, entry, why) => {
      if (entry.cause) for (let at = 0; at < 2; at++) noticeCueOf(turn, entry.cause, 'any', { why });
      emit(turn, { type: 'impediment.shown', impediment: entry.id, from: entry.from, on: entry.on }, { why });
      shiftTeam(turn, 'understanding', 4, { why });
    },
  }) as SeatRule<CommandOf<'impediment.trace'>>,
  'impediment.show': withImpediment('impediment.show', {
    least: 30,
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
    least: 60,
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
    least: 60,
    price: (entry) => (entry?.reach === 'organisation' ? 90 : 60),
    shows: 'now',
    fits: (entry) => !entry.question,
    act: remove,
  }) as SeatRule<CommandOf<'impediment.remove'>>,
  'impediment.escalate': withImpediment('impediment.escalate', {
    least: 60,
    shows: 'tomorrow',
    fits: (entry) => !entry.question && (entry.reach === 'organisation' || entry.reach === 'product'),
    act: (turn, entry, why) => {
      entry.owner = 'organisation';
      workOn(turn, entry, 170 + Math.floor(turn.world.team.transparency / 5), { why });
      shiftTeam(turn, 'transparency', 4, { why });
    },
  }) as SeatRule<CommandOf<'impediment.escalate'>>,
};
