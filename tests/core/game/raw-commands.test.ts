import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOfClock, startRun } from '../../../src/core/game/run.ts';
import { fingerprintOf } from '../../../src/core/replay/fingerprint.ts';
import { SHAPES } from '../../../src/core/replay/read-command.ts';
import { SEATS } from '../../../src/core/sim/basics.ts';
import type { Command } from '../../../src/core/sim/command.ts';
import { refusal } from '../../../src/core/sim/refusal.ts';
import { newSeason } from '../../../src/core/sim/season.ts';
import { step } from '../../../src/core/sim/step.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { type MachineCourse, startCourse } from '../../../src/core/sprint/machine-course.ts';
import { cityTickets, midSprint } from '../play.ts';
import { rawCommand, type Try, tries } from './raw-commands.ts';

const scenario = cityTickets();
const GAMES = Number(process.env.RANDOM_GAMES ?? 10);
const CODES = ['not-now', 'not-your-accountability', 'no-such-thing', 'no-time-left', 'not-possible'];
const plan = (seed: number) => ({ seed, sprints: 2, days: 3, played: ['product-owner', 'scrum-master'] as const });

/** What holds in every world, whatever was asked of it. */
function keepsItsInvariants(world: World): void {
  const unique = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length);
  unique(world.items.map((item) => item.id));
  unique(world.impediments.map((entry) => entry.id));
  unique(world.cues.map((cue) => cue.id));
  unique(world.hunches.map((hunch) => hunch.cause));
  unique(world.sprint.goalItems);
  const gauges = [...Object.values(world.team), ...world.people.flatMap((one) => [one.mood, one.energy, one.voice])];
  for (const value of [...gauges, ...world.stakeholders.map((who) => who.trust)]) {
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1000);
  }
  for (const item of world.items) {
    if (item.sprint !== null && item.doneAt === null) expect(item.sprint).toBe(world.at.sprint);
    if (item.sprint === null && item.doneAt === null) expect(item.owner).toBeNull();
    if (item.blockedBy !== null) expect(world.impediments.some((entry) => entry.id === item.blockedBy)).toBe(true);
  }
  for (const person of world.people)
    if (person.item !== null) expect(world.items.find((item) => item.id === person.item)?.sprint).toBe(world.at.sprint);
  if (world.sprint.cancelled) expect(world.sprint.goalObsolete).toBe(true);
}

const inSprint = ({ items, at }: World) => items.filter((item) => item.sprint === at.sprint).map((item) => item.id);

/** Only the Developers put items into the Sprint Backlog: by themselves, or where the Product Owner asks for a swap. */
function backlogIsTheirs(before: World, after: World, command: Command): void {
  if (after.at.sprint !== before.at.sprint || command.by === 'developers' || command.by === 'clock') return;
  const fresh = inSprint(after).filter((id) => before.items.some((item) => item.id === id) && !inSprint(before).includes(id));
  if (fresh.length > 0) expect(['scope.offer', 'ask.answer']).toContain(command.type);
}

/** Answers and time, so that a game comes on between one wild command and the next. */
function onwards(world: World, by: number): Command | null {
  const seat = SEATS.find((one) => world.seats[one].ask !== null);
  const ask = seat && world.seats[seat].ask;
  if (!seat || !ask) return nextOfClock(world, 1 + (by % 8));
  const option = ask.options[by % ask.options.length]?.id ?? 'none';
  return { by: seat, type: 'ask.answer', ask: ask.id, option };
}

const seen = { taken: new Set<string>(), refused: new Set<string>() };

function sendBoth(machine: MachineCourse, walk: ReturnType<typeof startRun>, command: Command): void {
  const before = machine.world();
  const print = fingerprintOf(before);
  const taken = walk.send(command);
  expect(machine.send(command), `${JSON.stringify(command)} in ${before.at.phase}`).toBe(taken);
  const after = machine.world();
  expect(fingerprintOf(after)).toBe(fingerprintOf(walk.world()));
  expect(JSON.stringify(machine.takeFacts())).toBe(JSON.stringify(walk.takeFacts()));
  (taken ? seen.taken : seen.refused).add(command.type);
  if (!taken) return expect(fingerprintOf(after)).toBe(print);
  keepsItsInvariants(after);
  backlogIsTheirs(before, after, command);
}

describe('any command of anybody', () => {
  it('is taken or refused alike by machine and walk, changes nothing where it is refused, and breaks nothing where it is taken', () => {
    const games = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.array(tries, { minLength: 60, maxLength: 90 }));
    fc.assert(
      fc.property(games, ([seed, list]) => {
        const machine = startCourse(newSeason(scenario, plan(seed)), scenario);
        const walk = startRun(scenario, plan(seed), { meters: true });
        expect(JSON.stringify(machine.takeFacts())).toBe(JSON.stringify(walk.takeFacts()));
        for (const one of list) {
          const command = rawCommand(machine.world(), one);
          // The lifecycle enters its phases by itself: what would end the season tells nothing.
          if (command.type !== 'phase.enter') sendBoth(machine, walk, command);
          const next = onwards(machine.world(), one.by);
          if (next) sendBoth(machine, walk, next);
        }
      }),
      { numRuns: GAMES, endOnFailure: true },
    );
  }, 300_000);

  it('reaches each kind of command, and many are taken', () => {
    const never = Object.keys(SHAPES).filter((type) => !seen.refused.has(type) && !seen.taken.has(type));
    expect(never.filter((type) => type !== 'phase.enter').length).toBeLessThanOrEqual(4);
    expect(seen.taken.size).toBeGreaterThanOrEqual(15);
  });

  it('is refused by a reason; where somebody else is accountable, by a rule of the Scrum Guide or because it is nobody’s to send', () => {
    const worlds = [midSprint({ seed: 5 }), midSprint({ seed: 5, seat: 'product-owner' }), newSeason(scenario, plan(3))];
    const any = fc.tuple(fc.nat(worlds.length - 1), tries);
    const OWN = /^(ask|seat)\.|\.close$|^time\.pass$|^phase\.enter$/;
    fc.assert(
      fc.property(any, ([at, one]: [number, Try]) => {
        const world = worlds[at] as World;
        const command = rawCommand(world, one);
        const no = refusal(world, command, scenario);
        if (no === null) return;
        expect(CODES).toContain(no.code);
        if (no.code === 'not-your-accountability' && !OWN.test(command.type))
          expect(no.rule, command.type).toMatch(/^[A-Z]{2}-\d\d$/);
        expect(step(world, command, scenario)).toEqual({ world, facts: [] });
      }),
      { numRuns: 400 },
    );
  });
});
