import type { Id, Seat } from './basics.ts';
import { DICE, keyOf, rollBelow } from './roll.ts';
import type { Turn } from './turn.ts';
import { dayStamp } from './turn.ts';
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
