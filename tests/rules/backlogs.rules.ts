import { describe, expect, it } from 'vitest';
import { SEATS } from '../../src/core/sim/basics.ts';
import { look } from '../../src/core/sim/look.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import type { World } from '../../src/core/sim/world.ts';
import { midSprint } from '../core/play.ts';
import { everyCourse, everyMove, everyWorld } from './course.ts';
import { ACTORS, commandOf } from './every-command.ts';
import { gradesOf, term } from './scenes.ts';
import { atLeisure, backlogOf, changed, idsOf, onward, openInSprint, scenario, secondPlanning, sent } from './situations.ts';

const owner = 'product-owner' as const;
const world = atLeisure(midSprint({ seed: 5, seat: owner }));
const atWork = (one: World) => one.at.phase === 'work' || one.at.phase === 'stop';

describe('the artifacts', () => {
  it('AR-01 carry a commitment each: Product Goal, Sprint Goal, Definition of Done, to be seen beside what they belong to', () => {
    everyWorld((one) => {
      if (!atWork(one)) return;
      for (const seat of SEATS) {
        const { items, productGoal, sprint } = look(one, seat, scenario);
        expect([items.length > 0, productGoal.id, sprint.goal]).toEqual([true, scenario.productGoal.id, one.sprint.goal]);
      }
    }, 40);
    expect(term('product-goal')).toContain('the commitment of the Product Backlog');
    expect(term('sprint-goal')).toContain('the commitment of the Sprint Backlog');
    expect(term('definition-of-done')).toContain('part of an Increment');
    expect(term('commitment')).toMatch(/Product Goal, the Sprint Goal, the Definition of Done/);
  });
});

describe('the Product Backlog', () => {
  it('PB-01 is one list in one order, and the only source of work: what enters the Sprint stood in it or was found at work', () => {
    everyMove(({ before, after, facts }) => {
      if (before === after) return;
      expect(new Set(idsOf(after.items)).size).toBe(after.items.length);
      const found = facts.flatMap((fact) => (fact.type === 'item.added' ? [fact.item] : []));
      for (const item of openInSprint(after)) {
        const was = before.items.find((old) => old.id === item.id);
        if (was === undefined) expect(found).toContain(item.id);
        else if (was.sprint === null) expect(idsOf(backlogOf(before))).toContain(item.id);
      }
    });
  });

  it('PB-02 asks of an item no more than that it can be Done within the Sprint: no gate of clarity stands before it', () => {
    everyMove(({ command, taken, after }) => {
      if (command.type !== 'planning.close' || !taken) return;
      for (const item of openInSprint(after)) expect(item.points ?? 0, item.id).toBeLessThanOrEqual(after.sprint.forecast ?? 0);
    });
    const vague = changed(secondPlanning(), ({ items }) => {
      for (const item of items) item.clarity = 320;
    });
    expect(look(vague, owner, scenario).items.some((item) => item.ready)).toBe(false);
    expect(openInSprint(onward(vague, atWork)).length).toBeGreaterThan(0);
  });

  it('PB-03 is refined by breaking items down: the parts are clearer, and together they are what the whole was', () => {
    let broken = 0;
    everyMove(({ command, taken, before, after }) => {
      if (command.type !== 'item.split' || !taken) return;
      broken += 1;
      const was = before.items.find((item) => item.id === command.item);
      const parts = after.items.filter((item) => item.id === command.item || !before.items.some((old) => old.id === item.id));
      const sum = (pick: (item: World['items'][number]) => number) => parts.reduce((total, item) => total + pick(item), 0);
      expect(parts).toHaveLength(2);
      expect([sum((item) => item.worth), sum((item) => item.effort), sum((item) => item.guess.value)]).toEqual([
        was?.worth,
        was?.effort,
        was?.guess.value,
      ]);
      for (const part of parts) {
        expect(part.points).toBeLessThan(was?.points ?? 0);
        expect(part.clarity).toBeGreaterThanOrEqual(Math.min(1000, was?.clarity ?? 0));
      }
    });
    expect(broken).toBeGreaterThan(0);
  });

  it('PB-04 is sized by the Developers: no size changes by anybody’s command, unless an item is broken down', () => {
    everyMove(({ command, taken, before, after }) => {
      if (command.type === 'item.size') expect(taken).toBe(false);
      if (before === after || command.type === 'item.split') return;
      for (const item of after.items) {
        const was = before.items.find((old) => old.id === item.id);
        if (was) expect(item.points).toBe(was.points);
      }
    });
    expect(gradesOf('thirteen', 'field')).toEqual([0, 0, 0]);
    expect(gradesOf('thirteen', 'what').every((grade) => grade >= 2)).toBe(true);
  });

  it('PB-05 holds the Product Goal: both seats see it with the items, and what is wished for serves a goal on the way to it', () => {
    everyWorld((one) => {
      const [a, b] = SEATS.map((seat) => look(one, seat, scenario).productGoal);
      expect(a).toEqual(b);
      expect(a?.id).toBe(one.product.goal);
    }, 25);
    for (const { id, kind, goals, followUp } of scenario.items)
      if (kind === 'feature' && !followUp) expect(goals.length, id).toBeGreaterThan(0);
    expect(term('product-goal')).toMatch(/what the product should be like later on/i);
  });

  it('PB-06 takes on a new Product Goal only after the old one: while it is open, nobody can set another', () => {
    everyWorld((one) => {
      expect(['open', 'fulfilled', 'abandoned']).toContain(one.product.goalState);
      if (one.product.goalState === 'open' && one.at.phase !== 'closed') {
        for (const by of ACTORS) expect(refusal(one, commandOf(one, by, 'product-goal.set'), scenario)).not.toBeNull();
      }
    }, 40);
    everyCourse(({ facts }) => {
      expect(facts.filter((fact) => fact.type === 'season.ended')).toHaveLength(1);
    });
    expect(gradesOf('a-second-goal', 'both')).toEqual([0, 0]);
  });
});

