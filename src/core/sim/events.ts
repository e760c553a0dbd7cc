import { addEvidence, addIdea, BACKLOG_LENGTH, backlogItems, drawTemplate, enterSprint, leaveSprint } from './backlog.ts';
import type { EventName, Id, Seat } from './basics.ts';
import { OWN_TIME_A_STOP, SEATS, TICKS_A_DAY } from './basics.ts';
import { metersFor } from './day.ts';
import { begin } from './effects.ts';
import { playedSeat, shiftGauge, shiftTeam } from './gauges.ts';
import { servesGoal } from './goal-gone.ts';
import { goalFateOf, goalShare, isGoalMet } from './meters.ts';
import { DICE, drawOne, keyOf, quantile, roll, rollBelow } from './roll.ts';
import { effectiveness, metersNow, metersOfSprint, outcomeOf, rawEffectiveness } from './score.ts';
import { emptySprint, startOfProduct } from './season.ts';
import { BOLD, FORECAST, SPRINT_SHOCK } from './tables.ts';
import type { Turn } from './turn.ts';
import { clamp, emit } from './turn.ts';
import type { DraftWorld, Item } from './world.ts';
import { worthOfState } from './worth.ts';

/** A board holds three items a person. */
const MOST_ITEMS_A_PERSON = 3;

function forecast(world: DraftWorld): number {
  const last = world.velocity.slice(-3);
  const mean = Math.floor((last.reduce((sum, points) => sum + points, 0) * 1000) / Math.max(1, last.length));
  const noise = quantile(FORECAST, roll(world.luck, DICE.forecast, world.at.sprint));
  return Math.max(3, Math.floor((mean * Math.floor((BOLD * noise) / 1000)) / 1_000_000));
}

/** What luck has in store for a Sprint as a whole: how well work goes in it, and what the Developers think they can do. */
export function drawSprint(world: DraftWorld): void {
  world.sprint.shock = quantile(SPRINT_SHOCK, roll(world.luck, DICE.sprintShock, world.at.sprint));
  world.sprint.forecast = forecast(world);
}

/** A new Sprint begins with Sprint Planning: a fresh ledger, own time for both seats, ideas where the backlog ran short. */
export function openPlanning(turn: Turn): void {
  const { world } = turn;
  world.at.day = 1;
  world.sprint = emptySprint(world.at.tick);
  world.sprint.agreements = [...world.agreements];
  world.formats = { planning: null, daily: null, review: null, retrospective: null };
  world.plan = { kind: 'first', listened: false, times: 0 };
  for (const seat of SEATS) {
    const state = world.seats[seat];
    Object.assign(state, {
      minutes: OWN_TIME_A_STOP,
      asked: [],
      today: [],
      groups: [],
      moments: 0,
      hours: 0,
      standing: {},
      rated: false,
      news: 0,
    });
  }
  for (const [habit, count] of Object.entries(world.habits)) world.habits[habit] = Math.floor((count * 85) / 100);
  lapse(turn);
  const missing = BACKLOG_LENGTH - backlogItems(world).length;
  for (let at = 0; at < missing; at++) {
    const drawn = drawTemplate(turn, 'later');
    if (drawn) addIdea(turn, drawn);
  }
  drawSprint(world);
  world.sprint.worthAtStart = worthOfState(world, turn.scenario);
  const meters = metersNow(world);
  world.sprint.metersAtStart = Object.fromEntries(
    Object.entries(meters).map(([meter, value]) => [meter, { low: value, high: value }]),
  ) as typeof world.sprint.metersAtStart;
}

/** Rank from which an idea can lapse, and its chance a Sprint in thousandths: nobody asks for it any more. */
const LAPSES_FROM = 11;
const LAPSES = 800;

/** Ideas left lying far down for a Sprint lapse, so that more comes in than can be built and the order decides what is. */
function lapse(turn: Turn): void {
  const { world } = turn;
  if (world.at.sprint === 1) return;
  const old = backlogItems(world)
    .slice(LAPSES_FROM)
    .filter((item) => item.kind === 'feature' && item.worked === 0 && world.at.tick - item.since >= world.season.days * 8);
  for (const item of old) {
    if (rollBelow(world.luck, DICE.removal, 1000, item.key, world.at.sprint * 100) >= LAPSES) continue;
    world.items = world.items.filter((other) => other.id !== item.id);
    emit(turn, { type: 'item.removed', item: item.id }, { why: ['rule/lapsed'] });
  }
}

