import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abba, LENGTHS } from '../../src/core/game/lengths.ts';
import { playBoth } from '../../src/core/game/outside.ts';
import { continueRun, startRun } from '../../src/core/game/run.ts';
import { SEATS } from '../../src/core/sim/basics.ts';
import { look } from '../../src/core/sim/look.ts';
import type { World } from '../../src/core/sim/world.ts';
import { everyCourse, everyMove, everyWorld } from './course.ts';
import { everyText, term } from './scenes.ts';
import {
  bystander,
  changed,
  endOfRetrospective,
  eveOfDaily,
  onward,
  scenario,
  secondPlanning,
  sent,
  withImpediment,
} from './situations.ts';

const owner = 'product-owner' as const;

describe('the framework', () => {
  it('FW-01 is kept whole: no length, team, seat or order of seats leaves out an event, a goal or an artifact', () => {
    const seasons = [
      ...Object.values(LENGTHS).map((length) => ({
        ...length,
        sprints: Math.min(2, length.sprints),
        played: abba('scrum-master', 2),
      })),
      { sprints: 1, days: 5, played: [owner] },
      { sprints: 1, days: 10, played: ['scrum-master' as const], opening: true },
      { sprints: 1, days: 5, played: [owner], team: 1 },
      { sprints: 1, days: 5, played: [owner], team: 9 },
    ];
    for (const [seed, season] of seasons.entries()) {
      const run = startRun(scenario, { seed, ...season });
      playBoth(run, bystander, ({ at }) => at.phase === 'closed');
      const phases = run.takeFacts().flatMap((fact) => (fact.type === 'phase.entered' ? [fact.phase] : []));
      const count = (phase: string) => phases.filter((one) => one === phase).length;
      expect([count('planning'), count('daily'), count('review'), count('retrospective')]).toEqual(
        [1, season.days, 1, 1].map((n) => n * season.sprints),
      );
      expect(run.world().history.every((line) => line.goal !== null)).toBe(true);
      expect(Object.keys(run.world().season).sort()).toEqual(['days', 'opening', 'played', 'sprints']);
    }
  });

  it('FW-02 leaves room: points, velocity, burndown and limits are called practices, never required by Scrum', () => {
    for (const practice of ['points', 'velocity', 'burndown', 'wip'])
      expect(term(practice), practice).toMatch(/practice|not part of Scrum/i);
    const demands =
      /Scrum( Guide)? (requires|demands|prescribes|wants) .*(points|velocity|burndown|user stor|Definition of Ready|board)/i;
    expect(everyText().filter((text) => demands.test(text))).toEqual([]);
  });
});

describe('the theory', () => {
  it('TH-01 decides by what was seen: what nobody can know yet moves no forecast', () => {
    const next = (world: World) => {
      const run = continueRun(world, scenario);
      run.send({ by: 'developers', type: 'retrospective.close' });
      const { forecast, productGoal } = look(run.world(), owner, scenario);
      return { forecast, productGoal };
    };
    const end = endOfRetrospective();
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (times) => {
        const other = changed(end, ({ items }) => {
          for (const item of items)
            Object.assign(item, { worth: item.worth * times, effort: item.effort * times, left: item.left * times });
        });
        expect(next(other)).toEqual(next(end));
      }),
      { seed: 1, numRuns: 5 },
    );
    const slower = changed(end, (draft) =>
      Object.assign(draft, { velocity: draft.velocity.map((points) => Math.floor(points / 2)) }),
    );
    expect(next(slower).forecast?.high).toBeLessThan(next(end).forecast?.high ?? 0);
  });

  it('TH-02 makes work visible: both seats see the same artifacts, and the less transparent the team, the wider every range', () => {
    everyWorld((world) => {
      const [a, b] = SEATS.map((seat) => look(world, seat, scenario));
      expect([a?.items, a?.sprint, a?.productGoal, a?.meters]).toEqual([b?.items, b?.sprint, b?.productGoal, b?.meters]);
    }, 60);
    const clear = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(clear, clear, (one, other) => {
        const give = (transparency: number) => {
          const world = changed(secondPlanning(), ({ team }) => Object.assign(team, { transparency }));
          return look(world, owner, scenario).gauges['team.safety']?.give ?? 0;
        };
        expect(give(Math.min(one, other))).toBeGreaterThanOrEqual(give(Math.max(one, other)));
        expect(give(100)).toBeGreaterThan(give(900));
      }),
      { seed: 1, numRuns: 6 },
    );
  });

  it('TH-03 inspects often: each Sprint the order, the plan of every day, the goal, the Increment and the way of working', () => {
    everyCourse(({ facts, days, sprints }) => {
      const count = (is: (fact: (typeof facts)[number]) => boolean) => facts.filter(is).length;
      expect(count((fact) => fact.type === 'ask.answered' && fact.ask.startsWith('order.'))).toBe(sprints);
      expect(count((fact) => fact.type === 'day.planned')).toBe(sprints * days);
      expect(count((fact) => fact.type === 'goal.ended')).toBe(sprints);
      expect(count((fact) => fact.type === 'phase.entered' && fact.phase === 'review')).toBe(sprints);
      expect(count((fact) => fact.type === 'phase.entered' && fact.phase === 'retrospective')).toBe(sprints);
    });
  });

  it('TH-04 adapts: a plan that stays as it was brings nothing, and a trouble left alone costs more every day', () => {
    everyMove(({ facts }) => {
      const gained = facts.some(
        (fact) => fact.type === 'gauge.changed' && fact.gauge === 'team.focus' && fact.why.includes('rule/plan-adapted'),
      );
      if (gained) expect(facts.some((fact) => fact.type === 'day.planned' && fact.plan === 'changed')).toBe(true);
    });
    let world = withImpediment(eveOfDaily(), 'team', { left: 100_000 });
    const drag = (one: World) => one.impediments.find((entry) => entry.id === 'planted')?.drag ?? 0;
    for (let day = 0; day < 4; day++) {
      const { at } = world;
      const next = onward(world, (one) => one.at.day > at.day && one.at.phase === 'work');
      expect(drag(next)).toBeGreaterThan(drag(world));
      world = next;
    }
    const asked = onward(world, ({ at }) => at.phase === 'stop' || at.phase === 'review');
    expect(
      drag(
        sent(
          changed(withImpediment(eveOfDaily(), 'team'), ({ seats }) => {
            seats['scrum-master'].minutes = 90;
          }),
          { by: 'scrum-master', type: 'impediment.remove', impediment: 'planted' },
        ),
      ),
    ).toBe(0);
    expect(drag(asked)).toBeGreaterThanOrEqual(60);
  });

  it('TH-05 needs people who may decide: the same luck that changes a plan at little self-management changes it at more', () => {
    const plan = (level: number, luck: number) => {
      const eve = changed(eveOfDaily(), (draft) =>
        Object.assign(draft, { luck, team: { ...draft.team, 'self-management': level } }),
      );
      return onward(eve, ({ at }) => at.day > eve.at.day).plan.kind === 'changed';
    };
    const lucks = Array.from({ length: 30 }, (_, at) => at * 104_729);
    const both = lucks.map((luck) => [plan(200, luck), plan(800, luck)] as const);
    for (const [less, more] of both) if (less) expect(more).toBe(true);
    expect(both.filter(([less, more]) => more && !less).length).toBeGreaterThan(3);
  });
});
