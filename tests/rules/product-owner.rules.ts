import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/core/sim/basics.ts';
import type { CommandType } from '../../src/core/sim/command.ts';
import { look } from '../../src/core/sim/look.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import { metersOfSprint, outcomeOf, rawEffectiveness } from '../../src/core/sim/score.ts';
import type { World } from '../../src/core/sim/world.ts';
import { problemsAfter } from '../core/content/city.ts';
import { midSprint } from '../core/play.ts';
import { everyCourse, everyMove, everyWorld } from './course.ts';
import { ACTORS, commandOf } from './every-command.ts';
import { gradesOf, packTexts, scenesAbout, term } from './scenes.ts';
import {
  atLeisure,
  backlogOf,
  changed,
  endOfRetrospective,
  eveOfDaily,
  idsOf,
  onward,
  openReview,
  scenario,
  secondPlanning,
  sent,
} from './situations.ts';

const owner = 'product-owner' as const;
const world = atLeisure(midSprint({ seed: 5, seat: owner }));
const first = backlogOf(world)[0]?.id ?? '';

/** Everybody but the Product Owner is refused, and told which rule is against it. */
function isFor(type: CommandType, rule: string, one: World = world): void {
  for (const by of ACTORS.filter((actor: Actor) => actor !== owner)) {
    expect(refusal(one, commandOf(one, by, type), scenario), `${type} by ${by}`).toEqual({
      code: 'not-your-accountability',
      rule,
    });
  }
}

/** Product Backlog items that were there before and are there after, in the order of each. */
function orders(before: World, now: World): readonly [string, string] {
  const both = (one: World, other: World) => idsOf(backlogOf(one)).filter((id) => idsOf(backlogOf(other)).includes(id));
  return [both(before, now).join(), both(now, before).join()];
}

