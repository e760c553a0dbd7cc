import { addIdea, BACKLOG_LENGTH, backlogItems, canLapse, drawTemplate, enterSprint, LAPSES_FROM } from './backlog.ts';
import type { Id } from './basics.ts';
import { OWN_TIME_A_STOP, SEATS } from './basics.ts';
import { emptySprint } from './empty-sprint.ts';
import { shiftTeam } from './gauges.ts';
import { clarityOfGoal, servesGoal } from './goal-gone.ts';
import { DICE, quantile, roll, rollBelow } from './roll.ts';
import { metersNow } from './score.ts';
import { BOLD, FORECAST, SPRINT_SHOCK } from './tables.ts';
import type { Turn } from './turn.ts';
import { emit } from './turn.ts';
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

/** Chance of an idea far down to lapse, a Sprint in thousandths: nobody asks for it any more. */
const LAPSES = 800;

/** Ideas left lying far down for a Sprint lapse, so that more comes in than can be built and the order decides what is. */
function lapse(turn: Turn): void {
  const { world } = turn;
  if (world.at.sprint === 1) return;
  const old = backlogItems(world)
    .slice(LAPSES_FROM)
    .filter((item) => canLapse(world, item));
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
  const unclear: Id[] = [];
  for (const candidate of [...tied, ...rest]) {
    const item = world.items.find((other) => other.id === candidate.id);
    if (!item || misses > 3 || taken >= MOST_ITEMS_A_PERSON * world.people.length) continue;
    const unready = item.clarity < 300 && rollBelow(world.luck, DICE.select, 1000, item.key, world.at.sprint) < 500;
    if (unready || (sum > 0 && sum + (item.points ?? 3) > target)) {
      misses += 1;
      if (unready) unclear.push(item.id);
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
  world.sprint.unclear = world.sprint.leftOut.filter((id) => unclear.includes(id));
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
  shiftTeam(turn, 'goal-clarity', clarityOfGoal(fitting.length), { why });
  emit(turn, { type: 'goal.set', goal, items: world.sprint.goalItems }, { why });
}
