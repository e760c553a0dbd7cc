import type { Id, Tick } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import { DICE, keyOf, quantile, roll, rollBelow } from './roll.ts';
import type { ImpedimentTemplate } from './scenario.ts';
import { giveThanks } from './speech.ts';
import { BLOCK_FOR } from './tables.ts';
import type { Audience, Turn } from './turn.ts';
import { clamp, dayStamp, emit, itemOf } from './turn.ts';
import type { DraftImpediment, DraftItem } from './world.ts';

/** Median days of a block; 72 minutes a day is what an ordinary team clears. In minutes of somebody's effort to get it out of the way at the ordinary daily rate. */
const BLOCK_DAYS = 2;
/** What the Developers clear of an impediment in a day, in minutes, at self-management 0 and per thousandth of it. */
const CLEARED_A_DAY = { floor: 12, perMille: 120 };

export interface NewImpediment {
  readonly template: ImpedimentTemplate;
  readonly cause: Id | null;
  readonly on: readonly Id[];
  /** Distinguishes two of one kind: a day, an item. */
  readonly mark: string;
}

/** Something starts to slow the team. Nobody is told before somebody sees it or it is made visible. */
export function arise(turn: Turn, { template, cause, on, mark }: NewImpediment, audience: Audience = {}): DraftImpediment | null {
  const { world } = turn;
  const id = `${template.id}.${world.at.sprint}-${world.at.day}.${mark}`;
  if (world.impediments.some((other) => other.id === id || (other.from === template.id && other.on[0] === on[0]))) return null;
  const safe = world.team.safety >= 400 || template.on === 'team';
  const impediment: DraftImpediment = {
    id,
    key: keyOf(id),
    from: template.id,
    cause,
    reach: template.reach,
    on: [...on],
    lever: template.lever,
    drag: template.drag,
    grows: template.grows,
    left: template.left,
    owner: null,
    since: world.at.tick,
    shown: safe,
    question: false,
    blocks: false,
  };
  world.impediments.push(impediment);
  world.sprint.impediments += 1;
  emit(
    turn,
    { type: 'impediment.arose', impediment: id, from: template.id, on: impediment.on },
    { seen: safe ? 'all' : 'later', ...audience },
  );
  if (safe) world.seats['scrum-master'].news += 1;
  return impediment;
}

/** Work on an item stops until this is out of the way. */
export function block(
  turn: Turn,
  item: DraftItem,
  { cause, from }: { cause: Id | null; from: Id },
  audience: Audience = {},
): void {
  const { world } = turn;
  const days = quantile(BLOCK_FOR, roll(world.luck, DICE.blockFor, item.key, item.worked)) * BLOCK_DAYS;
  const id = `block.${world.at.sprint}-${world.at.day}.${item.id}`;
  if (world.impediments.some((other) => other.id === id)) return;
  const left = Math.max(30, Math.floor((days * 72) / 1000));
  world.impediments.push({
    id,
    key: keyOf(id),
    from,
    cause,
    reach: 'item',
    on: item.owner ? [item.id, item.owner] : [item.id],
    lever: 'capacity',
    drag: 0,
    grows: 0,
    left,
    owner: null,
    since: world.at.tick,
    shown: true,
    question: false,
    blocks: true,
  });
  item.blockedBy = id;
  item.everBlocked = true;
  world.sprint.blocked += 1;
  for (const person of world.people) if (person.item === item.id) person.item = null;
  emit(turn, { type: 'item.blocked', item: item.id, ...(item.owner ? { person: item.owner } : {}) }, audience);
  world.seats['scrum-master'].news += 1;
}

/** A question that only the Product Owner can answer; the item stops if no answer comes by `left` minutes of waiting. */
export function askOwner(turn: Turn, item: DraftItem, person: Id): void {
  const { world } = turn;
  const id = `question.${world.at.sprint}-${world.at.day}.${item.id}`;
  if (world.impediments.some((other) => other.question && other.on[0] === item.id)) return;
  world.impediments.push({
    id,
    key: keyOf(id),
    from: 'question',
    cause: null,
    reach: 'item',
    on: [item.id, person],
    lever: 'answer-wait',
    drag: 0,
    grows: 0,
    left: 6 * 60,
    owner: 'product-owner',
    since: world.at.tick,
    shown: true,
    question: true,
    blocks: false,
  });
  emit(turn, { type: 'impediment.arose', impediment: id, from: 'question', on: [item.id, person] });
  world.seats['product-owner'].news += 2;
}

