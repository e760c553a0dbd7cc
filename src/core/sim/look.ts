import { actionsOf } from './actions.ts';
import type { Gauge, Meter, Mille, Seat } from './basics.ts';
import { METERS, otherSeat, TEAM_GAUGES, TICKS_A_DAY } from './basics.ts';
import { gaugeValue, READY } from './gauges.ts';
import { HABITS } from './habits.ts';
import { keyOf, rollBelow } from './roll.ts';
import type { Scenario } from './scenario.ts';
import { metersNow, outcomeOf } from './score.ts';
import { hourOf, shelfOf, sprintStart } from './turn.ts';
import type {
  Band,
  CalendarView,
  CueView,
  HunchView,
  ImpedimentView,
  InboxEntry,
  ItemView,
  MeterView,
  MeterWord,
  MoodWord,
  PersonView,
  View,
} from './view.ts';
import { isPuzzled } from './wall.ts';
import type { Item, World } from './world.ts';

/** Half width of what is shown of a meter, in points of 0..100: transparency of the world is how narrow it is, in both seats. */
export function giveOf(world: World): number {
  return 12 - Math.floor(world.team.transparency / 120);
}

function bandAround(world: World, value: Mille, key: number, wide = 1): Band {
  const give = giveOf(world) * wide;
  const error = rollBelow(world.luck, 'view', give + 1, key, world.at.sprint * 100 + world.at.day) - Math.floor(give / 2);
  const middle = Math.floor(value / 10) + error;
  return { low: Math.max(0, middle - give), high: Math.min(100, Math.max(middle + give, 2)) };
}

function wordOf(meter: Meter, { low, high }: Band): MeterWord {
  const middle = (low + high) / 2;
  if (meter === 'goal') return middle < 36 ? 'at-risk' : middle < 66 ? 'open' : 'likely';
  return middle < 36 ? 'poor' : middle < 62 ? 'fair' : 'good';
}

function meterView(world: World, meter: Meter, now: Mille): MeterView {
  const key = keyOf(meter);
  const band = bandAround(world, now, key);
  const was = bandAround(world, world.sprint.metersAtStart[meter].low, key + 1);
  const change = now - world.sprint.metersYesterday[meter].low;
  return { meter, ...band, word: wordOf(meter, band), trend: change > 15 ? 'up' : change < -15 ? 'down' : 'level', was };
}

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

function daysSince(world: World, tick: number): number {
  return Math.floor((world.at.tick - tick) / TICKS_A_DAY);
}

function personView(world: World, person: World['people'][number]): PersonView {
  const block = world.items.find((item) => item.owner === person.id && item.blockedBy !== null && item.sprint !== null);
  const since = world.impediments.find((entry) => entry.id === block?.blockedBy)?.since;
  return {
    id: person.id,
    mood: moodOf(person, block !== undefined),
    item: person.item,
    away: person.awayUntil > world.at.tick,
    blocked: block && since !== undefined ? { item: block.id, days: daysSince(world, since) } : null,
    impediments: world.impediments.filter((entry) => entry.shown && entry.on.includes(person.id)).map((entry) => entry.id),
  };
}

function stateOf(item: Item): ItemView['state'] {
  if (item.doneAt !== null) return item.released !== null ? 'released' : 'done';
  if (item.sprint === null) return 'backlog';
  if (item.blockedBy !== null) return 'blocked';
  if (item.inspectUntil !== null) return 'inspecting';
  return item.started !== null ? 'in-progress' : 'to-do';
}

/** What is known is rounded to steps of 5, as people speak of value. */
function valueBand(value: number, spread: number): Band {
  const step = (x: number) => Math.round(x / 5) * 5;
  const low = step(Math.max(0, value - spread));
  return { low, high: Math.max(low + 5, Math.min(60, step(value + spread))) };
}

function itemView(world: World, item: Item): ItemView {
  const block = world.impediments.find((entry) => entry.id === item.blockedBy);
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
    needs: item.needs.filter((need) => world.items.some((other) => other.id === need && other.doneAt === null)),
    parent: item.parent,
  };
}

