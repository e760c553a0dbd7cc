import { adaptSprintBacklog, arrivalsOfDay, escapesOfDay, reportsOfDay, requestsOfDay } from './arrivals.ts';
import type { Meter } from './basics.ts';
import { NOON_TICK, OWN_TIME_A_STOP, SEATS, TICKS_A_DAY } from './basics.ts';
import { causesAtDawn, cuesOfDay, notice, symptomsOfDay } from './causes.ts';
import { begin, comeDue } from './effects.ts';
import { countInProgress, meanOf, shiftTeam } from './gauges.ts';
import { spendRest } from './habits.ts';
import { impedimentsAtDawn, questionsGrow } from './impediments.ts';
import { leversOf } from './levers.ts';
import { dayNoise } from './make-item.ts';
import { realiseValue } from './release.ts';
import { reveal } from './reveals.ts';
import { DICE, happens, quantile, roll } from './roll.ts';
import { meterNow, metersNow } from './score.ts';
import { speak } from './speech.ts';
import { EXPONENTIAL, WEEK_SHOCK } from './tables.ts';
import type { Turn } from './turn.ts';
import { clamp, dayStamp, emit, hourOf } from './turn.ts';
import { workTick } from './work.ts';

/** Focus minutes of an ordinary Developer on an ordinary day, before interruptions and what the team's troubles take of it. */
const FOCUS = 282;
const INTERRUPTIONS = 945;
/** Nobody has more hours of task work in a day than this, in minutes. */
const MOST_FOCUS = 345;
/** Share of days on which an absence begins, in millionths, and its mean length in days. */
const ABSENCE = 17_000;
const ABSENCE_DAYS = 3;

export const metersFor = (turn: Turn) => (meter: Meter) => meterNow(turn.world, meter);

function people(turn: Turn): void {
  const { world } = turn;
  const stamp = dayStamp(world);
  for (const person of world.people) {
    if (person.awayUntil <= world.at.tick && happens(world.luck, DICE.absence, ABSENCE, person.key, stamp)) {
      const days =
        1 + Math.floor((quantile(EXPONENTIAL, roll(world.luck, DICE.absenceFor, person.key, stamp)) * (ABSENCE_DAYS - 1)) / 1000);
      person.awayUntil = world.at.tick + days * TICKS_A_DAY;
      emit(turn, { type: 'person.moved', person: person.id, to: 'away' }, { why: ['rule/absence'] });
    }
    const away = person.awayUntil > world.at.tick;
    const noise = dayNoise(world.luck, person.key, stamp);
    const shock = Math.floor((world.sprint.shock * world.sprint.weekShock) / 1000);
    person.today = away
      ? 0
      : Math.min(
          MOST_FOCUS,
          Math.floor(
            (Math.floor((FOCUS * person.skill * INTERRUPTIONS) / 1_000_000) * Math.floor((noise * shock) / 1000)) / 1000,
          ),
        );
    person.today = Math.max(0, person.today - person.owed);
    person.owed = 0;
    person.worked = 0;
    if (away) person.item = null;
    const late = Math.min(12, world.habits['works-late'] ?? 0);
    person.energy = clamp(person.energy + (away ? 40 : 0) + (world.at.day % 5 === 1 ? 60 : -8) - late * 2, 0, 1000);
    const trouble = world.items.some((item) => item.owner === person.id && item.blockedBy !== null);
    const pull = Math.trunc((world.team.morale - person.mood) / 8) + (trouble ? -22 : 4) + (person.energy < 350 ? -10 : 0);
    person.mood = clamp(person.mood + pull, 60, 960);
  }
}

/** Where self-management drifts to: up by what the team solved itself, down by what was solved for it. */
function usedTo(world: Turn['world']): number {
  const solves = Math.min(45, world.habits['solves-itself'] ?? 0);
  const asks = Math.min(24, world.habits['asks-master'] ?? 0);
  const orders = Math.min(12, world.habits['orders-from-outside'] ?? 0);
  return clamp(440 + solves * 10 - asks * 42 - orders * 14, 100, 880);
}

