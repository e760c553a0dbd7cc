import type { Id } from './basics.ts';
import { NOON_TICK } from './basics.ts';
import { copyOfItem } from './copy-world.ts';
import { shiftGauge, shiftTeam } from './gauges.ts';
import { nextBlock } from './make-item.ts';
import { keyOf } from './roll.ts';
import type { CommandOf, Offer, RuleBook, SeatRule } from './seat-rule.ts';
import { half, NO_SUCH_THING, NOT_POSSIBLE, offersAlong } from './seat-rule.ts';
import { EXPONENTIAL } from './tables.ts';
import type { Turn } from './turn.ts';
import { clamp, emit, itemOf, takeTime, touch } from './turn.ts';
import type { World } from './world.ts';

const seat = 'product-owner' as const;

/** Ticks until interviews tell something: tomorrow at 13:00. */
const INTERVIEW = 24;

/** Ticks until a small test of an idea is read: four days. */
const EXPERIMENT = 64;

type ItemCommand = CommandOf<`item.${'clarify' | 'split' | 'drop' | 'interview' | 'experiment'}`>;

interface ItemRule {
  readonly halves: number;
  readonly shows: SeatRule['shows'];
  readonly others?: number;
  readonly rule: Id;
  readonly who?: readonly Id[];
  readonly fits: (item: World['items'][number]) => boolean;
  readonly act: (turn: Turn, item: NonNullable<ReturnType<typeof itemOf>>, why: readonly Id[]) => void;
  readonly offered: number;
}

function withItem(
  type: ItemCommand['type'],
  { halves, shows, others = 0, rule, who = [], fits, act, offered }: ItemRule,
): SeatRule<ItemCommand> {
  const offerOn = offersAlong((item): ItemCommand => ({ by: seat, type, item }));
  return {
    seat,
    rule,
    shows,
    others,
    sure: true,
    steady: true,
    price: half(halves),
    with: () => who,
    about: (command) => [command.item],
    possible: ({ world }, command) => {
      const item = world.items.find((other) => other.id === command.item);
      return item === undefined || item.doneAt !== null ? NO_SUCH_THING : fits(item) ? null : NOT_POSSIBLE;
    },
    act: (turn, command, why) => {
      const item = itemOf(turn.world, command.item);
      if (!item) return;
      touch(item, why[0] ?? '');
      act(turn, item, why);
    },
    offers: ({ world }) => {
      const list: Offer<ItemCommand>[] = [];
      for (const item of world.items) {
        if (list.length >= offered) break;
        if (item.doneAt === null && fits(item)) list.push(offerOn(item.id, list.length));
      }
      return list;
    },
  };
}

function costDevelopers(turn: Turn, minutes: number): void {
  const each = Math.floor(minutes / Math.max(1, turn.world.people.length));
  for (const person of turn.world.people) takeTime(turn.world, person, each);
}

function clarify(turn: Turn, item: NonNullable<ReturnType<typeof itemOf>>, why: readonly Id[]): void {
  item.clarity = clamp(item.clarity + 260, 0, 1000);
  costDevelopers(turn, 120);
  emit(turn, { type: 'item.clarified', item: item.id }, { why });
  shiftTeam(turn, 'understanding', 7, { why });
}

function split(turn: Turn, item: NonNullable<ReturnType<typeof itemOf>>, why: readonly Id[]): void {
  const { world } = turn;
  const points = item.points ?? 5;
  const parts = points >= 13 ? [5, 8] : points >= 8 ? [3, 5] : [2, 3];
  const rest = Math.floor(((parts[1] as number) * item.worth) / points);
  const part = copyOfItem(item);
  // An item of 13 points can be split twice: each part is a thing of its own, with luck of its own.
  const before = world.items.some((other) => other.id === `${item.id}.part`);
  part.id = before ? `${item.id}.2.part` : `${item.id}.part`;
  part.key = keyOf(part.id);
  part.parent = item.id;
  Object.assign(part, { worked: 0, sprints: 0, tries: 0, everBlocked: false });
  part.points = parts[1] as number;
  part.effort = Math.floor((item.effort * (parts[1] as number)) / points);
  part.left = Math.floor((item.left * (parts[1] as number)) / points);
  part.blockAt = nextBlock(turn.world.luck, part.key, 0, EXPONENTIAL);
  part.worth = rest;
  part.guess.value = Math.floor((item.guess.value * (parts[1] as number)) / points);
  item.points = parts[0] as number;
  item.effort -= part.effort;
  item.left = Math.max(1, item.left - part.left);
  item.worth -= rest;
  item.guess.value -= part.guess.value;
  for (const half of [item, part]) {
    half.clarity = clamp(half.clarity + 140, 0, 1000);
    half.guess.spread = Math.max(2, Math.floor((half.guess.spread * 3) / 4));
  }
  world.items.splice(world.items.findIndex((other) => other.id === item.id) + 1, 0, part);
  emit(turn, { type: 'item.split', item: item.id }, { why });
}

