import { entryOfIdea } from './backlog.ts';
import type { Id, Seat } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import { READY } from './gauges.ts';
import { valueBand } from './look-bands.ts';
import { startsOf } from './look-stand.ts';
import { placeOfTick } from './place.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type {
  CalendarView,
  CueView,
  HunchView,
  ImpedimentView,
  InboxEntry,
  ItemView,
  MoodWord,
  PersonView,
  View,
} from './view.ts';
import { cuesUnder, isPuzzling } from './wall.ts';
import type { Item, World } from './world.ts';

/** One mapping from mood and state to the word in the list and the face in the room. */
export function moodOf(person: World['people'][number], blocked: boolean): MoodWord {
  const { mood, energy, voice } = person;
  if (mood >= 780) return 'cheerful';
  if (mood >= 690) return 'calm';
  if (mood >= 500)
    return blocked
      ? 'doubtful'
      : energy < 380
        ? 'tired'
        : person.item !== null
          ? 'focused'
          : voice > 640
            ? 'explaining'
            : 'blank';
  if (mood >= 300) return energy < 450 ? 'tired' : blocked ? 'uneasy' : 'doubtful';
  return voice < 350 ? 'afraid' : mood < 180 ? 'angry' : 'down';
}

function dayOf(world: World, tick: number): { readonly sprint: number; readonly day: number } {
  const { sprint, day } = placeOfTick(tick, { starts: startsOf(world), days: world.season.days });
  return { sprint, day };
}

function daysSince(world: World, tick: number): number {
  return Math.floor((world.at.tick - tick) / TICKS_A_DAY);
}

export function personView(world: World, person: World['people'][number]): PersonView {
  const block = blockOf(world, person.id);
  const since = block && world.impediments.find((entry) => entry.id === block.blockedBy)?.since;
  return {
    id: person.id,
    mood: moodOf(person, block !== undefined),
    item: person.item,
    away: person.awayUntil > world.at.tick,
    blocked: block && since !== undefined ? { item: block.id, days: daysSince(world, since) } : null,
    impediments: idsOfTroubles(world, person.id),
  };
}

/** The item of the Sprint on which a person is stuck. */
function blockOf(world: World, person: Id): Item | undefined {
  for (const item of world.items) if (item.blockedBy !== null && item.owner === person && item.sprint !== null) return item;
  return undefined;
}

function idsOfTroubles(world: World, person: Id): readonly Id[] {
  const ids: Id[] = [];
  for (const entry of world.impediments) if (entry.shown && entry.on.includes(person)) ids.push(entry.id);
  return ids;
}

function stateOf(item: Item): ItemView['state'] {
  if (item.doneAt !== null) return item.released !== null ? 'released' : 'done';
  if (item.sprint === null) return 'backlog';
  if (item.blockedBy !== null) return 'blocked';
  if (item.inspectUntil !== null) return 'inspecting';
  return item.started !== null ? 'in-progress' : 'to-do';
}

function itemView(world: World, item: Item): ItemView {
  const block = item.blockedBy === null ? undefined : world.impediments.find((entry) => entry.id === item.blockedBy);
  return {
    id: item.id,
    from: item.from,
    kind: item.kind,
    points: item.points,
    clarity: item.clarity,
    value: valueBand(item.guess.value, item.guess.spread),
    was: item.was === null ? null : valueBand((item.was.low + item.was.high) / 2, (item.was.high - item.was.low) / 2),
    evidence: item.evidence,
    askedBy: item.askedBy,
    sprint: item.sprint,
    tied: world.sprint.goalItems.includes(item.id),
    state: stateOf(item),
    person: item.doneAt === null ? item.owner : null,
    age: item.started === null ? null : daysSince(world, item.started),
    blockedDays: block ? daysSince(world, block.since) : 0,
    ready: item.clarity >= READY && item.points !== null,
    needs: item.needs.length === 0 ? [] : item.needs.filter((need) => isOutstanding(world, need)),
    parent: item.parent,
  };
}