/** What a day under a Sprint Goal that is obsolete takes from morale; twice as much from focus, three times from the clarity of goals. */
const AIMLESS = 10;

/** Gauges drift: what nobody cares for falls back, and mood goes with how the work goes. */
function drift(turn: Turn): void {
  const { world } = turn;
  const { team } = world;
  const blocked = world.items.filter((item) => item.blockedBy !== null).length;
  const wip = countInProgress(world) - world.people.length;
  // Who works towards something that nobody wants any more works without heart.
  const aimless = world.sprint.goalObsolete ? AIMLESS : 0;
  const drifts: readonly [Parameters<typeof shiftTeam>[1], number][] = [
    [
      'morale',
      Math.trunc((560 - team.morale) / 30) +
        Math.trunc((team['self-management'] - 500) / 90) +
        Math.trunc((team.safety - 480) / 110) -
        blocked * 2 -
        aimless,
    ],
    ['self-management', Math.trunc((usedTo(world) - team['self-management']) / 26)],
    ['safety', Math.trunc((450 - team.safety) / 70)],
    ['focus', Math.trunc((480 - team.focus) / 22) - Math.max(0, wip) - aimless * 2],
    ['transparency', Math.trunc((440 - team.transparency) / 45)],
    ['goal-clarity', Math.trunc((450 - team['goal-clarity']) / 60) - aimless * 3],
    ['understanding', Math.trunc((470 - team.understanding) / 60)],
    ['debt', 1 + Math.trunc((300 - team.debt) / 150)],
  ];
  for (const [gauge, by] of drifts) if (by !== 0) shiftTeam(turn, gauge, by, { why: ['rule/drift'] });
}

/** The Developers' plan of the day, made at the Daily Scrum: changed where they adapt, confirmed otherwise. */
function planOfDay(turn: Turn): void {
  const { world } = turn;
  const { team } = world;
  const first = world.at.day === 1;
  const chance = Math.floor((team['self-management'] * 5 + team.safety * 3 + team.transparency * 2) / 10) * 1000;
  const changed = !first && happens(world.luck, DICE.adapt, Math.floor((chance * 9) / 10), dayStamp(world));
  const kind = first ? 'first' : changed ? 'changed' : 'as-yesterday';
  world.plan = { kind, listened: world.booked.listen, times: kind === world.plan.kind ? world.plan.times + 1 : 1 };
  emit(turn, { type: 'day.planned', plan: kind, listened: world.booked.listen });
  if (changed) shiftTeam(turn, 'focus', 8, { why: ['rule/plan-adapted'] });
  if (world.booked.listen) {
    notice(turn, 'daily', { count: 2, key: 31 }, { why: ['act/daily.listen'] });
    reveal(turn, 'scrum-master', team.safety < 430 ? 'listen-report' : 'listen-plan');
    // Where safety is low people report to whoever listens instead of planning with each other.
    if (team.safety < 430) shiftTeam(turn, 'self-management', -9, { why: ['act/daily.listen'] });
  }
  world.booked.listen = false;
}

function calendarOfDay(turn: Turn): void {
  const { world, shelf } = turn;
  for (const event of world.calendar) {
    if (event.came || event.last || event.tick > world.at.tick) continue;
    event.came = true;
    emit(turn, { type: 'calendar.came', event: event.id });
    const template = shelf.calendar.get(event.id);
    if (template) begin(turn, template.effects, { why: [`calendar/${event.id}`], cast: {}, meters: metersFor(turn) });
  }
}