function later(turn: Turn, ticks: number, item: Id, { pieces, why }: { pieces: number; why: readonly Id[] }): void {
  const { world } = turn;
  const noon = world.at.tick - (world.at.tick % 16) + NOON_TICK;
  const due = ticks === INTERVIEW ? noon + 16 : world.at.tick + ticks;
  for (let at = 0; at < pieces; at++) {
    world.pending.push({
      id: `${why[0]}#${at}`,
      due,
      until: due,
      begun: false,
      why: [...why],
      cast: { item },
      effect: { do: 'reveal', on: 'item' },
    });
  }
}

/** Users talk about more than one thing: the idea next to it gets a little light too. */
function interview(turn: Turn, item: NonNullable<ReturnType<typeof itemOf>>, why: readonly Id[]): void {
  const { world, shelf } = turn;
  later(turn, INTERVIEW, item.id, { pieces: 1, why });
  const goals = shelf.items.get(item.from)?.goals ?? [];
  const near = world.items.find(
    (other) =>
      other.id !== item.id &&
      other.kind === 'feature' &&
      other.evidence < 2 &&
      other.doneAt === null &&
      other.sprint === null &&
      shelf.items.get(other.from)?.goals.some((goal) => goals.includes(goal)),
  );
  if (near) later(turn, INTERVIEW, near.id, { pieces: 1, why: [`${why[0]}+`] });
}

/** What the Product Owner does with one item of the Product Backlog: clarify, split, drop, find out. */
export const ITEM_RULES: RuleBook = {
  'item.clarify': withItem('item.clarify', {
    halves: 1,
    shows: 'stop',
    others: 120,
    rule: 'PO-03',
    who: ['team'],
    fits: (item) => item.clarity < 900,
    act: clarify,
    offered: 12,
  }) as SeatRule<CommandOf<'item.clarify'>>,
  'item.split': withItem('item.split', {
    halves: 1,
    shows: 'now',
    rule: 'PO-03',
    who: ['team'],
    fits: (item) => (item.points ?? 0) >= 5 && item.sprint === null && item.started === null && !item.id.endsWith('.part'),
    act: split,
    offered: 6,
  }) as SeatRule<CommandOf<'item.split'>>,
  'item.drop': withItem('item.drop', {
    halves: 0,
    shows: 'now',
    rule: 'PO-04',
    fits: (item) => item.sprint === null,
    // Whatever stands in the Product Backlog can go.
    offered: 60,
    act: (turn, item, why) => {
      turn.world.sprint.goalItems = turn.world.sprint.goalItems.filter((id) => id !== item.id);
      turn.world.items = turn.world.items.filter((other) => other.id !== item.id);
      emit(turn, { type: 'item.removed', item: item.id }, { why });
      if (item.askedBy) shiftGauge(turn, { gauge: 'stakeholder.trust', on: item.askedBy, by: -12 }, { why });
    },
  }) as SeatRule<CommandOf<'item.drop'>>,
  'item.interview': withItem('item.interview', {
    halves: 2,
    shows: 'tomorrow',
    rule: 'PO-01',
    who: ['users'],
    fits: (item) => item.kind === 'feature' && item.evidence < 3 && item.sprint === null,
    act: interview,
    offered: 14,
  }) as SeatRule<CommandOf<'item.interview'>>,
  'item.experiment': withItem('item.experiment', {
    halves: 1,
    shows: 'later',
    others: 240,
    rule: 'PO-01',
    who: ['team'],
    fits: (item) => item.kind === 'feature' && item.evidence < 2 && item.sprint === null,
    offered: 14,
    act: (turn, item, why) => {
      costDevelopers(turn, 240);
      later(turn, EXPERIMENT, item.id, { pieces: 2, why });
    },
  }) as SeatRule<CommandOf<'item.experiment'>>,
};
