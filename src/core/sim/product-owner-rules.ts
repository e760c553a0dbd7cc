import { addEvidence, addIdea, leaveSprint } from './backlog.ts';
import type { Id } from './basics.ts';
import { NOON_TICK } from './basics.ts';
import { shiftGauge, shiftTeam } from './gauges.ts';
import { removeImpediment, workOn } from './impediments.ts';
import { release } from './release.ts';
import { reveal } from './reveals.ts';
import { happens, keyOf } from './roll.ts';
import type { CommandOf, RuleBook, SeatRule, Setting } from './seat-rule.ts';
import { half, NO_SUCH_THING, NOT_POSSIBLE } from './seat-rule.ts';
import type { Turn } from './turn.ts';
import { clamp, emit, impedimentOf, itemOf, touch } from './turn.ts';
import type { World } from './world.ts';

const seat = 'product-owner' as const;
/** Ticks until interviews tell something: tomorrow at 13:00. */
const INTERVIEW = 24;
/** Ticks until a small test of an idea is read: four days. */
const EXPERIMENT = 64;

function inBacklog(world: World, id: Id) {
  return world.items.find((item) => item.id === id && item.sprint === null && item.doneAt === null);
}

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
  return {
    seat,
    rule,
    shows,
    others,
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
    offers: ({ world }) =>
      world.items
        .filter((item) => item.doneAt === null && fits(item))
        .slice(0, offered)
        .map((item) => ({ by: seat, type, item: item.id })),
  };
}