describe('the Product Owner', () => {
  it('PO-01 is accountable for value: what counts is value felt, not how many points or items were delivered', () => {
    const end = endOfRetrospective();
    const score = (one: World) => {
      const outcome = outcomeOf(metersOfSprint(one));
      return [metersOfSprint(one), rawEffectiveness(one, outcome, scenario)];
    };
    const more = changed(end, ({ sprint, items }) => {
      for (const entry of sprint.done) entry.points *= 3;
      for (const item of items) if (item.doneAt !== null) item.points = 13;
      sprint.committed = 99;
    });
    expect(score(more)).toEqual(score(end));
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 20, max: 100 }), (value, further) => {
        const worth = (amount: number) =>
          metersOfSprint(changed(end, ({ sprint }) => Object.assign(sprint, { value: amount }))).value;
        expect(worth(value + further)).toBeGreaterThan(worth(value));
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('PO-02 forms the Product Goal and tells it in plain words: it stands before the first Sprint Planning, for both seats', () => {
    everyCourse(({ moves }) => {
      const start = moves[0]?.before as World;
      for (const seat of ['scrum-master', owner] as const)
        expect(look(start, seat, scenario).productGoal.id).toBe(scenario.productGoal.id);
    });
    for (const part of ['name', 'measure', 'day'])
      expect(packTexts[`product-goal.${scenario.productGoal.id}.${part}`]).toMatch(/\w/);
    expect(problemsAfter((files) => delete files['pack.yaml']['product-goal'])).not.toEqual([]);
    isFor('product-goal.set', 'PO-02');
  });

  it('PO-03 writes items and makes their meaning clear: clear items bring fewer questions and less to do again', () => {
    isFor('item.clarify', 'PO-03');
    isFor('item.split', 'PO-03');
    const id = backlogOf(world).find((item) => item.clarity < 600)?.id ?? '';
    const clarity = (one: World) => one.items.find((item) => item.id === id)?.clarity ?? 0;
    expect(clarity(sent(world, { by: owner, type: 'item.clarify', item: id }))).toBeGreaterThan(clarity(world) + 100);
    const trouble = (level: number) =>
      [1, 2, 3, 4, 5].reduce((sum, seed) => {
        const planned = changed(secondPlanning(seed), ({ items }) => {
          for (const item of items) item.clarity = level;
        });
        const end = onward(planned, ({ at }) => at.phase === 'review');
        return sum + end.sprint.rejected + end.items.filter((item) => item.asked).length;
      }, 0);
    expect(trouble(950)).toBeLessThan(trouble(350));
  });

  it('PO-04 decides the order: it never changes but by a command of the Product Owner', () => {
    isFor('backlog.move', 'PO-04');
    isFor('item.drop', 'PO-04');
    everyMove(({ command, taken, before, after: now }) => {
      if (!taken) return;
      const [was, is] = orders(before, now);
      if (was !== is)
        expect([command.by, command.type]).toEqual([owner, expect.stringMatching(/^(backlog\.move|ask\.(answer|order))$/)]);
    });
    const planning = onward(secondPlanning(), ({ seats }) => seats[owner].ask?.kind === 'order');
    for (const by of ACTORS)
      expect(refusal(planning, commandOf(planning, by, 'ask.order'), scenario) === null).toBe(by === owner);
  });

  it('PO-05 keeps the Product Backlog open: both seats see every item of it, in the same order and words', () => {
    everyWorld((one) => {
      const [theirs, mine] = [look(one, 'scrum-master', scenario).items, look(one, owner, scenario).items];
      expect(theirs).toEqual(mine);
      expect(idsOf(mine)).toEqual(idsOf(one.items));
    }, 15);
    expect(gradesOf('useful-not-now', 'small')).toEqual([0, 0]);
  });

  it('PO-06 may delegate the work and stays accountable: the Developers clarify, the order stays, the score is the same seat’s', () => {
    isFor('backlog.delegate', 'PO-06');
    const eve = eveOfDaily();
    const next = (one: World) => onward(one, ({ at }) => at.day === eve.at.day + 1 && at.phase === 'work');
    const [alone, handed] = [next(eve), next(sent(eve, { by: owner, type: 'backlog.delegate', to: 'developers' }))];
    const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
    expect(sum(backlogOf(handed).map((item) => item.clarity))).toBeGreaterThan(sum(backlogOf(alone).map((item) => item.clarity)));
    expect(sum(handed.people.map((person) => person.today))).toBeLessThan(sum(alone.people.map((person) => person.today)));
    expect(idsOf(backlogOf(handed))).toEqual(idsOf(backlogOf(alone)));
    isFor('backlog.move', 'PO-04', handed);
    const end = onward(handed, (one) => one.sprint.scored);
    expect(end.history.at(-1)?.effectiveness[owner]).toEqual(expect.any(Number));
  });

  it('PO-07 is respected: what powerful people ask for leaves the order as it is until the Product Owner acts', () => {
    let asked = 0;
    everyMove(({ before, after: now, facts, command }) => {
      if (command.by === owner || !facts.some((fact) => fact.type === 'request.made')) return;
      asked += 1;
      const [was, is] = orders(before, now);
      expect(is).toBe(was);
    });
    expect(asked).toBeGreaterThan(0);
    for (const { id, answers, keys } of scenesAbout('PO-07', owner)) {
      const handed = answers.filter((answer) => answer.stance === 'delegate');
      for (const { id: answer } of handed)
        expect(
          keys.map((key) => key.grades[answer]?.grade),
          id,
        ).toEqual(keys.map(() => 0));
    }
  });

  it('PO-08 can be read from the Product Backlog: whatever the Product Owner changes in it is written down', () => {
    let changes = 0;
    everyMove(({ command, taken, before, after: now, facts }) => {
      if (!taken || command.by !== owner || idsOf(backlogOf(before)).join() === idsOf(backlogOf(now)).join()) return;
      changes += 1;
      expect(
        facts.map((fact) => fact.type).filter((type) => /^item\.(moved|added|removed|split|selected|returned)$/.test(type)),
        command.type,
      ).not.toEqual([]);
    });
    expect(changes).toBeGreaterThan(0);
  });

  it('PO-09 is one person: a pack cannot name two, and handing the order to a vote is the worst answer', () => {
    expect(problemsAfter((files) => Object.assign(files['pack.yaml'], { 'product-owner': ['ben', 'lev'] }))).not.toEqual([]);
    for (const [scene, answer] of [
      ['a-show-of-hands', 'vote'],
      ['two-first-places', 'ask'],
      ['both-again', 'vote'],
    ] as const) {
      expect(Math.max(...gradesOf(scene, answer)), scene).toBe(0);
    }
    expect(term('product-owner')).toMatch(/^One person/);
  });

  it('PO-10 has to be convinced: what stakeholders ask for becomes an item only when the Product Owner accepts it', () => {
    isFor('request.accept', 'PO-10');
    isFor('request.decline', 'PO-10');
    let accepted = 0;
    everyMove(({ command, before, after: now }) => {
      const wished = new Set(before.stakeholders.flatMap((who) => who.requests.map((request) => request.item)));
      for (const { id } of now.items) {
        if (!wished.has(id) || before.items.some((item) => item.id === id)) continue;
        accepted += 1;
        expect([command.by, command.type]).toEqual([owner, 'request.accept']);
      }
    });
    expect(accepted).toBeGreaterThan(0);
    const guests = openReview();
    expect(refusal(guests, commandOf(guests, 'stakeholders', 'request.accept'), scenario)).not.toBeNull();
    expect(first).not.toBe('');
  });
});