function impedimentViews(world: World): readonly ImpedimentView[] {
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
function hunchViews(world: World, scenario: Scenario): readonly HunchView[] {
  const { causes } = shelfOf(scenario);
  return world.hunches.map((hunch) => ({
    cause: hunch.cause,
    reach: causes.get(hunch.cause)?.reach ?? 'team',
    cues: world.cues.filter((cue) => cue.pinned === hunch.cause).map((cue) => cue.id),
    state: hunch.state === 'open' && isPuzzled(world, hunch.cause) ? 'puzzled' : hunch.state,
    since:
      hunch.state === 'open'
        ? null
        : {
            sprint: Math.floor(hunch.since / (world.season.days * TICKS_A_DAY)) + 1,
            day: (Math.floor(hunch.since / TICKS_A_DAY) % world.season.days) + 1,
          },
  }));
}

function cueViews(world: World, scenario: Scenario): readonly CueView[] {
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

function inboxOf(world: World, seat: Seat, texts: number): readonly InboxEntry[] {
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
        item: request.item.replace(/\.\d+$/, ''),
        since: request.since,
        urgent: false,
        points: request.points,
      }),
    ),
  );
  return [...questions, ...requests];
}

function calendarOf(world: World): readonly CalendarView[] {
  return world.calendar.map((event) => {
    const day = Math.floor(event.tick / TICKS_A_DAY) - (event.last ? 1 : 0);
    return {
      id: event.id,
      sprint: Math.floor(day / world.season.days) + 1,
      day: (day % world.season.days) + 1,
      last: event.last,
    };
  });
}

/** Goals that the top of the Product Backlog could serve: each with two or three of its items, four goals at most. */
export function goalChoices(world: World, scenario: Scenario): View['goals'] {
  const { items } = shelfOf(scenario);
  const top = world.items.filter((item) => item.sprint === null && item.doneAt === null && item.kind === 'feature').slice(0, 16);
  const choices = scenario.goals.map((id) => ({
    id,
    items: top
      .filter((item) => items.get(item.from)?.goals.includes(id))
      .slice(0, 3)
      .map((item) => item.id),
  }));
  const fit = choices
    .filter((choice) => choice.items.length >= 2)
    .sort(
      (a, b) =>
        rollBelow(world.seed, 'shuffle', 1000, keyOf(a.id), world.at.sprint) -
        rollBelow(world.seed, 'shuffle', 1000, keyOf(b.id), world.at.sprint),
    );
  if (fit.length > 0) return fit.slice(0, 4);
  return scenario.goals.slice(0, 1).map((id) => ({ id, items: top.slice(0, 2).map((item) => item.id) }));
}

function gaugesOf(world: World, seat: Seat): View['gauges'] {
  const give = giveOf(world) * 10;
  const gauges: Partial<Record<Gauge, { about: Mille; give: Mille }>> = {};
  for (const gauge of TEAM_GAUGES) {
    const band = bandAround(world, world.team[gauge], keyOf(gauge));
    gauges[`team.${gauge}`] = { about: Math.floor((band.low + band.high) * 5), give };
  }
  for (const gauge of [
    'sprint.day',
    'sprint.left',
    'sprint.behind',
    'sprint.wip',
    'backlog.ready',
    'backlog.age',
    'release.waiting',
  ] as const) {
    gauges[gauge] = { about: gaugeValue(world, gauge), give: 0 };
  }
  gauges['seat.minutes'] = { about: world.seats[seat].minutes, give: 0 };
  gauges['seat.habit'] = { about: gaugeValue(world, 'seat.habit'), give: 0 };
  return gauges;
}

function productGoalOf(world: World): View['productGoal'] {
  const reached = Math.floor(world.product.reached / 1000);
  const give = 1 + Math.floor(giveOf(world) / 4);
  const done = (world.at.sprint - 1) * world.season.days + world.at.day - 1;
  const left = Math.max(0, world.season.sprints * world.season.days - done);
  const pace =
    done < 4
      ? 620
      : Math.max(
          100,
          Math.floor((world.product.reached - (world.product.wanted * 1000 - Math.min(30_000, 620 * (done + left)))) / done),
        );
  const ahead = Math.floor((pace * left) / 1000);
  const wide = 2 + Math.floor((giveOf(world) * left) / 24);
  return {
    id: world.product.goal,
    wanted: world.product.wanted,
    reached: { low: Math.max(0, reached - give), high: Math.min(100, reached + give) },
    forecast: { low: Math.max(0, reached + ahead - wide), high: Math.min(100, reached + ahead + wide) },
  };
}