/** The morning: who is here, what the night brought, what the Developers plan. */
export function dawn(turn: Turn): void {
  const { world, shelf } = turn;
  if (world.at.day === 1 || world.at.day === 6) {
    world.sprint.weekShock = quantile(WEEK_SHOCK, roll(world.luck, DICE.weekShock, world.at.sprint, world.at.day));
  }
  for (const seat of SEATS) world.seats[seat].today = [];
  const meters = metersNow(world);
  world.sprint.metersYesterday = Object.fromEntries(
    Object.entries(meters).map(([meter, value]) => [meter, { low: value, high: value }]),
  ) as typeof world.sprint.metersYesterday;
  people(turn);
  calendarOfDay(turn);
  comeDue(turn, metersFor(turn));
  causesAtDawn(turn);
  impedimentsAtDawn(turn);
  symptomsOfDay(turn);
  const levers = leversOf(world, shelf);
  arrivalsOfDay(turn, levers);
  requestsOfDay(turn);
  reportsOfDay(turn);
  escapesOfDay(turn);
  drift(turn);
  cuesOfDay(turn, 0);
  planOfDay(turn);
  if (world.delegated) refineWithoutOwner(turn);
  speak(turn);
}

/** Delegated: the Developers refine by themselves what is least ready, a little each day, at a price in their hours. The order stays as it is. */
function refineWithoutOwner(turn: Turn): void {
  const { world } = turn;
  const unclear = world.items.filter((item) => item.sprint === null && item.doneAt === null && item.clarity < 600).slice(0, 2);
  for (const item of unclear) item.clarity = clamp(item.clarity + 50, 0, 1000);
  for (const person of world.people) person.today = Math.max(0, person.today - 15);
}

/** The middle of the day: own time of the morning is spent, that of the afternoon begins. */
export function noon(turn: Turn): void {
  for (const seat of SEATS) spendRest(turn, seat, OWN_TIME_A_STOP);
  questionsGrow(turn, NOON_TICK);
  cuesOfDay(turn, 1);
  speak(turn);
}

/** The evening: the rest of own time goes to the habits, the day is written down. */
export function dusk(turn: Turn): void {
  const { world } = turn;
  for (const seat of SEATS) spendRest(turn, seat, OWN_TIME_A_STOP);
  questionsGrow(turn, NOON_TICK);
  adaptSprintBacklog(turn);
  const inSprint = world.items.filter(
    (item) => item.sprint !== null || world.sprint.done.some((entry) => entry.item === item.id),
  );
  const open = inSprint.filter((item) => item.doneAt === null);
  world.sprint.burndown.push(open.reduce((sum, item) => sum + (item.points ?? 0), 0));
  world.sprint.flow.push([
    open.filter((item) => item.started === null).length,
    open.filter((item) => item.started !== null).length,
    world.sprint.done.length,
  ]);
  world.sprint.focusHours.push(world.people.map((person) => person.worked));
  for (const item of world.items) if (item.was !== null) item.was = null;
  if (meanOf(world, 'mood') < 400) shiftTeam(turn, 'morale', -4, { why: ['rule/mood'] });
  world.reveals = world.reveals.filter((entry) => world.at.tick - entry.tick < 2 * TICKS_A_DAY);
}

export function dayIsOver(world: Turn['world']): boolean {
  return world.at.tick >= world.sprint.began + world.at.day * TICKS_A_DAY;
}

/** What is left of a day that was begun when the Sprint is cancelled goes to its Review and Retrospective: the next one begins with a day. */
export function passRestOfDay(turn: Turn): void {
  const { world } = turn;
  while (hourOf(world.at.tick) !== 0) {
    world.at.tick += 1;
    comeDue(turn, metersFor(turn));
    realiseValue(turn);
  }
}

/** One tick of working time. */
export function passTick(turn: Turn): void {
  const { world, shelf } = turn;
  workTick(turn, leversOf(world, shelf));
  world.at.tick += 1;
  comeDue(turn, metersFor(turn));
  realiseValue(turn);
  const hour = hourOf(world.at.tick);
  if (hour === NOON_TICK) noon(turn);
  if (hour === 0) dusk(turn);
  turn.watch?.see(turn, null);
}