/** The Developers select: first what the goal is tied to, then in the order of the Product Backlog, as far as the forecast goes. */
export function select(turn: Turn): void {
  const { world } = turn;
  const target = world.sprint.forecast ?? 0;
  const backlog = backlogItems(world);
  const tied = backlog.filter((item) => world.sprint.goalItems.includes(item.id));
  const rest = backlog.filter((item) => !world.sprint.goalItems.includes(item.id));
  let sum = 0;
  let misses = 0;
  let taken = 0;
  for (const candidate of [...tied, ...rest]) {
    const item = world.items.find((other) => other.id === candidate.id);
    if (!item || misses > 3 || taken >= MOST_ITEMS_A_PERSON * world.people.length) continue;
    const unready = item.clarity < 300 && rollBelow(world.luck, DICE.select, 1000, item.key, world.at.sprint) < 500;
    if (unready || (sum > 0 && sum + (item.points ?? 3) > target)) {
      misses += 1;
      continue;
    }
    enterSprint(turn, item);
    sum += item.points ?? 3;
    taken += 1;
    emit(turn, { type: 'item.selected', item: item.id });
  }
  const selected = world.items.filter((item) => item.sprint === world.at.sprint);
  const isSelected = (id: Id) => selected.some((item) => item.id === id);
  world.sprint.leftOut = world.sprint.goalItems.filter((id) => !isSelected(id));
  world.sprint.goalItems = tieEnough(turn, world.sprint.goalItems.filter(isSelected), selected);
  Object.assign(world.sprint, {
    committed: sum,
    start: selected.length,
    startItems: selected.map((item) => item.id),
    startPoints: sum,
  });
  world.sprint.burndown.push(sum);
  world.sprint.flow.push([selected.length, 0, 0]);
}

/** At least this share of the selected points serves the Sprint Goal, in thousandths, as far as so many items allow. */
const TIED_SHARE = 333;
const MOST_TIED = 4;

/** A goal of two small items asks nothing of a Sprint: the Developers tie more of what they selected, first what fits the goal. */
function tieEnough(turn: Turn, tied: readonly Id[], selected: readonly Item[]): Id[] {
  const { world, shelf } = turn;
  const { goal } = world.sprint;
  const sizeOf = (items: readonly Item[]) => items.reduce((sum, item) => sum + (item.points ?? 3), 0);
  const wanted = Math.floor((sizeOf(selected) * TIED_SHARE) / 1000);
  const fits = (item: Item) => goal !== null && servesGoal(shelf, item, goal);
  const others = selected.filter((item) => item.kind === 'feature' && !tied.includes(item.id));
  const all = [...tied];
  let size = sizeOf(selected.filter((item) => tied.includes(item.id)));
  for (const item of [...others.filter(fits), ...others.filter((other) => !fits(other))]) {
    if (tied.length === 0 || size >= wanted || all.length >= MOST_TIED) break;
    all.push(item.id);
    emit(turn, { type: 'goal.tied', item: item.id }, { why: ['rule/selection'] });
    size += item.points ?? 3;
  }
  return all;
}

/** The Sprint Goal as proposed and agreed on. What ties together lifts its clarity; a grab bag does not. */
export function setGoal(turn: Turn, goal: Id, items: readonly Id[], why: readonly Id[]): void {
  const { world, shelf } = turn;
  world.sprint.goal = goal;
  world.sprint.goalItems = items.slice(0, 4);
  const fitting = world.items.filter((item) => items.includes(item.id) && servesGoal(shelf, item, goal));
  shiftTeam(turn, 'goal-clarity', fitting.length >= 2 ? 45 : -25, { why });
  emit(turn, { type: 'goal.set', goal, items: world.sprint.goalItems }, { why });
}

/** Whoever leads it: what the way of an event does. A Developer's lead does more the more the team manages itself. */
export function holdEvent(turn: Turn, event: EventName): void {
  const { world, shelf } = turn;
  const format = shelf.formats.get(world.formats[event] ?? '');
  if (!format) return;
  const why = [`format/${format.id}`];
  begin(turn, format.effects, { why, cast: {}, meters: metersFor(turn) });
  if (format.led !== 'developer') return;
  const ripe = world.team['self-management'] - 480;
  shiftTeam(turn, 'self-management', ripe > 0 ? 12 + Math.floor(ripe / 12) : 3, { why });
  if (ripe < -80) shiftTeam(turn, 'focus', -14, { why });
}

/** The working time is over: what is not Done goes back to the Product Backlog, the goal is met or not. */
export function endOfWork(turn: Turn): void {
  const { world } = turn;
  const met = isGoalMet(world);
  emit(turn, {
    type: 'goal.ended',
    met,
    fate: goalFateOf(world),
    tied: world.sprint.goalItems.length,
    done: Math.floor((goalShare(world) * world.sprint.goalItems.length) / 1000),
  });
  for (const item of world.items) if (item.sprint !== null && item.doneAt === null) leaveSprint(turn, item);
  if (!world.sprint.goalObsolete) shiftTeam(turn, 'morale', met ? 26 : -18, { why: ['rule/goal'] });
  for (const seat of SEATS) world.seats[seat].asked = [];
}

/** The Sprint Review, a working session: those who came say what they saw, and the Product Backlog may change. */
export function holdReview(turn: Turn): void {
  const { world } = turn;
  holdEvent(turn, 'review');
  const kept = world.sprint.goalObsolete ? 0 : isGoalMet(world) ? 14 : -8;
  for (const who of world.stakeholders) {
    const felt = world.items.some((item) => item.askedBy === who.id && world.sprint.done.some((entry) => entry.item === item.id));
    shiftGauge(turn, { gauge: 'stakeholder.trust', on: who.id, by: kept + (felt ? 22 : -6) }, { why: ['rule/review'] });
  }
  const seen = world.items.filter((item) => item.kind === 'feature' && item.doneAt === null && item.evidence < 2);
  const item = drawOne(seen, (one) => roll(world.luck, DICE.discover, one.key, world.at.sprint));
  if (item && world.team.transparency > 350) addEvidence(turn, item, 1, { why: ['rule/review'] });
  world.items = world.items.filter((other) => other.released === null || other.released >= world.at.tick);
}

