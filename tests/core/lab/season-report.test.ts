import { describe, expect, it } from 'vitest';
import { ordinaryPlayer, playBoth } from '../../../src/core/game/outside.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { playSeason, type SeasonReport } from '../../../src/core/lab/season-report.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import { TICKS_A_DAY } from '../../../src/core/sim/basics.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import { begun, cityTickets } from '../play.ts';

const scenario = cityTickets();
const ordinary = ordinaryPlayer(scenario);
const played = ['scrum-master', 'product-owner', 'product-owner', 'scrum-master'] as const;

function reportOf(seed: number, player: Player = ordinary, team?: number): SeasonReport {
  const plan = { seed, sprints: 4, days: 10, played, ...(team === undefined ? {} : { team }) };
  return playSeason(scenario, plan, () => ({ 'scrum-master': player, 'product-owner': player }));
}

const reports = [reportOf(1), reportOf(2, shippedPlayer('random', toolsFor(scenario)) as Player), reportOf(3, ordinary, 4)];

/** Items that stand in the Sprint Backlog at the end of the last working day, counted in the world itself. */
function standingAtTheEnd(seed: number): { items: number; points: number } {
  const run = begun({ seed });
  playBoth(run, ordinary, (world) => {
    if (world.at.phase !== 'work' && world.at.phase !== 'stop') return false;
    return (
      world.at.day === 10 &&
      world.at.tick === 10 * TICKS_A_DAY - 1 &&
      world.seats['scrum-master'].ask === null &&
      world.seats['product-owner'].ask === null
    );
  });
  const world = run.world();
  const done = world.sprint.done;
  const open = world.items.filter((item) => item.sprint !== null && item.doneAt === null);
  return {
    items: done.length + open.length,
    points: done.reduce((sum, entry) => sum + entry.points, 0) + open.reduce((sum, item) => sum + (item.points ?? 0), 0),
  };
}

describe('the report of a season', () => {
  it('has a line for each Sprint, and end = start + added - removed in every one', () => {
    for (const { sprints } of reports) {
      expect(sprints.map(({ sprint }) => sprint)).toEqual([1, 2, 3, 4]);
      for (const line of sprints) {
        expect(line.endItems).toBe(line.startItems + line.addedItems - line.removedItems);
        expect(line.addedAt).toHaveLength(line.addedItems);
        expect(line.doneItems).toBeLessThanOrEqual(line.endItems);
        expect(line.donePoints).toBeLessThanOrEqual(line.endPoints);
      }
    }
  });

  it('counts as many items at the end as stand in the Sprint Backlog of the world', () => {
    for (const seed of [11, 12, 13]) {
      const { sprints } = playSeason(scenario, { seed, sprints: 1, days: 10, played: ['scrum-master'] }, () => ({
        'scrum-master': ordinary,
        'product-owner': ordinary,
      }));
      const line = sprints[0] as SeasonReport['sprints'][number];
      const standing = standingAtTheEnd(seed);
      // The last half hour is still to come: it can add at its end, and take away.
      const lastAdded = line.addedAt.filter((at) => at === 1).length;
      expect(line.endItems - lastAdded).toBeLessThanOrEqual(standing.items);
      expect(line.endItems).toBeGreaterThanOrEqual(standing.items - line.removedItems);
    }
  });

  it('has shares between 0 and 1 that only rise, and hours for every Developer on every day', () => {
    for (const [at, { sprints }] of reports.entries()) {
      for (const line of sprints) {
        expect([...line.doneShare].sort((a, b) => a - b)).toEqual(line.doneShare);
        for (const share of [...line.doneShare, ...line.addedAt]) expect(share >= 0 && share <= 1).toBe(true);
        expect(line.focusHours.map((day) => day.length)).toEqual(Array.from({ length: 10 }, () => (at === 2 ? 4 : 6)));
        expect(line.people).toBe(at === 2 ? 4 : 6);
      }
    }
  });

  it('gives the mean of up to three Sprints before, and none for the first', () => {
    for (const { sprints } of reports) {
      const done = sprints.map((line) => line.donePoints);
      expect(sprints[0]?.velocityMean3).toBeNull();
      expect(sprints[1]?.velocityMean3).toBe(done[0]);
      expect(sprints[3]?.velocityMean3).toBeCloseTo(((done[0] ?? 0) + (done[1] ?? 0) + (done[2] ?? 0)) / 3, 3);
    }
  });

  it('has the outcome as the mean of its Sprints', () => {
    for (const { outcome, lines } of reports) {
      expect(outcome.team).toBeCloseTo(lines.reduce((sum, line) => sum + line.outcome, 0) / lines.length, 3);
      for (const part of [outcome.value, outcome.goal, outcome.quality, outcome.health, outcome.team])
        expect(part >= 0 && part <= 1000).toBe(true);
    }
  });
});

describe('the items of a season', () => {
  it('are those that stood in a Sprint Backlog, and agree with the Sprints', () => {
    for (const { items, sprints } of reports) {
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.filter((item) => item.doneDay !== null)).toHaveLength(sprints.reduce((sum, line) => sum + line.doneItems, 0));
      for (const { sprint, startItems } of sprints)
        expect(items.filter((item) => item.plannedIn.includes(sprint))).toHaveLength(startItems);
      expect(items.some((item) => item.sprints > 1)).toBe(true);
    }
  });

  it('began before they were Done, with work in them', () => {
    for (const item of reports.flatMap(({ items }) => items)) {
      if (item.doneDay === null) continue;
      expect(item.startDay).not.toBeNull();
      expect(item.startDay as number).toBeLessThanOrEqual(item.doneDay);
      expect(item.hours).toBeGreaterThan(0);
      expect(item.points).toBeGreaterThan(0);
    }
  });

  it('that were blocked are at least as many as any Sprint counts', () => {
    for (const { items, sprints } of reports) {
      expect(items.filter((item) => item.blocked).length).toBeGreaterThanOrEqual(
        Math.max(...sprints.map((line) => line.blockedItems)),
      );
    }
  });
});
