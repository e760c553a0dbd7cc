import { addWork, drawTemplate, enterSprint, leaveSprint } from './backlog.ts';
import type { Id } from './basics.ts';
import { READY } from './gauges.ts';
import type { Levers } from './levers.ts';
import type { Die } from './roll.ts';
import { DICE, happens, keyOf, quantile, roll, rollBelow } from './roll.ts';
import { EXPONENTIAL } from './tables.ts';
import type { Turn } from './turn.ts';
import { dayStamp, emit } from './turn.ts';

/** Per person and day, in millionths, by the calibrated set: discovered .0235, bugs .0167; x1.89 on days 1 to 3, x.43 after. */
const DISCOVERED = 22_000;
const BUGS = 16_700;
const EARLY = 1890;
const LATE = 430;
/** Bugs that riders report go into the Product Backlog: as many, with those of the work itself, as make a quarter of a Sprint Backlog. */
const REPORTED = 40_000;
/** An idle Developer pulls a further item in, per day; an unstarted item is taken out, per item and day. */
const PULL_IN = 220_000;
const REMOVAL = 30_000;

function arrives(turn: Turn, base: number, { levers, die, key }: { levers: Levers; die: Die; key: number }): boolean {
  const { at, season } = turn.world;
  const early = at.day * 10 <= season.days * 3 ? EARLY : LATE;
  // Some Sprints open a can of worms and most do not: half of the rate is the Sprint's own.
  const worms = 300 + Math.floor((quantile(EXPONENTIAL, roll(turn.world.luck, die, at.sprint)) * 7) / 10);
  const chance = Math.floor((Math.floor((Math.floor((base * early) / 1000) * worms) / 1000) * levers.arrivals) / 1000);
  return happens(turn.world.luck, die, chance, key, at.sprint * 100 + at.day);
}

/** The item that a person is at, or the first that anybody is. */
function workOf({ world }: Turn, person: Id): Id | null {
  const own = world.people.find((other) => other.id === person)?.item;
  return own ?? world.items.find((item) => item.sprint !== null && item.kind === 'feature')?.id ?? null;
}

/** Work that shows itself only once one is at it, and bugs: one die a person and day. */
export function arrivalsOfDay(turn: Turn, levers: Levers): void {
  const { world } = turn;
  for (const person of [...world.people]) {
    if (person.awayUntil > world.at.tick) continue;
    const mark = `${world.at.sprint}-${world.at.day}.${person.id}`;
    const parent = workOf(turn, person.id);
    if (arrives(turn, DISCOVERED, { levers, die: DICE.discovered, key: person.key })) {
      addWork(turn, { id: `more.${mark}`, kind: 'feature', parent, clarity: 650, toSprint: true });
    }
    if (arrives(turn, BUGS, { levers, die: DICE.bug, key: person.key })) {
      addWork(turn, { id: `bug.${mark}`, kind: 'bug', parent, clarity: 700, toSprint: true });
      world.sprint.bugs += 1;
    }
  }
}

/** Bugs that riders report, one die a person and day: what is used more and has more debt is reported more. */
export function reportsOfDay(turn: Turn): void {
  const { world } = turn;
  const chance = Math.floor((REPORTED * (700 + world.team.debt)) / 1000);
  for (const [at, person] of world.people.entries()) {
    if (!happens(world.luck, DICE.report, chance, person.key, dayStamp(world))) continue;
    const id = `report.${world.at.sprint}-${world.at.day * 10 + at}`;
    addWork(turn, { id, kind: 'bug', parent: null, clarity: 600, toSprint: false });
  }
}

/** Idle Developers look what else could be taken, in the order of the Product Backlog; work that no longer fits is taken out. */
export function adaptSprintBacklog(turn: Turn): void {
  const { world } = turn;
  const open = world.items.filter((item) => item.sprint !== null && item.started === null && item.doneAt === null);
  const idle = world.people.filter((person) => person.item === null && person.awayUntil <= world.at.tick);
  if (open.length === 0) {
    for (const person of idle) {
      if (!happens(world.luck, DICE.pullIn, PULL_IN, person.key, dayStamp(world))) continue;
      const next = world.items.find(
        (item) => item.sprint === null && item.doneAt === null && item.clarity >= READY - 150 && (item.points ?? 13) <= 5,
      );
      if (next) {
        enterSprint(turn, next);
        emit(turn, { type: 'item.selected', item: next.id, person: person.id });
      }
    }
  }
  for (const item of open) {
    if (world.sprint.goalItems.includes(item.id) || !happens(world.luck, DICE.removal, REMOVAL, item.key, dayStamp(world)))
      continue;
    world.sprint.removed.push(item.id);
    emit(turn, { type: 'item.removed', item: item.id }, { why: ['rule/plan-adapted'] });
    leaveSprint(turn, item);
  }
}

/** Stakeholders ask on their own account, the loud ones more often. A refused wish comes back later while trust lasts. */
export function requestsOfDay(turn: Turn): void {
  const { world, shelf } = turn;
  for (const who of world.stakeholders) {
    const template = shelf.stakeholders.get(who.id);
    if (!template || who.requests.length >= 2) continue;
    // Pressure rises in equal steps from Sprint to Sprint.
    const chance = Math.floor((template.loudness * 1000 * (900 + 100 * world.at.sprint)) / (1000 * world.season.days));
    if (!happens(world.luck, DICE.request, chance, who.key, dayStamp(world))) continue;
    const drawn = drawTemplate(turn, 'later', who.id);
    if (!drawn) continue;
    const id = `request.${drawn.id}`;
    if (who.requests.some((request) => request.id === id)) continue;
    who.requests.push({ id, item: drawn.id, since: world.at.tick, points: 2 + rollBelow(world.luck, DICE.points, 4, keyOf(id)) });
    emit(turn, { type: 'request.made', request: id, stakeholder: who.id });
    world.seats['product-owner'].news += 1;
  }
}

/** Bugs that nobody mends reach users; the more debt, the likelier. */
export function escapesOfDay(turn: Turn): void {
  const { world } = turn;
  for (const item of world.items) {
    if (item.kind !== 'bug' || item.doneAt !== null || world.product.value === 0) continue;
    const chance = 8_000 + world.team.debt * 24;
    if (!happens(world.luck, DICE.escape, chance, item.key, dayStamp(world))) continue;
    world.product.escaped += 1;
    world.sprint.escaped += 1;
    emit(turn, { type: 'item.escaped', item: item.id }, { why: item.why });
  }
}