/** Gone: the drag ends, the item goes on, those who suffered breathe. */
export function removeImpediment(turn: Turn, impediment: DraftImpediment, audience: Audience = {}): void {
  const { world } = turn;
  world.impediments = world.impediments.filter((other) => other.id !== impediment.id);
  const seen = impediment.shown ? audience : { ...audience, seen: 'later' as const };
  emit(turn, { type: 'impediment.removed', impediment: impediment.id, from: impediment.from, on: impediment.on }, seen);
  const item = itemOf(world, impediment.on[0] ?? null);
  if (item?.blockedBy === impediment.id) {
    item.blockedBy = null;
    emit(turn, { type: 'item.freed', item: item.id }, audience);
    if (audience.why && audience.why.length > 0) giveThanks(turn, item.owner);
  }
  for (const person of world.people) if (impediment.on.includes(person.id)) person.mood = clamp(person.mood + 12, 0, 1000);
}

/** Takes minutes of effort off an impediment; at nothing left it is gone. */
export function workOn(turn: Turn, impediment: DraftImpediment, minutes: number, audience: Audience = {}): boolean {
  impediment.left -= minutes;
  if (impediment.left > 0) return false;
  removeImpediment(turn, impediment, audience);
  return true;
}

function clearedToday(turn: Turn, impediment: DraftImpediment): number {
  const { team } = turn.world;
  const rate = CLEARED_A_DAY.floor + Math.floor((CLEARED_A_DAY.perMille * team['self-management']) / 1000);
  const waits = Math.min(700, (turn.world.habits['asks-master'] ?? 0) * 55);
  const own = Math.floor((rate * (1000 - waits)) / 1000);
  if (impediment.question) return 0;
  if (impediment.reach === 'organisation') return Math.floor(own / 5);
  if (impediment.reach === 'product') return Math.floor(own / 3);
  return impediment.shown ? own : Math.floor(own / 3);
}

/** Each morning: the Developers clear what they can, the rest grows. */
export function impedimentsAtDawn(turn: Turn): void {
  const { world } = turn;
  for (const impediment of [...world.impediments]) {
    world.sprint.impedimentDays += 1;
    const audience: Audience = { why: ['rule/developers-clear'] };
    if (workOn(turn, impediment, clearedToday(turn, impediment), audience)) continue;
    impediment.drag = Math.min(300, impediment.drag + Math.floor((impediment.drag * impediment.grows) / 1000));
    const days = Math.floor((world.at.tick - impediment.since) / TICKS_A_DAY);
    if (
      !impediment.shown &&
      days >= 3 &&
      rollBelow(world.luck, DICE.cue, 1000, impediment.key, dayStamp(world)) < world.team.transparency
    )
      show(turn, impediment);
  }
}

export function show(turn: Turn, impediment: DraftImpediment, audience: Audience = {}): void {
  if (impediment.shown) return;
  impediment.shown = true;
  emit(turn, { type: 'impediment.shown', impediment: impediment.id, from: impediment.from, on: impediment.on }, audience);
  turn.world.seats['scrum-master'].news += 1;
}

/** Questions left lying stop their item; the Developers then guess, or wait. */
export function questionsGrow(turn: Turn, ticks: Tick): void {
  for (const question of [...turn.world.impediments]) {
    if (!question.question || question.blocks) continue;
    question.left -= ticks * 30;
    if (question.left > 0) continue;
    const item = itemOf(turn.world, question.on[0] ?? null);
    if (!item || item.doneAt !== null) {
      removeImpediment(turn, question);
      continue;
    }
    question.blocks = true;
    item.blockedBy = question.id;
    item.everBlocked = true;
    turn.world.sprint.blocked += 1;
    for (const person of turn.world.people) if (person.item === item.id) person.item = null;
    emit(
      turn,
      { type: 'item.blocked', item: item.id, ...(question.on[1] ? { person: question.on[1] } : {}) },
      { why: ['rule/question-waits'] },
    );
    turn.world.seats['product-owner'].news += 2;
  }
}
