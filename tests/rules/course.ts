import fc from 'fast-check';
import { nextOfClock, startRun } from '../../src/core/game/run.ts';
import { actionsOf } from '../../src/core/sim/actions.ts';
import { SEATS, type Seat } from '../../src/core/sim/basics.ts';
import type { Command } from '../../src/core/sim/command.ts';
import type { Fact } from '../../src/core/sim/fact.ts';
import type { Scenario } from '../../src/core/sim/scenario.ts';
import { shelfOf } from '../../src/core/sim/shelf.ts';
import type { World } from '../../src/core/sim/world.ts';
import { cityTickets } from '../core/play.ts';
import { ACTORS, everyCommand } from './every-command.ts';
import { keep } from './keep.ts';

/** One command that was sent: whether it was taken, and the world before and after. */
export interface Move {
  readonly command: Command;
  readonly taken: boolean;
  readonly before: World;
  readonly after: World;
  readonly facts: readonly Fact[];
}

/** A season as somebody at random plays both seats of it, from the first Sprint Planning to the end. */
export interface Course {
  readonly days: number;
  readonly sprints: number;
  readonly moves: readonly Move[];
  readonly facts: readonly Fact[];
  readonly end: World;
}

interface Dice {
  readonly seed: number;
  readonly days: number;
  readonly team: number;
  readonly first: Seat;
  /** What is tried next, over and over; each number is one try. */
  readonly tries: readonly number[];
}

const SPRINTS = 2;
const MOST_MOVES = 3000;

function pick<T>(list: readonly T[], by: number): T | undefined {
  return list[by % Math.max(1, list.length)];
}

function answerFor(world: World, at: number): Command | undefined {
  const seat = SEATS.find((one) => world.seats[one].ask !== null);
  const ask = seat && world.seats[seat].ask;
  const option = pick(ask?.options ?? [], at);
  return seat && ask && option ? { by: seat, type: 'ask.answer', ask: ask.id, option: option.id } : undefined;
}

function actionFor(world: World, scenario: Scenario, at: number): Command | undefined {
  const open = actionsOf({ world, shelf: shelfOf(scenario) }, SEATS[at % 2] as Seat).filter((one) => one.refused === null);
  return pick(open, Math.floor(at / 2))?.command;
}

/** Of six tries one is any command of anybody, one any of a seat, one what a seat can do; the others let the game go on. */
function tried(world: World, scenario: Scenario, choice: number): Command | null {
  const [kind, at] = [choice % 6, Math.floor(choice / 6)];
  const actors = kind === 0 ? ACTORS : SEATS;
  if (kind <= 1) return pick(everyCommand(world, pick(actors, at) ?? 'clock', at), Math.floor(at / actors.length)) ?? null;
  const action = kind === 2 ? actionFor(world, scenario, at) : undefined;
  return action ?? answerFor(world, at) ?? nextOfClock(world, 1 + (at % 4));
}

/** Ends the season for everybody: the one command of the clock that would cut a course short. */
function isTheEnd(command: Command): boolean {
  return command.type === 'phase.enter';
}

export function play({ seed, days, team, first, tries }: Dice, scenario: Scenario = cityTickets()): Course {
  const played: Seat[] = [first, first === 'scrum-master' ? 'product-owner' : 'scrum-master'];
  const run = startRun(scenario, { seed, sprints: SPRINTS, days, team, played });
  const facts: Fact[] = [...run.takeFacts()];
  const moves: Move[] = [];
  let before = keep(run.world());
  for (let at = 0; at < MOST_MOVES && before.at.phase !== 'closed'; at++) {
    const choice = ((tries[at % tries.length] ?? 0) + at * 7919) % 100_000;
    const command = tried(before, scenario, choice);
    if (command === null || isTheEnd(command)) continue;
    const taken = run.send(command);
    const fresh = run.takeFacts();
    const after = taken ? keep(run.world(), before) : before;
    moves.push({ command, taken, before, after, facts: fresh });
    facts.push(...fresh);
    before = after;
  }
  return { days, sprints: SPRINTS, moves, facts, end: before };
}

const dice: fc.Arbitrary<Dice> = fc.record({
  seed: fc.integer({ min: 1, max: 99_999 }),
  days: fc.constantFrom(5, 5, 5, 10),
  team: fc.constantFrom(3, 6, 8),
  first: fc.constantFrom<Seat>('scrum-master', 'product-owner'),
  tries: fc.array(fc.nat(99_999), { minLength: 20, maxLength: 60 }),
});

/** How many seasons a file looks at. */
const RUNS = 6;
/** Another number plays other seasons: `npm run rules -- --seed 7`. */
const SEED = Number(process.env.TWO_SEATS_RULES_SEED ?? 2020);

const known = new Map<string, Course>();

/** Courses are played once a file: the properties of one file look at the same ones. */
function courseOf(one: Dice): Course {
  const key = JSON.stringify(one);
  const course = known.get(key) ?? play(one);
  known.set(key, course);
  return course;
}

/** Looks at random seasons until one breaks what is checked. What is printed then is enough to `play` it again. */
export function everyCourse(check: (course: Course) => void): void {
  const property = fc.property(dice, (one) => {
    check(courseOf(one));
  });
  fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
}

/** Looks at every move of random seasons, refused ones too. */
export function everyMove(check: (move: Move) => void): void {
  everyCourse(({ moves }) => {
    for (const move of moves) told(move, () => check(move));
  });
}

/** Looks at every world that random seasons came through, or at one in so many. */
export function everyWorld(check: (world: World) => void, oneIn = 1): void {
  everyCourse(({ moves }) => {
    for (const [at, move] of moves.entries()) if (move.taken && at % oneIn === 0) told(move, () => check(move.after));
  });
}

/** A finding that says which move it was. */
function told({ command, before }: Move, look: () => void): void {
  try {
    look();
  } catch (error) {
    const { sprint, day, phase } = before.at;
    const where = `Sprint ${sprint}, day ${day}, ${phase}: ${JSON.stringify(command)}`;
    throw new Error(`${where}\n${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
