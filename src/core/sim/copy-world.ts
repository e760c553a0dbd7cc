import type { DraftItem, DraftPerson, DraftWorld, Item, World } from './world.ts';

/**
 * A copy to change: plain JSON, so a plain copy. What is read in every half hour is copied field by field, in the order in which it is
 * made: engines then give copies and originals one shape, and code that reads both goes fast.
 */
export function draftOf(world: World): DraftWorld {
  const copy = { ...world } as Record<string, unknown>;
  for (const key in copy) {
    const copying = PARTS[key as keyof World];
    copy[key] = copying === undefined ? copyOf(copy[key]) : copying(world);
  }
  return copy as unknown as DraftWorld;
}

/** Parts with a way of their own. Lines of the past, effects and asks come whole and go whole: old and new share them. */
const PARTS: Readonly<Partial<Record<keyof World, (world: World) => unknown>>> = {
  items: ({ items }) => items.map(copyOfItem),
  people: ({ people }) => people.map(copyOfPerson),
  history: ({ history }) => [...history],
  pending: ({ pending }) => pending.map((entry) => ({ ...entry, why: [...entry.why], cast: { ...entry.cast } })),
};

/** Spread first, then the parts: objects that are filled key by key end up as slow dictionaries beyond a dozen keys. */
function copyOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) {
    const part = copy[key];
    if (part !== null && typeof part === 'object') copy[key] = copyOf(part);
  }
  return copy;
}

/** An item of its own, with the same in it. */
export function copyOfItem(item: Item): DraftItem {
  return {
    id: item.id,
    key: item.key,
    from: item.from,
    kind: item.kind,
    points: item.points,
    clarity: item.clarity,
    guess: { value: item.guess.value, spread: item.guess.spread },
    evidence: item.evidence,
    was: item.was,
    effort: item.effort,
    worth: item.worth,
    left: item.left,
    worked: item.worked,
    blockAt: item.blockAt,
    needs: [...item.needs],
    blockedBy: item.blockedBy,
    sprint: item.sprint,
    started: item.started,
    inspectUntil: item.inspectUntil,
    doneAt: item.doneAt,
    released: item.released,
    owner: item.owner,
    tries: item.tries,
    sprints: item.sprints,
    everBlocked: item.everBlocked,
    asked: item.asked,
    parent: item.parent,
    askedBy: item.askedBy,
    since: item.since,
    why: [...item.why],
  };
}

function copyOfPerson(person: World['people'][number]): DraftPerson {
  return {
    id: person.id,
    key: person.key,
    skill: person.skill,
    mood: person.mood,
    energy: person.energy,
    voice: person.voice,
    awayUntil: person.awayUntil,
    item: person.item,
    today: person.today,
    owed: person.owed,
    worked: person.worked,
  };
}