function forecastOf(world: World): Band | null {
  if (world.sprint.forecast === null || world.at.phase !== 'planning') return null;
  const wide = Math.max(2, Math.floor((world.sprint.forecast * (giveOf(world) + 4)) / 100));
  return { low: Math.max(1, world.sprint.forecast - wide), high: world.sprint.forecast + wide };
}

/** All that a seat may know. The page, the office, the protocol and every program get this and nothing else. */
export function look(world: World, seat: Seat, scenario: Scenario): View {
  const shelf = shelfOf(scenario);
  const now = metersNow(world);
  const state = world.seats[seat];
  const other = otherSeat(seat);
  const hour = world.at.phase === 'planning' || world.at.phase === 'daily' ? 0 : hourOf(world.at.tick);
  const ledger = world.sprint;
  const manner = world.seats[other].manner;
  return {
    seat,
    key: world.choice,
    at: {
      sprint: world.at.sprint,
      sprints: world.season.sprints,
      day: world.at.day,
      days: world.season.days,
      tick: world.at.tick,
      hour,
      phase: world.at.phase,
      daysLeft: Math.max(
        0,
        world.season.sprints * world.season.days - ((world.at.sprint - 1) * world.season.days + world.at.day - 1),
      ),
    },
    minutes: {
      now: Math.max(0, state.minutes),
      today: Math.max(0, state.minutes) + (world.at.tick - sprintStart(world) < (world.at.day - 1) * TICKS_A_DAY + 8 ? 90 : 0),
    },
    habit: state.habit,
    habits: HABITS[seat],
    meters: Object.fromEntries(METERS.map((meter) => [meter, meterView(world, meter, now[meter])])) as Record<Meter, MeterView>,
    gauges: gaugesOf(world, seat),
    people: world.people.map((person) => personView(world, person)),
    colleague: {
      id: other === 'scrum-master' ? scenario.scrumMaster : scenario.productOwner,
      seat: other,
      manner,
      mood: manner === 'hurried' ? 'tired' : outcomeOf(now) > 560 ? 'calm' : 'focused',
    },
    stakeholders: world.stakeholders.map((who) => ({
      id: who.id,
      trust: who.trust < 400 ? 'low' : who.trust < 620 ? 'fair' : 'good',
      needKnown: who.needKnown,
      need: who.needKnown ? who.need : null,
    })),
    items: world.items.map((item) => itemView(world, item)),
    impediments: impedimentViews(world),
    wall:
      seat === 'scrum-master'
        ? { hunches: hunchViews(world, scenario), cues: cueViews(world, scenario) }
        : { hunches: [], cues: [] },
    inbox: inboxOf(world, seat, scenario.variants?.question ?? 1),
    reveals: world.reveals.filter((entry) => entry.seat === seat).map(({ id, from, about, tick }) => ({ id, from, about, tick })),
    actions: actionsOf({ world, shelf }, seat),
    ask: state.ask,
    plan: world.plan,
    forecast: forecastOf(world),
    productGoal: productGoalOf(world),
    goals: world.at.phase === 'planning' ? goalChoices(world, scenario) : [],
    formats: world.formats,
    calendar: calendarOf(world),
    sprint: {
      goal: ledger.goal,
      goalItems: ledger.goalItems,
      goalObsolete: ledger.goalObsolete,
      committed: ledger.committed,
      start: ledger.start,
      startItems: ledger.startItems,
      added: ledger.added,
      removed: ledger.removed,
      done: ledger.done,
      agreements: world.agreements,
      burndown: ledger.burndown,
      flow: ledger.flow,
    },
    history: world.seats[seat].rated || !world.sprint.scored ? world.history : world.history.slice(0, -1),
    journal: world.journal,
    intention: state.intention,
  };
}
