import { describe, expect, it } from 'vitest';
import { look } from '../../src/core/sim/look.ts';
import { goalShare } from '../../src/core/sim/meters.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import { metersOfSprint } from '../../src/core/sim/score.ts';
import { problemsAfter } from '../core/content/city.ts';
import { everyCourse, everyMove, everyWorld } from './course.ts';
import { gradesOf, term } from './scenes.ts';
import { atLeisure, backlogOf, changed, endOfRetrospective, idsOf, openInSprint, scenario } from './situations.ts';

const owner = 'product-owner' as const;

describe('the Increment', () => {
  it('IN-01 adds to all earlier ones: what is Done stays Done, and value is what users have felt of it, all in all', () => {
    everyMove(({ before, after }) => {
      for (const item of before.items) {
        const now = after.items.find((one) => one.id === item.id);
        if (item.doneAt !== null && now) expect(now.doneAt).toBe(item.doneAt);
        if (item.doneAt !== null && item.released === null) expect(now, 'nothing that is Done gets lost').toBeDefined();
      }
    });
    everyCourse(({ facts, end }) => {
      const felt = facts.reduce((sum, fact) => (fact.type === 'value.realised' ? sum + fact.value : sum), 0);
      expect(end.product.value).toBe(felt);
    });
    expect(term('increment')).toContain('fits together with all earlier ones');
  });

  it('IN-02 can come several times in a Sprint; the Review shows the sum of them', () => {
    let most = 0;
    everyCourse(({ moves, facts, days }) => {
      for (const { before, after } of moves) {
        if (after.at.phase !== 'review' || before.at.phase === 'review') continue;
        const start = (after.at.sprint - 1) * days * 16;
        const mine = facts.filter((fact) => fact.tick > start && fact.tick <= start + days * 16);
        const done = mine.flatMap((fact) => (fact.type === 'item.done' ? [fact.item] : []));
        expect(look(after, 'scrum-master', scenario).sprint.done.map((entry) => entry.item)).toEqual(done);
        most = Math.max(most, mine.filter((fact) => fact.type === 'increment.released').length);
      }
    });
    expect(most).toBeGreaterThanOrEqual(2);
  });

  it('IN-03 can be released on any day on which something is Done; the Review is no gate', () => {
    const days = new Set<number>();
    everyWorld((world) => {
      if (world.at.phase !== 'work' && world.at.phase !== 'stop') return;
      if (!world.items.some((item) => item.doneAt !== null && item.released === null)) return;
      days.add(world.at.day);
      for (const how of ['all', 'pilot'] as const) {
        expect(refusal(atLeisure(world), { by: owner, type: 'increment.release', how }, scenario)).toBeNull();
      }
    }, 5);
    expect(days.size).toBeGreaterThanOrEqual(3);
    expect(term('increment')).toContain('can be released at any time');
  });

  it('IN-04 holds nothing that is not Done: no value, no goal and no points come of work begun', () => {
    everyMove(({ before, after, facts }) => {
      for (const fact of facts) {
        if (fact.type !== 'value.realised' && fact.type !== 'increment.released') continue;
        const items = fact.type === 'increment.released' ? fact.items : [fact.item];
        for (const id of items)
          expect(
            before.items.concat(after.items).find((one) => one.id === id && one.doneAt !== null),
            id,
          ).toBeDefined();
      }
    });
    const end = endOfRetrospective();
    const nearly = changed(end, ({ items }) => {
      for (const item of items) if (item.doneAt === null) Object.assign(item, { left: 1, worked: item.effort });
    });
    expect([metersOfSprint(nearly), goalShare(nearly)]).toEqual([metersOfSprint(end), goalShare(end)]);
    expect(gradesOf('ninety-per-cent', 'show')).toEqual([0, 0, 0]);
    expect(gradesOf('except-for-tests', 'let')).toEqual([0, 0, 0, 0]);
  });

  it('IN-05 is born the moment an item meets the Definition of Done, in the middle of the Sprint as well', () => {
    const days = new Set<number>();
    everyMove(({ before, facts, after }) => {
      for (const fact of facts) {
        if (fact.type !== 'item.done') continue;
        days.add(before.at.day);
        expect(after.items.find((item) => item.id === fact.item)?.doneAt).toBe(fact.tick);
      }
    });
    expect(days.size).toBeGreaterThanOrEqual(4);
    expect(gradesOf('not-my-green', 'back')).toEqual([0, 0, 0]);
  });

  it('IN-06 leaves out what is not Done: it is not shown or released, goes back into the Product Backlog, and is weighed anew', () => {
    let returned = 0;
    everyMove(({ before, after }) => {
      if (after.at.phase === 'review' && before.at.phase !== 'review') {
        expect(idsOf(openInSprint(after))).toEqual([]);
        for (const { id } of openInSprint(before)) {
          if (after.sprint.done.some((entry) => entry.item === id) || after.sprint.removed.includes(id)) continue;
          returned += 1;
          expect(idsOf(backlogOf(after))).toContain(id);
        }
      }
      if (after.at.phase === 'planning') expect(idsOf(openInSprint(after)), 'nothing is carried over').toEqual([]);
      for (const item of after.items) if (item.released !== null) expect(item.doneAt).not.toBeNull();
    });
    expect(returned).toBeGreaterThan(0);
  });

  it('IN-07 has a Definition of Done for all of it: every kind of work is inspected, and no pack can leave that out', () => {
    const kinds = new Set<string>();
    everyCourse(({ facts, moves }) => {
      for (const [at, fact] of facts.entries()) {
        if (fact.type !== 'item.done') continue;
        const kind = moves.flatMap(({ after }) => after.items).find((item) => item.id === fact.item)?.kind ?? '';
        kinds.add(kind);
        expect(
          facts.slice(0, at).some((other) => other.type === 'item.inspecting' && other.item === fact.item),
          kind,
        ).toBe(true);
      }
    });
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['bug', 'feature']));
    expect(problemsAfter((files) => Object.assign(files['pack.yaml'], { 'definition-of-done': 'none' }))).not.toEqual([]);
    expect(term('definition-of-done')).toMatch(/^What has to be true before work is part of an Increment/);
  });
});