function costDevelopers(turn: Turn, minutes: number): void {
  const each = Math.floor(minutes / Math.max(1, turn.world.people.length));
  for (const person of turn.world.people) person.today = Math.max(0, person.today - each);
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
  const part = { ...item, why: [...item.why], needs: [...item.needs], guess: { ...item.guess } };
  // An item of 13 points can be split twice: each part is a thing of its own, with luck of its own.
  const before = world.items.some((other) => other.id === `${item.id}.part`);
  part.id = before ? `${item.id}.2.part` : `${item.id}.part`;
  part.key = keyOf(part.id);
  part.parent = item.id;
  Object.assign(part, { worked: 0, sprints: 0, tries: 0, everBlocked: false });
  part.points = parts[1] as number;
  part.effort = Math.floor((item.effort * (parts[1] as number)) / points);
  part.left = part.effort;
  part.worth = rest;
  part.guess.value = Math.floor((item.guess.value * (parts[1] as number)) / points);
  item.points = parts[0] as number;
  item.effort -= part.effort;
  item.left = item.effort;
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

const questionRule: SeatRule<CommandOf<'question.answer'>> = {
  seat,
  rule: 'PO-03',
  shows: 'now',
  price: half(1),
  with: ({ world }, command) => world.impediments.find((entry) => entry.id === command.impediment)?.on.slice(1, 2) ?? [],
  about: (command) => [command.impediment],
  possible: ({ world }, command) =>
    world.impediments.some((entry) => entry.id === command.impediment && entry.question) ? null : NO_SUCH_THING,
  act: (turn, command, why) => {
    const question = impedimentOf(turn.world, command.impediment);
    const item = itemOf(turn.world, question?.on[0] ?? null);
    if (!question) return;
    if (command.how === 'ask') {
      turn.world.pending.push({
        id: `${why[0]}#ask`,
        due: turn.world.at.tick + 8,
        until: turn.world.at.tick + 8,
        begun: false,
        why: [...why],
        cast: { question: question.id },
        effect: { do: 'free', on: 'question' },
      });
      question.left += 8 * 30;
      return;
    }
    removeImpediment(turn, question, { why });
    if (!item) return;
    touch(item, why[0] ?? '');
    const wrong = 520 - item.evidence * 110 - Math.floor(item.clarity / 5);
    if (happens(turn.world.luck, 'guessAnswer', Math.max(60, wrong) * 1000, item.key)) {
      // A wrong guess shows late: as work to be done again when the item is inspected.
      item.effort += Math.floor(item.effort / 3);
      item.left += Math.floor(item.effort / 4);
    } else item.clarity = clamp(item.clarity + 120, 0, 1000);
  },
  offers: ({ world }) =>
    world.impediments
      .filter((entry) => entry.question)
      .flatMap((entry) => [
        { by: seat, type: 'question.answer' as const, impediment: entry.id, how: 'guess' as const },
        { by: seat, type: 'question.answer' as const, impediment: entry.id, how: 'ask' as const },
      ]),
};

function requestOf(world: World, id: Id) {
  for (const who of world.stakeholders) for (const request of who.requests) if (request.id === id) return { who, request };
  return null;
}

type RequestCommand = CommandOf<'request.accept' | 'request.decline'>;
function withRequest(
  type: RequestCommand['type'],
  act: (turn: Turn, found: { who: Id; item: Id; id: Id; known: boolean }, why: readonly Id[]) => void,
): SeatRule<RequestCommand> {
  return {
    seat,
    rule: 'PO-10',
    shows: 'now',
    price: half(0),
    about: (command) => [command.request],
    with: ({ world }, command) => {
      const found = requestOf(world, command.request);
      return found ? [found.who.id] : [];
    },
    possible: ({ world }, command) => (requestOf(world, command.request) ? null : NO_SUCH_THING),
    act: (turn, command, why) => {
      const found = requestOf(turn.world, command.request);
      const who = turn.world.stakeholders.find((other) => other.id === found?.who.id);
      if (!found || !who) return;
      who.requests = who.requests.filter((request) => request.id !== command.request);
      act(turn, { who: who.id, item: found.request.item, id: command.request, known: who.needKnown }, why);
    },
    offers: ({ world }) =>
      world.stakeholders.flatMap((who) => who.requests.map((request) => ({ by: seat, type, request: request.id }))),
  };
}

/** Which of this stakeholder's ideas a talk throws light on. */
function talkWith(turn: Turn, id: Id, why: readonly Id[]): void {
  const who = turn.world.stakeholders.find((other) => other.id === id);
  if (!who) return;
  who.needKnown = true;
  reveal(turn, seat, 'stakeholder-need', { stakeholder: id });
  shiftGauge(turn, { gauge: 'stakeholder.trust', on: id, by: 45 }, { why });
  const item = turn.world.items.find(
    (other) => other.askedBy === id && other.kind === 'feature' && other.evidence === 0 && other.doneAt === null,
  );
  if (item) addEvidence(turn, item, 1, { why });
}

function releaseOffers({ world }: Setting): readonly CommandOf<'increment.release'>[] {
  if (!world.items.some((item) => item.doneAt !== null && item.released === null)) return [];
  return [
    { by: seat, type: 'increment.release', how: 'all' },
    { by: seat, type: 'increment.release', how: 'pilot' },
  ];
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
    shows: 'sprint',
    price: half(0),
    with: () => ['team'],
    about: () => [],
    possible: ({ world }, command) => (world.delegated === (command.to !== null) ? NOT_POSSIBLE : null),
    act: (turn, command) => {
      turn.world.delegated = command.to !== null;
    },
    offers: () => [],
  },
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
    offered: 0,
    act: (turn, item, why) => {
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
  'question.answer': questionRule,
  'stakeholder.talk': {
    seat,
    rule: 'PO-10',
    shows: 'now',
    price: half(1),
    with: (_, command) => [command.stakeholder],
    about: (command) => [command.stakeholder],
    possible: ({ world }, command) => (world.stakeholders.some((who) => who.id === command.stakeholder) ? null : NO_SUCH_THING),
    act: (turn, command, why) => talkWith(turn, command.stakeholder, why),
    offers: ({ world }) => world.stakeholders.map((who) => ({ by: seat, type: 'stakeholder.talk', stakeholder: who.id })),
  },
  'request.accept': withRequest('request.accept', (turn, { who, item }, why) => {
    const template = turn.shelf.items.get(item.replace(/\.\d+$/, ''));
    if (template) addIdea(turn, { template, id: item }, { why });
    shiftGauge(turn, { gauge: 'stakeholder.trust', on: who, by: 30 }, { why });
  }) as SeatRule<CommandOf<'request.accept'>>,
  'request.decline': withRequest('request.decline', (turn, { who, known, id }, why) => {
    shiftGauge(turn, { gauge: 'stakeholder.trust', on: who, by: known ? -8 : -28 }, { why });
    emit(turn, { type: 'request.declined', request: id, stakeholder: who }, { why });
  }) as SeatRule<CommandOf<'request.decline'>>,
  'increment.release': {
    seat,
    rule: 'IN-05',
    shows: 'tomorrow',
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
    shows: 'now',
    price: half(1),
    with: () => ['team'],
    about: (command) => [command.item, ...(command.instead ? [command.instead] : [])],
    possible: ({ world }, command) => {
      const item = world.items.find((other) => other.id === command.item);
      if (item === undefined || item.sprint === null || item.doneAt !== null || world.at.phase === 'planning')
        return NO_SUCH_THING;
      return world.sprint.goalItems.includes(item.id) && world.sprint.goalItems.length <= 1
        ? { code: 'not-possible', rule: 'SP-05' }
        : null;
    },
    act: agreeScope,
    offers: ({ world }) =>
      world.items
        .filter((item) => item.sprint !== null && item.doneAt === null && item.started === null)
        .slice(0, 4)
        .map((item) => ({ by: seat, type: 'scope.offer', item: item.id, instead: null })),
  },
  'master.ask': {
    seat,
    rule: 'SM-12',
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
        .map((entry) => ({ by: seat, type: 'master.ask', impediment: entry.id })),
  },
};
