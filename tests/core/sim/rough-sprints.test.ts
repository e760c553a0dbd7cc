import { describe, expect, it } from 'vitest';
import { drive } from '../../../src/core/game/run.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import { draftOf } from '../../../src/core/sim/copy-world.ts';
import { leversOf } from '../../../src/core/sim/levers.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import { roughBacklog } from '../../../src/core/sim/rough-backlog.ts';
import { type RoughItem, roughPlan } from '../../../src/core/sim/rough-plan.ts';
import { roughSprints } from '../../../src/core/sim/rough-sprints.ts';
import { type RoughTeam, roughCourse, roughEnd, roughTeam } from '../../../src/core/sim/rough-work.ts';
import { shelfOf } from '../../../src/core/sim/shelf.ts';
import type { DraftWorld, World } from '../../../src/core/sim/world.ts';
import { worthFeatures } from '../../../src/core/sim/worth.ts';
import { begun, cityTickets } from '../play.ts';

const scenario = cityTickets();
const shelf = shelfOf(scenario);
const ordinary = shippedPlayer('journeyman', toolsFor(scenario)) as Player;

/** The world at the start of the second Sprint, and at the end of the first one just before. */
function startAndEnd(seed: number): { start: World; end: World } {
  const run = begun({ seed, sprints: 3 });
  let end: World | null = null;
  drive(run, { 'scrum-master': ordinary, 'product-owner': ordinary }, 'sprint', (world) => {
    end = draftOf(world) as World;
  });
  return { start: draftOf(run.world()) as World, end: end as unknown as World };
}

const { start, end } = startAndEnd(11);
const featuresOf = (world: World) => roughSprints(world, scenario, leversOf(world, shelf));

/** The same with something changed. */
function but(world: World, change: (draft: DraftWorld) => void): World {
  const draft = draftOf(world);
  change(draft);
  return draft as World;
}

const teamOf = (world: World) => roughTeam(world, leversOf(world, shelf));

/** Items of so many minutes each, all features of one goal. */
function simple(needs: readonly number[]): readonly RoughItem[] {
  const [model] = roughBacklog(start, leversOf(start, shelf), shelf).items as [RoughItem];
  return needs.map((need, at) => ({
    ...model,
    item: { ...model.item, id: `simple-${at}`, kind: 'feature', needs: [], worth: 10 },
    goals: ['one-goal'],
    points: 3,
    use: 100 - at,
    need,
    isBlocked: false,
  }));
}

const TEAM: RoughTeam = {
  ...teamOf(start),
  people: 2,
  minutes: 2000,
  inspection: 30,
  block: 300,
  waiting: 0,
  hits: 1000,
  usual: 20,
};
const play = (needs: readonly number[], tied = needs.length, pace = 1000) =>
  roughEnd(TEAM, roughCourse(TEAM, { items: simple(needs), tied }), pace);

describe('a rough Sprint played through', () => {
  it('is Done with all of a light plan, and with nothing of items that nobody can finish', () => {
    expect(play([300, 300, 300])).toMatchObject({ goal: 1000, chances: [1000, 1000, 1000] });
    expect(play([9000, 9000])).toMatchObject({ goal: 0, value: 0, chances: [0, 0], last: 3000 });
  });

  it('counts a goal of which a part is Done as the meter does: seven tenths of the part', () => {
    expect(play([300, 9000]).goal).toBe(350);
  });

  it('gives what comes last to whoever is free first, and loads the whole team', () => {
    // Two Developers: 1000 and 600 minutes, then 800 more for the second: over after 1400 of 2000 minutes, and an inspection.
    expect(play([1000, 600, 800])).toMatchObject({ last: 730, load: 600 });
  });

  it('brings less at a slower pace', () => {
    const [slow, usual, fast] = [500, 1000, 1500].map((pace) => play([1200, 900, 900, 700], 2, pace));
    expect(slow?.goal).toBeLessThan(usual?.goal ?? 0);
    expect(slow?.value).toBeLessThan(usual?.value ?? 0);
    expect(fast?.last).toBeLessThan(usual?.last ?? 0);
  });

  it('waits for blocks', () => {
    const [one, other] = simple([1300, 300]) as [RoughItem, RoughItem];
    const end = (isBlocked: boolean) =>
      roughEnd(TEAM, roughCourse(TEAM, { items: [{ ...one, isBlocked }, other], tied: 2 }), 1000);
    expect(end(true).goal).toBeLessThan(end(false).goal);
    expect(end(true).last).toBe(end(false).last + 300);
  });

  it('begins what needs another item after that one, and never if it is not even planned', () => {
    const [one, other] = simple([900, 300]) as [RoughItem, RoughItem];
    const needing = { ...other, item: { ...other.item, needs: [one.item.id] } };
    const team = { ...TEAM, open: new Set([one.item.id, other.item.id]) };
    const both = roughEnd(team, roughCourse(team, { items: [needing, one], tied: 1 }), 1000);
    expect(both.last).toBe(600 + 2 * 30);
    expect(roughEnd(team, roughCourse(team, { items: [needing], tied: 1 }), 1000).chances).toEqual([0]);
    const done = { ...team, open: new Set([other.item.id]) };
    expect(roughEnd(done, roughCourse(done, { items: [needing], tied: 1 }), 1000).goal).toBe(1000);
  });

  it('counts value as it hits, harm in full, and what is Done already', () => {
    const course = roughCourse(TEAM, { items: simple([300, 300]), tied: 1 });
    const value = (change: Partial<RoughTeam>) => roughEnd({ ...TEAM, ...change }, course, 1000).value;
    expect(value({})).toBe(500);
    expect(value({ hits: 500 })).toBe(200);
    expect(value({ waiting: 20 })).toBe(800);
    expect(value({ waiting: -20 })).toBe(0);
  });
});

