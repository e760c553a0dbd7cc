import { leaveSprint } from './backlog.ts';
import type { Id } from './basics.ts';
import { READY, shiftTeam } from './gauges.ts';
import { workOn } from './impediments.ts';
import { ITEM_RULES } from './item-rules.ts';
import { release } from './release.ts';
import { REQUEST_RULES } from './request-rules.ts';
import type { CommandOf, Offer, RuleBook, Setting } from './seat-rule.ts';
import { half, NO_SUCH_THING, NOT_POSSIBLE, offersBy } from './seat-rule.ts';
import type { Turn } from './turn.ts';
import { clamp, emit, impedimentOf, itemOf } from './turn.ts';
import type { World } from './world.ts';

const seat = 'product-owner' as const;

/** Clarity from which the Developers take an item into a Sprint that runs: as where they pull one in themselves. */
const TAKEN_INSTEAD = READY - 150;

function inBacklog(world: World, id: Id) {
  return world.items.find((item) => item.id === id && item.sprint === null && item.doneAt === null);
}

const RELEASES: readonly Offer<CommandOf<'increment.release'>>[] = [
  { command: { by: seat, type: 'increment.release', how: 'all' } },
  { command: { by: seat, type: 'increment.release', how: 'pilot' } },
];
const HANDED_OVER: readonly Offer<CommandOf<'backlog.delegate'>>[] = [
  { command: { by: seat, type: 'backlog.delegate', to: 'developers' } },
];
const TAKEN_BACK: readonly Offer<CommandOf<'backlog.delegate'>>[] = [
  { command: { by: seat, type: 'backlog.delegate', to: null } },
];
const scopeOf = offersBy((item): CommandOf<'scope.offer'> => ({ by: seat, type: 'scope.offer', item, instead: null }));
const helpAgainst = offersBy((impediment): CommandOf<'master.ask'> => ({ by: seat, type: 'master.ask', impediment }));

function releaseOffers({ world }: Setting): readonly Offer<CommandOf<'increment.release'>>[] {
  if (!world.items.some((item) => item.doneAt !== null && item.released === null)) return [];
  return RELEASES;
}

/** The Developers select: instead of an item they take one of the Product Backlog that is no larger and clear enough. */
function wouldTakeInstead(world: World, id: Id, item: World['items'][number]): boolean {
  const other = inBacklog(world, id);
  return other !== undefined && other.clarity >= TAKEN_INSTEAD && (other.points ?? 13) <= (item.points ?? 0);
}

function agreeScope(turn: Turn, command: CommandOf<'scope.offer'>, why: readonly Id[]): void {
  const { world } = turn;
  const item = itemOf(world, command.item);
  if (!item) return;
  world.sprint.removed.push(item.id);
  world.sprint.goalItems = world.sprint.goalItems.filter((id) => id !== item.id);
  emit(turn, { type: 'item.removed', item: item.id }, { why });
  leaveSprint(turn, item, { why });
  shiftTeam(turn, 'focus', 12, { why });
  shiftTeam(turn, 'morale', 5, { why });
  const instead = itemOf(world, command.instead);
  if (instead && instead.sprint === null && instead.doneAt === null) {
    instead.sprint = world.at.sprint;
    instead.sprints += 1;
    world.sprint.added.push({ item: instead.id, tick: world.at.tick });
    emit(turn, { type: 'item.selected', item: instead.id }, { why });
  }
}

/** All that the Product Owner can do. Never in the book: who does what, sizes, how much the Developers take, what is Done. */
export const PRODUCT_OWNER_RULES: RuleBook = {
  'backlog.move': {
    seat,
    rule: 'PO-04',
    shows: 'now',
    price: half(0),
    about: (command) => [command.item],
    possible: ({ world }, command) => (inBacklog(world, command.item) ? null : NO_SUCH_THING),
    act: (turn, command, why) => {
      const { world } = turn;
      const item = inBacklog(world, command.item) as (typeof world.items)[number] | undefined;
      if (!item) return;
      const rest = world.items.filter((other) => other.id !== item.id);
      const backlog = rest.filter((other) => other.sprint === null && other.doneAt === null);
      const before = backlog[clamp(command.to, 0, backlog.length)];
      const at = before ? rest.indexOf(before) : rest.length;
      rest.splice(at, 0, item);
      world.items = rest;
      emit(turn, { type: 'item.moved', item: item.id }, { why });
    },
    offers: () => [],
  },
  'backlog.delegate': {
    seat,
    rule: 'PO-06',
    steady: true,
    shows: 'sprint',
    price: half(0),
    with: () => ['team'],
    about: () => [],
    possible: ({ world }, command) => (world.delegated === (command.to !== null) ? NOT_POSSIBLE : null),
    act: (turn, command) => {
      turn.world.delegated = command.to !== null;
    },
    offers: ({ world }) => (world.delegated ? TAKEN_BACK : HANDED_OVER),
  },
  ...ITEM_RULES,
  ...REQUEST_RULES,
  'increment.release': {
    seat,
    rule: 'IN-05',
    sure: true,
    steady: true,
    shows: 'tomorrow',
    least: 30,
    price: (_, command) => (command.how === 'all' ? 30 : 60),
    with: (_, command) => (command.how === 'all' ? ['users'] : ['pilot']),
    about: () => [],
    possible: ({ world }) => (world.items.some((item) => item.doneAt !== null && item.released === null) ? null : NOT_POSSIBLE),
    act: (turn, command, why) => release(turn, command.how, { why }),
    offers: releaseOffers,
  },
  'scope.offer': {
    seat,
    rule: 'SB-04',
    steady: true,
    shows: 'now',
    price: half(1),
    with: () => ['team'],
    about: (command) => [command.item, ...(command.instead ? [command.instead] : [])],
    possible: ({ world }, command) => {
      const item = world.items.find((other) => other.id === command.item);
      if (item === undefined || item.sprint === null || item.doneAt !== null || world.at.phase === 'planning')
        return NO_SUCH_THING;
      if (command.instead !== null && !wouldTakeInstead(world, command.instead, item))
        return { code: 'not-possible', rule: 'PL-06' };
      return world.sprint.goalItems.includes(item.id) && world.sprint.goalItems.length <= 1
        ? { code: 'not-possible', rule: 'SP-05' }
        : null;
    },
    act: agreeScope,
    offers: ({ world }) =>
      world.items
        .filter((item) => item.sprint !== null && item.doneAt === null && item.started === null)
        .slice(0, 4)
        .map((item) => scopeOf(item.id)),
  },
  'master.ask': {
    seat,
    rule: 'SM-12',
    sure: true,
    steady: true,
    shows: 'tomorrow',
    price: half(1),
    with: () => ['colleague'],
    about: (command) => [command.impediment],
    possible: ({ world }, command) =>
      world.impediments.some((entry) => entry.id === command.impediment && entry.shown && !entry.question) ? null : NO_SUCH_THING,
    act: (turn, command, why) => {
      const entry = impedimentOf(turn.world, command.impediment);
      if (entry && turn.world.seats['scrum-master'].manner !== 'hurried') workOn(turn, entry, 110, { why });
    },
    offers: ({ world }) =>
      world.impediments
        .filter((entry) => entry.shown && !entry.question)
        .slice(0, 3)
        .map((entry) => helpAgainst(entry.id)),
  },
};