/** The team, not a seat, picks what to improve: what eases the lowest of its gauges, of three that came up. */
export function pickImprovement(turn: Turn): void {
  const { world, scenario } = turn;
  const open = scenario.agreements.filter((agreement) => !world.agreements.includes(agreement.id));
  const ranked = [...open]
    .sort(
      (a, b) =>
        roll(world.luck, DICE.agreement, keyOf(a.id), world.at.sprint) -
        roll(world.luck, DICE.agreement, keyOf(b.id), world.at.sprint),
    )
    .slice(0, 3);
  const need = (id: Id) => {
    const effects = open.find((agreement) => agreement.id === id)?.effects ?? [];
    return effects.reduce(
      (sum, effect) =>
        effect.do === 'gauge' && effect.gauge.startsWith('team.')
          ? sum + 1000 - world.team[effect.gauge.slice(5) as 'safety']
          : sum + 350,
      0,
    );
  };
  const picked = ranked.sort((a, b) => need(b.id) - need(a.id))[0];
  // Without safety nothing that hurts is named, and the improvement stays on paper.
  const bold = world.team.safety + (world.formats.retrospective === null ? -150 : 0);
  if (!picked || rollBelow(world.luck, DICE.agreement, 1000, world.at.sprint) > bold + 350) return;
  world.agreements = [...world.agreements.slice(-5), picked.id];
  emit(turn, { type: 'agreement.made', agreement: picked.id }, { why: ['rule/retrospective'] });
  begin(turn, picked.effects, { why: [`agreement/${picked.id}`], cast: {}, meters: metersFor(turn) });
}

/** The Sprint's outcome, and what each seat made of it: written down once, after the Sprint Retrospective. */
export function scoreSprint(turn: Turn): void {
  const { world, scenario } = turn;
  if (world.sprint.scored) return;
  world.sprint.scored = true;
  const meters = metersOfSprint(world);
  const outcome = outcomeOf(meters);
  const raw = rawEffectiveness(world, outcome, scenario);
  const bySeat = Object.fromEntries(SEATS.map((seat) => [seat, effectiveness(raw, seat, scenario.worth)])) as Record<
    Seat,
    number
  >;
  const done = world.sprint.done.reduce((sum, entry) => sum + entry.points, 0);
  // A Sprint that lost its goal, cancelled or not, says nothing on what gets Done in an ordinary one.
  if (!world.sprint.goalObsolete) world.velocity = [...world.velocity.slice(-5), Math.max(2, done)];
  const seat = playedSeat(world);
  world.history.push({
    sprint: world.at.sprint,
    began: world.sprint.began,
    seat,
    goal: world.sprint.goal,
    committed: world.sprint.committed,
    done,
    goalMet: isGoalMet(world),
    fate: goalFateOf(world),
    cancelled: world.sprint.cancelled,
    value: world.sprint.value,
    meters,
    outcome,
    effectiveness: bySeat,
    team: { ...world.team },
  });
  emit(
    turn,
    { type: 'sprint.scored', sprint: world.at.sprint, seat, meters, outcome, effectiveness: bySeat[seat] },
    { seen: 'later' },
  );
}

/** Energy comes back a little between Sprints; an overloaded team stays tired. */
export function rest(turn: Turn): void {
  const { world } = turn;
  const over = world.sprint.committed > 0 && world.sprint.startPoints > 0 ? goalShare(world) < 500 : false;
  for (const person of world.people) person.energy = clamp(person.energy + (over ? 40 : 90), 0, 900);
}

/** Where the product will stand on the day of the Product Goal: a season with a cancelled Sprint ends before it, and the team goes on as it did. */
function reachedInTime(world: Turn['world']): number {
  const gone = Math.max(1, Math.floor(world.at.tick / TICKS_A_DAY));
  const left = Math.max(0, world.season.sprints * world.season.days - gone);
  const gained = world.product.reached - startOfProduct(world);
  return Math.min(100_000, world.product.reached + Math.floor((Math.max(0, gained) * left) / gone));
}

/** How the season ends: by how near the Product Goal came, and in what state the team is. */
export function endSeason(turn: Turn): void {
  const { world } = turn;
  const reached = reachedInTime(world);
  const reach = Math.floor(reached / 1000);
  const near = reached >= world.product.wanted * 1000;
  const health = metersNow(world).team;
  const ending = near
    ? health >= 520
      ? 'arrived-whole'
      : 'arrived-worn'
    : reach >= world.product.wanted - 6
      ? 'nearly'
      : health >= 520
        ? 'late-but-strong'
        : 'stranded';
  world.product.goalState = near ? 'fulfilled' : 'open';
  emit(turn, { type: 'season.ended', ending, reach, team: { ...world.team } });
}