describe('a rough plan', () => {
  const whim = { whim: 0, room: 9, people: 3, goals: ['one-goal', 'other-goal'] };

  it('selects as far as the room goes, first what the goal is tied to', () => {
    const plan = roughPlan(simple([100, 100, 100, 100, 100]), whim);
    expect(plan.items).toHaveLength(3);
    expect(plan.tied).toBe(3);
    expect(roughPlan(simple([100, 100, 100, 100, 100]), { ...whim, room: 3 }).items).toHaveLength(1);
  });

  it('ties more where the goal asks for too little of the Sprint, and no more than four items', () => {
    const items = simple([100, 100, 100, 100, 100, 100]).map((one, at) => ({
      ...one,
      points: at < 2 ? 1 : 3,
      goals: at < 2 ? ['one-goal'] : [],
    }));
    expect(roughPlan(items, { ...whim, room: 14 }).tied).toBe(3);
    expect(roughPlan(items, { ...whim, room: 2 }).tied).toBe(2);
    const many = simple(Array.from({ length: 9 }, () => 100)).map((one, at) => ({ ...one, points: at < 3 ? 1 : 8 }));
    expect(roughPlan(many, { ...whim, room: 60 }).tied).toBe(4);
  });

  it('leaves the order to whims only where little is between two items', () => {
    const order = (uses: readonly number[], one: number) =>
      roughPlan(
        simple(uses.map(() => 100)).map((item, at) => ({ ...item, use: uses[at] ?? 0, stem: 77 + at, points: 5 - at })),
        { ...whim, whim: one, room: 5, goals: [] },
      ).items[0]?.item.id;
    const whims = Array.from({ length: 40 }, (_, at) => at);
    expect(new Set(whims.map((one) => order([50, 45], one))).size).toBe(2);
    expect(new Set(whims.map((one) => order([500, 45], one)))).toEqual(new Set(['simple-0']));
  });
});

