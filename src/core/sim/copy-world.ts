import type { Seat } from './basics.ts';
import type { DraftImpediment, DraftItem, DraftPerson, DraftWorld, Impediment, Item, World } from './world.ts';

/**
 * A copy to change: plain JSON, so a plain copy. Everything is written field by field, in the order in which it was first made: engines
 * then give copies and originals one shape, and code that reads both goes fast. Lines of the past, effects and asks come whole and go
 * whole, so old and new share them.
 */
export function draftOf(world: World): DraftWorld {
  return {
    seed: world.seed,
    luck: world.luck,
    choice: world.choice,
    season: copyOf(world.season),
    at: { sprint: world.at.sprint, day: world.at.day, tick: world.at.tick, phase: world.at.phase },
    people: world.people.map(copyOfPerson),
    items: world.items.map(copyOfItem),
    impediments: world.impediments.map(copyOfImpediment),
    stakeholders: copyOf(world.stakeholders),
    causes: copyOf(world.causes),
    hunches: copyOf(world.hunches),
    cues: copyOf(world.cues),
    reveals: copyOf(world.reveals),
    team: copyOf(world.team),
    habits: copyOf(world.habits),
    product: copyOf(world.product),
    sprint: copyOfSprint(world.sprint),
    plan: copyOf(world.plan),
    booked: copyOf(world.booked),
    formats: copyOf(world.formats),
    agreements: [...world.agreements],
    velocity: [...world.velocity],
    calendar: copyOf(world.calendar),
    journal: [...world.journal],
    chosen: copyOf(world.chosen),
    delegated: world.delegated,
    seats: {
      'scrum-master': copyOfSeat(world.seats['scrum-master']),
      'product-owner': copyOfSeat(world.seats['product-owner']),
    },
    pending: world.pending.map((entry) => ({ ...entry, why: [...entry.why], cast: { ...entry.cast } })),
    history: [...world.history],
  };
}

type Changeable<T> = T extends readonly (infer U)[]
  ? Changeable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Changeable<T[K]> }
    : T;

/** Spread first, then the parts: objects that are filled key by key end up as slow dictionaries beyond a dozen keys. */
function copyOf<T>(value: T): Changeable<T> {
  return copyOfAny(value) as Changeable<T>;
}

function copyOfAny(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyOfAny);
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) {
    const part = copy[key];
    if (part !== null && typeof part === 'object') copy[key] = copyOfAny(part);
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

function copyOfImpediment(entry: Impediment): DraftImpediment {
  return {
    id: entry.id,
    key: entry.key,
    from: entry.from,
    cause: entry.cause,
    reach: entry.reach,
    on: [...entry.on],
    lever: entry.lever,
    drag: entry.drag,
    grows: entry.grows,
    left: entry.left,
    owner: entry.owner,
    since: entry.since,
    shown: entry.shown,
    question: entry.question,
    blocks: entry.blocks,
  };
}

function copyOfSprint(sprint: World['sprint']): DraftWorld['sprint'] {
  return {
    goal: sprint.goal,
    goalItems: [...sprint.goalItems],
    leftOut: [...sprint.leftOut],
    unclear: [...sprint.unclear],
    goalObsolete: sprint.goalObsolete,
    committed: sprint.committed,
    start: sprint.start,
    startItems: [...sprint.startItems],
    added: copyOf(sprint.added),
    removed: [...sprint.removed],
    done: copyOf(sprint.done),
    agreements: [...sprint.agreements],
    burndown: [...sprint.burndown],
    flow: sprint.flow.map(([open, begun, done]) => [open, begun, done]),
    began: sprint.began,
    value: sprint.value,
    escaped: sprint.escaped,
    rejected: sprint.rejected,
    bugs: sprint.bugs,
    impediments: sprint.impediments,
    impedimentDays: sprint.impedimentDays,
    shock: sprint.shock,
    weekShock: sprint.weekShock,
    cancelled: sprint.cancelled,
    scored: sprint.scored,
    metersAtStart: copyOf(sprint.metersAtStart),
    metersYesterday: copyOf(sprint.metersYesterday),
    worthAtStart: sprint.worthAtStart,
    forecast: sprint.forecast,
    focusHours: sprint.focusHours.map((day) => [...day]),
    valueReleased: sprint.valueReleased,
    startPoints: sprint.startPoints,
    blocked: sprint.blocked,
  };
}

function copyOfSeat(seat: World['seats'][Seat]): DraftWorld['seats'][Seat] {
  return {
    minutes: seat.minutes,
    habit: seat.habit,
    ask: seat.ask,
    asked: [...seat.asked],
    today: [...seat.today],
    met: [...seat.met],
    groups: [...seat.groups],
    moments: seat.moments,
    hours: seat.hours,
    news: seat.news,
    standing: copyOf(seat.standing),
    manner: seat.manner,
    intention: seat.intention,
    rated: seat.rated,
  };
}
