import { type Id, TICKS_A_DAY } from './basics.ts';
import { DICE, drawOne, keyOf, roll } from './roll.ts';
import type { Turn } from './turn.ts';
import { emit, hourOf } from './turn.ts';
import type { Person, World } from './world.ts';

type Said = 'stuck' | 'waiting' | 'free' | 'done' | 'tired' | 'question' | 'thanks' | 'plan';

/** Twice a day somebody says a few words that go with how things stand: for the room, no rule reads them. */
export function speak(turn: Turn): void {
  const speaker = somebodyToSpeak(turn);
  if (speaker) say(turn, speaker.person, speaker.kind);
}

/** Who can go on because of what somebody decided says thanks, if they are here. */
export function giveThanks(turn: Turn, person: Id | null): void {
  const { people, at } = turn.world;
  if (people.some(({ id, awayUntil }) => id === person && awayUntil <= at.tick)) say(turn, person as Id, 'thanks');
}

function say(turn: Turn, person: Id, kind: Said): void {
  const texts = turn.scenario.variants?.[`line.${kind}`] ?? 0;
  if (texts > 0) emit(turn, { type: 'person.said', person, line: `line.${kind}.${textAt(turn.world, kind, texts)}` });
}

/** Each text of a kind comes once, in an order drawn anew, before any comes again. */
function textAt({ luck, at }: World, kind: Said, texts: number): number {
  const halfDay = Math.floor((at.tick * 2) / TICKS_A_DAY);
  const round = Math.floor(halfDay / texts);
  const place = (text: number) => roll(luck, DICE.line, keyOf(kind), round * 100 + text);
  const inTurn = Array.from({ length: texts }, (_, text) => text + 1).sort((a, b) => place(a) - place(b));
  return inTurn[halfDay % texts] as number;
}

function somebodyToSpeak({ world }: Turn): { person: Id; kind: Said } | null {
  const here = world.people.filter((person) => person.awayUntil <= world.at.tick);
  const asking = world.impediments.find((entry) => entry.question)?.on[1];
  if (asking !== undefined && here.some((person) => person.id === asking)) return { person: asking, kind: 'question' };
  const all = here.map((person) => ({ person: person.id, key: person.key, kind: onTheMindOf(world, person) }));
  const urgent = all.filter(({ kind }) => kind === 'stuck');
  const moved = all.filter(({ kind }) => kind !== 'plan' && kind !== 'stuck');
  // What is stuck in the morning is mostly stuck at noon too, and has been said.
  const pools = hourOf(world.at.tick) === 0 ? [urgent, moved, all] : [moved, all.filter(({ kind }) => kind === 'plan'), all];
  const pool = pools.find(({ length }) => length > 0) ?? [];
  return drawOne(pool, ({ key }) => roll(world.luck, DICE.line, key, world.at.tick)) ?? null;
}

/** Half a day, in which something is news. */
const LATELY = TICKS_A_DAY / 2;

function onTheMindOf({ items, at }: World, person: Person): Said {
  const own = items.filter((item) => item.owner === person.id);
  const open = own.filter((item) => item.doneAt === null);
  if (open.some((item) => item.blockedBy !== null)) return 'stuck';
  if (own.some((item) => item.doneAt !== null && at.tick - item.doneAt <= LATELY)) return 'done';
  if (person.energy < 400) return 'tired';
  if (open.some((item) => item.inspectUntil !== null)) return 'waiting';
  return at.day > 1 && person.item === null ? 'free' : 'plan';
}