describe('what would come of the next two Sprints', () => {
  it('is told in whole thousandths within bounds, at starts and ends of Sprints', () => {
    for (const seed of [11, 12, 13]) {
      const both = startAndEnd(seed);
      for (const world of [both.start, both.end]) {
        for (const [name, value] of Object.entries(featuresOf(world))) {
          expect(Number.isSafeInteger(value), name).toBe(true);
          expect(value, name).toBeGreaterThanOrEqual(0);
          expect(value, name).toBeLessThanOrEqual(/goal|value/.test(name) ? 1000 : 3000);
        }
      }
    }
  });

  it('reads no luck, and leaves the world as it is', () => {
    const before = JSON.stringify(start);
    const other = but(start, (draft) => {
      draft.luck += 1;
      draft.choice += 1;
      draft.sprint.forecast = 99;
      draft.sprint.shock = 100;
    });
    expect(featuresOf(other)).toEqual(featuresOf(start));
    expect(JSON.stringify(start)).toBe(before);
  });

  it('is worse for both goals where everything hides three times the work', () => {
    const plain = featuresOf(start);
    const heavy = featuresOf(
      but(start, (draft) => {
        for (const item of draft.items) item.left *= 3;
      }),
    );
    for (const sprint of ['first', 'second']) {
      expect(heavy[`${sprint}-goal`]).toBeLessThan(plain[`${sprint}-goal`] ?? 0);
      expect(heavy[`${sprint}-load`]).toBeGreaterThan(plain[`${sprint}-load`] ?? 0);
      expect(heavy[`${sprint}-last`]).toBeGreaterThan(plain[`${sprint}-last`] ?? 0);
    }
  });

  it('counts what waits to be released in the first Sprint alone', () => {
    const waiting = featuresOf(
      but(start, (draft) => {
        const item = draft.items.find((one) => one.doneAt === null && one.sprint === null);
        if (item) draft.items.push({ ...item, id: 'waiting', needs: [], doneAt: 1, released: null, worth: 40 });
      }),
    );
    const plain = featuresOf(start);
    expect(waiting['first-value']).toBeGreaterThan(plain['first-value'] ?? 0);
    expect(waiting['second-value']).toBe(plain['second-value']);
  });

  /** The start as it would look just before, at the end of the Sprint before it, if nothing came or went between. */
  const justBefore = but(start, (draft) => {
    for (const item of draft.items) item.since = draft.at.tick;
    draft.at.sprint -= 1;
    draft.at.phase = 'retrospective';
  });

  it('sees at the end of a Sprint what it sees at the start of the next, if nothing comes or goes between', () => {
    expect(justBefore.items.filter((item) => item.sprint === null && item.doneAt === null).length).toBeGreaterThanOrEqual(25);
    expect(featuresOf(justBefore)).toEqual(featuresOf(start));
  });

  it('counts a Sprint that is just over among the last ones before it is written down', () => {
    const unwritten = but(justBefore, (draft) => {
      const points = draft.velocity.pop() ?? 0;
      draft.history.pop();
      draft.sprint.done = [{ item: 'any', points, tick: 1 }];
    });
    expect(featuresOf(unwritten)).toEqual(featuresOf(start));
  });

  it('knows at the end of a Sprint that ideas far down lapse and that others come in, not which', () => {
    const left = justBefore.items.filter((item) => item.sprint === null && item.doneAt === null);
    const old = but(justBefore, (draft) => {
      for (const item of draft.items) item.since = 0;
    });
    const far = left.slice(11).find((item) => item.kind === 'feature' && item.worked === 0);
    const golden = (world: World) =>
      but(world, (draft) => {
        const item = draft.items.find((one) => one.id === far?.id);
        if (item) Object.assign(item, { worth: 60, left: 100, guess: { value: 60, spread: 4 } });
      });
    expect(featuresOf(golden(old))).toEqual(featuresOf(old));
    expect(featuresOf(golden(justBefore))).not.toEqual(featuresOf(justBefore));
    const otherLuck = but(end, (draft) => {
      draft.luck += 1;
    });
    expect(featuresOf(otherLuck)).toEqual(featuresOf(end));
  });

  it('has an empty Product Backlog bring nothing in the first Sprint', () => {
    const empty = featuresOf(
      but(start, (draft) => {
        draft.items = [];
      }),
    );
    expect(empty).toMatchObject({ 'first-goal': 0, 'first-value': 0, 'first-load': 0, 'first-last': 0 });
  });

  it('is part of the worth, each figure once', () => {
    const features = worthFeatures(start, scenario);
    expect(features).toMatchObject(featuresOf(start));
    for (const [name, value] of Object.entries(features)) expect(Number.isSafeInteger(value), name).toBe(true);
  });
});

describe('who plays a Sprint', () => {
  it('plans it: driving to the next Sprint answers none of its questions', () => {
    const run = begun({ seed: 5, sprints: 2, played: ['scrum-master', 'product-owner'] });
    drive(run, { 'scrum-master': ordinary, 'product-owner': ordinary }, 'sprint');
    const { at, seats, sprint } = run.world();
    expect(at).toMatchObject({ sprint: 2, day: 1, phase: 'planning' });
    expect(sprint.goal).toBeNull();
    expect([...seats['scrum-master'].asked, ...seats['product-owner'].asked]).toEqual([]);
  });
});
