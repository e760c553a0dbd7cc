import type { Id, Seat } from './basics.ts';
import { DICE, drawOne, keyOf, roll, rollBelow } from './roll.ts';
import type { Turn } from './turn.ts';
import { dayStamp, emit } from './turn.ts';
import type { Item } from './world.ts';

/** What came of what was asked for, in the pack's words: one of the texts of its kind, by the seed. For the eyes of one seat. */
export function reveal(turn: Turn, seat: Seat, kind: Id, about: Readonly<Record<string, Id>> = {}): void {
  const { world, scenario } = turn;
  const texts = scenario.variants?.[`reveal.${kind}`] ?? 0;
  if (texts === 0) return;
  const subject = Object.values(about)[0] ?? kind;
  const n = rollBelow(world.luck, DICE.reveal, texts, keyOf(subject), dayStamp(world)) + 1;
  world.reveals.push({
    id: `${kind}.${subject}.${world.at.tick}`,
    from: `reveal.${kind}.${n}`,
    about: { ...about },
    tick: world.at.tick,
    seat,
  });
}

/** How users took to an idea, as far as one can see it: loved, used a little, passed by, in the way. */
export function receptionOf(item: Pick<Item, 'worth'>): 'high' | 'middling' | 'nothing' | 'harm' {
  if (item.worth < 0) return 'harm';
  if (item.worth >= 8) return 'high';
  return item.worth >= 3 ? 'middling' : 'nothing';
}

type Said = 'stuck' | 'waiting' | 'free' | 'done' | 'tired' | 'question' | 'thanks' | 'plan';

/** Somebody says a few words that go with how things stand: for the room, no rule reads them. */
export function speak(turn: Turn): void {
  const { world, scenario } = turn;
  const said = somebodyToSpeak(turn);
  if (!said) return;
  const texts = scenario.variants?.[`line.${said.kind}`] ?? 0;
  if (texts === 0) return;
  const n = rollBelow(world.luck, DICE.line, texts, keyOf(said.person), world.at.tick) + 1;
  emit(turn, { type: 'person.said', person: said.person, line: `line.${said.kind}.${n}` });
}

function somebodyToSpeak({ world }: Turn): { person: Id; kind: Said } | null {
  const here = world.people.filter((person) => person.awayUntil <= world.at.tick);
  const ownerWhere = (test: (item: Item) => boolean) => {
    const owners = world.items
      .filter((item) => item.owner !== null && item.doneAt === null && test(item))
      .map((item) => item.owner);
    return owners.length === 0 ? undefined : here.find((person) => owners.includes(person.id));
  };
  const asking = world.impediments.find((entry) => entry.question)?.on[1];
  if (asking !== undefined && here.some((person) => person.id === asking)) return { person: asking, kind: 'question' };
  const stuck = ownerWhere((item) => item.blockedBy !== null);
  if (stuck) return { person: stuck.id, kind: 'stuck' };
  const waiting = ownerWhere((item) => item.inspectUntil !== null);
  if (waiting) return { person: waiting.id, kind: 'waiting' };
  const tired = here.find((person) => person.energy < 400);
  if (tired) return { person: tired.id, kind: 'tired' };
  const speaker = drawOne(here, (person) => roll(world.luck, DICE.line, person.key, world.at.tick));
  return speaker ? { person: speaker.id, kind: 'plan' } : null;
}
