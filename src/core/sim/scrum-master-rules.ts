import type { Id } from './basics.ts';
import { notice } from './causes.ts';
import { itemsInProgress, shiftTeam } from './gauges.ts';
import { IMPEDIMENT_RULES } from './impediment-rules.ts';
import { workOn } from './impediments.ts';
import { PEOPLE_RULES } from './people-rules.ts';
import { reveal } from './reveals.ts';
import type { CommandOf, Offer, RuleBook, SeatRule } from './seat-rule.ts';
import { half, NO_SUCH_THING, NOT_POSSIBLE, offersBy } from './seat-rule.ts';
import type { Turn } from './turn.ts';
import { clamp, emit, itemOf, touch } from './turn.ts';
import { WALL_RULES } from './wall-rules.ts';
import type { World } from './world.ts';

const seat = 'scrum-master' as const;

function listenIn(turn: Turn): void {
  turn.world.booked.listen = true;
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
  const offers: readonly Offer<OnTeam>[] = [{ command: { by: seat, type } as OnTeam }];
  return {
    seat,
    rule: 'SM-02',
    steady: true,
    shows,
    price: half(halves),
    with: () => who,
    about: () => [],
    possible: ({ world }) => (open === undefined || open(world) ? null : NOT_POSSIBLE),
    act: (turn, _, why) => act(turn, why),
    offers: () => offers,
  };
}

const helpWith = offersBy((item): CommandOf<'owner.help'> => ({ by: seat, type: 'owner.help', item }));

/** All that the Scrum Master can do. Never in the book: who does what, the order of the Product Backlog, what is Done. */
export const SCRUM_MASTER_RULES: RuleBook = {
  ...PEOPLE_RULES,
  'flow.look': onTeam('flow.look', {
    halves: 1,
    shows: 'now',
    who: [],
    act: (turn, why) => {
      notice(turn, 'flow', { count: 2, key: 7 }, { why });
      reveal(turn, seat, itemsInProgress(turn.world).length > turn.world.people.length ? 'flow-crowded' : 'flow-calm');
      shiftTeam(turn, 'transparency', 8, { why });
      shiftTeam(turn, 'focus', 12, { why });
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
      shiftTeam(turn, 'focus', 30, { why });
      shiftTeam(turn, 'goal-clarity', 15, { why });
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
  ...WALL_RULES,
  ...IMPEDIMENT_RULES,
  'owner.help': {
    seat,
    rule: 'SM-13',
    sure: true,
    steady: true,
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
        .map((item) => helpWith(item.id)),
  },
};