describe('the Sprint Backlog', () => {
  it('SB-01 holds why, what and how: a goal, items and a plan, from the end of Sprint Planning on', () => {
    everyMove(({ before, after, facts }) => {
      if (before.at.phase !== 'planning' || after.at.phase !== 'daily') return;
      expect(after.sprint.goal).not.toBeNull();
      expect(after.sprint.startItems.length).toBeGreaterThan(0);
      expect(facts.filter((fact) => fact.type === 'day.planned')).toHaveLength(1);
    });
  });

  it('SB-02 is the Developers’ own and always up to date: both seats see it as it stands, and neither can write in it', () => {
    everyWorld((one) => {
      const [a, b] = SEATS.map((seat) => look(one, seat, scenario));
      expect(a?.sprint).toEqual(b?.sprint);
      expect(
        idsOf((a?.items ?? []).filter((item) => item.sprint !== null && !['done', 'released'].includes(item.state))),
      ).toEqual(idsOf(openInSprint(one)));
    }, 20);
    for (const by of ACTORS) {
      for (const type of ['item.select', 'item.return', 'item.pull'] as const) {
        expect(refusal(world, commandOf(world, by, type), scenario)?.code).toBe('not-your-accountability');
      }
    }
  });

  it('SB-03 has one Sprint Goal, and its items can change without it', () => {
    let changes = 0;
    everyMove(({ before, after }) => {
      if (!atWork(before) || before.at.sprint !== after.at.sprint) return;
      expect(typeof after.sprint.goal).toBe('string');
      expect(after.sprint.goal).toBe(before.sprint.goal);
      if (after.sprint.added.length + after.sprint.removed.length > before.sprint.added.length + before.sprint.removed.length)
        changes += 1;
    });
    expect(changes).toBeGreaterThan(0);
    expect(gradesOf('all-eight', 'eight')).toEqual([0, 0, 0]);
  });

  it('SB-04 changes in scope by agreement: the Product Owner offers, the Developers take instead only what they would select', () => {
    const item = openInSprint(world).find((one) => !world.sprint.goalItems.includes(one.id))?.id ?? '';
    const small = changed(world, (draft) => {
      for (const one of draft.items) if (one.id === item) one.points = 3;
      for (const one of draft.items) if (one.sprint === null) Object.assign(one, { points: 13, clarity: 900 });
    });
    const [other] = idsOf(backlogOf(small));
    const instead = other ?? '';
    for (const by of ACTORS.filter((actor) => actor !== owner)) {
      expect(refusal(small, { by, type: 'scope.offer', item, instead: null }, scenario)).toEqual({
        code: 'not-your-accountability',
        rule: 'SB-04',
      });
    }
    expect(refusal(small, { by: owner, type: 'scope.offer', item, instead }, scenario)).toEqual({
      code: 'not-possible',
      rule: 'PL-06',
    });
    const fits = changed(small, (draft) => {
      for (const one of draft.items) if (one.id === instead) one.points = 2;
    });
    const agreed = sent(fits, { by: owner, type: 'scope.offer', item, instead });
    expect(idsOf(openInSprint(agreed))).toContain(instead);
    expect(idsOf(openInSprint(agreed))).not.toContain(item);
    expect([agreed.sprint.goal, agreed.sprint.goalItems]).toEqual([fits.sprint.goal, fits.sprint.goalItems]);
  });
});