function isOutstanding(world: World, need: Id): boolean {
  return world.items.some((other) => other.id === need && other.doneAt === null);
}

export function itemViews(world: World): View['items'] {
  return world.items.map((item) => itemView(world, item));
}

export function stakeholderViews(world: World): View['stakeholders'] {
  return world.stakeholders.map((who) => ({
    id: who.id,
    trust: who.trust < 400 ? 'low' : who.trust < 620 ? 'fair' : 'good',
    needKnown: who.needKnown,
    need: who.needKnown ? who.need : null,
  }));
}

export function revealViews(world: World, seat: Seat): View['reveals'] {
  return world.reveals.filter((entry) => entry.seat === seat).map(({ id, from, about, tick }) => ({ id, from, about, tick }));
}

/** The open part of the Sprint's ledger. */
export function ledgerView({ sprint, agreements }: World): View['sprint'] {
  return {
    goal: sprint.goal,
    goalItems: sprint.goalItems,
    leftOut: sprint.leftOut,
    unclear: sprint.unclear,
    goalObsolete: sprint.goalObsolete,
    committed: sprint.committed,
    start: sprint.start,
    startItems: sprint.startItems,
    added: sprint.added,
    removed: sprint.removed,
    done: sprint.done,
    agreements,
    burndown: sprint.burndown,
    flow: sprint.flow,
  };
}

export function impedimentViews(world: World): readonly ImpedimentView[] {
  return world.impediments
    .filter((entry) => entry.shown)
    .map((entry) => ({
      id: entry.id,
      from: entry.from,
      reach: entry.reach,
      on: entry.on,
      days: daysSince(world, entry.since),
      owner: entry.owner,
      question: entry.question,
      visible: true,
    }));
}

/** Where a cause lies is written in the pack, whether or not it is at work here. */
export function hunchViews(world: World, scenario: Scenario): readonly HunchView[] {
  const { causes } = shelfOf(scenario);
  return world.hunches.map((hunch) => {
    const under = cuesUnder(world, hunch.cause);
    return {
      cause: hunch.cause,
      reach: causes.get(hunch.cause)?.reach ?? 'team',
      cues: under.map((cue) => cue.id),
      state: hunch.state === 'open' && isPuzzling(under, hunch.cause) ? 'puzzled' : hunch.state,
      since: hunch.state === 'open' ? null : dayOf(world, hunch.since),
    };
  });
}

export function cueViews(world: World, scenario: Scenario): readonly CueView[] {
  const { cues } = shelfOf(scenario);
  return world.cues.map((cue) => ({
    id: cue.id,
    from: cue.from,
    about: cue.about,
    fits: cues.get(cue.from)?.fits ?? [],
    pinned: cue.pinned,
    tick: cue.tick,
    isNew: world.at.tick - cue.tick < 8,
  }));
}

export function inboxOf(world: World, seat: Seat, texts: number): readonly InboxEntry[] {
  if (seat !== 'product-owner') return [];
  const questions = world.impediments
    .filter((entry) => entry.question)
    .map(
      (entry): InboxEntry => ({
        id: entry.id,
        kind: 'question',
        from: `question.${(entry.key % texts) + 1}`,
        who: entry.on[1] ?? 'team',
        item: entry.on[0] ?? null,
        since: entry.since,
        urgent: true,
        points: null,
      }),
    );
  const requests = world.stakeholders.flatMap((who) =>
    who.requests.map(
      (request): InboxEntry => ({
        id: request.id,
        kind: 'request',
        from: 'request',
        who: who.id,
        item: entryOfIdea(request.item),
        since: request.since,
        urgent: false,
        points: request.points,
      }),
    ),
  );
  return [...questions, ...requests];
}

export function calendarOf(world: World): readonly CalendarView[] {
  return world.calendar.map((event) => ({
    id: event.id,
    ...dayOf(world, event.last ? event.tick - TICKS_A_DAY : event.tick),
    last: event.last,
  }));
}
