import { describe, expect, it } from 'vitest';
import { continueRun } from '../../src/core/game/run.ts';
import { leversOf } from '../../src/core/sim/levers.ts';
import { look } from '../../src/core/sim/look.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import { metersOfSprint } from '../../src/core/sim/score.ts';
import { shelfOf } from '../../src/core/sim/shelf.ts';
import { midSprint } from '../core/play.ts';
import { everyCourse, everyMove, everyWorld } from './course.ts';
import { ACTORS, commandOf } from './every-command.ts';
import { answersThatTeach, gradesOf, term } from './scenes.ts';
import { atLeisure, backlogOf, changed, openInSprint, scenario, sent } from './situations.ts';

const owner = 'product-owner' as const;
const world = atLeisure(midSprint({ seed: 5, seat: owner }));
const obsolete = changed(world, ({ sprint }) => Object.assign(sprint, { goalObsolete: true }));

describe('during the Sprint', () => {
  it('SP-05 nothing endangers the Sprint Goal: it stays as it is, and what leaves the Sprint Backlog leaves it something to stand on', () => {
    everyMove(({ command, before, after }) => {
      if (!['daily', 'work', 'stop'].includes(before.at.phase) || after.at.sprint !== before.at.sprint) return;
      expect(after.sprint.goal).toBe(before.sprint.goal);
      if (after.sprint.goalItems.join() === before.sprint.goalItems.join()) return;
      expect(['scope.offer', 'ask.answer']).toContain(command.type);
      expect(after.sprint.goalItems.length).toBeGreaterThan(0);
    });
    expect(refusal(world, commandOf(world, owner, 'sprint-goal.propose'), scenario)).toEqual({ code: 'not-now', rule: 'SP-05' });
    const last = changed(world, (draft) =>
      Object.assign(draft.sprint, {
        goalItems: openInSprint(world)
          .slice(0, 1)
          .map((item) => item.id),
      }),
    );
    const [item] = last.sprint.goalItems as [string];
    expect(refusal(last, { by: owner, type: 'scope.offer', item, instead: null }, scenario)?.rule).toBe('SP-05');
  });

  it('SP-06 quality does not decrease: every answer that cuts into Done is the worst one and has its price', () => {
    const cuts = answersThatTeach('cuts-done');
    expect(cuts.length).toBeGreaterThanOrEqual(6);
    for (const { scene, said, grades } of cuts) {
      expect(Math.max(...grades), `${scene.id} ${said.id}`).toBe(0);
      const harm = said.effects.some(
        (one) =>
          (one.do === 'gauge' && one.gauge === 'team.debt' && one.by > 0) ||
          (one.do === 'lever' && (one.lever === 'rework' || one.lever === 'surprise') && one.by > 0),
      );
      expect(harm, `${scene.id} ${said.id}`).toBe(true);
    }
    const indebted = changed(world, ({ team }) => Object.assign(team, { debt: team.debt + 200 }));
    expect(metersOfSprint(indebted).quality).toBeLessThan(metersOfSprint(world).quality);
    expect(leversOf(indebted, shelfOf(scenario)).rework).toBeGreaterThan(leversOf(world, shelfOf(scenario)).rework);
  });

  it('SP-07 the Product Backlog is refined whenever it helps: on any day of any Sprint, and in no event of its own', () => {
    const days = new Set<number>();
    everyWorld((one) => {
      if (one.at.phase !== 'work' && one.at.phase !== 'stop') return;
      const item = backlogOf(one).find((other) => other.clarity < 900)?.id;
      if (item === undefined) return;
      days.add(one.at.day);
      expect(refusal(atLeisure(one), { by: owner, type: 'item.clarify', item }, scenario)).toBeNull();
    }, 20);
    expect(days.size).toBeGreaterThanOrEqual(5);
    expect(term('refinement')).toMatch(/all the time and is not an event/);
  });

  it('SP-08 scope is clarified and negotiated anew as more is learned, and the Sprint Goal stays', () => {
    let agreed = 0;
    everyMove(({ command, taken, before, after }) => {
      if (!taken || command.type !== 'scope.offer') return;
      agreed += 1;
      expect(command.by).toBe(owner);
      expect(after.sprint.goal).toBe(before.sprint.goal);
      expect(after.sprint.removed).toContain(command.item);
      expect(openInSprint(after).map((item) => item.id)).not.toContain(command.item);
    });
    expect(agreed).toBeGreaterThan(0);
  });

  it('SP-09 progress toward the Product Goal is inspected every Sprint, a month at most apart', () => {
    everyCourse(({ moves, sprints }) => {
      const reviews = moves.filter(({ before, after }) => before.at.phase !== 'review' && after.at.phase === 'review');
      expect(reviews).toHaveLength(sprints);
      for (const { after } of reviews) {
        for (const seat of ['scrum-master', owner] as const) {
          const { reached } = look(after, seat, scenario).productGoal;
          expect(reached.low).toBeLessThanOrEqual(Math.floor(after.product.reached / 1000));
          expect(reached.high).toBeGreaterThanOrEqual(Math.floor(after.product.reached / 1000));
        }
      }
    });
  });

  it('SP-10 forecasts are ranges, never a certain date or number, and no chart stands in for what has happened', () => {
    everyWorld((one) => {
      const { forecast, productGoal } = look(one, owner, scenario);
      if (forecast) expect(forecast.high).toBeGreaterThan(forecast.low);
      expect(productGoal.forecast.high).toBeGreaterThan(productGoal.forecast.low);
    }, 20);
    expect(term('forecast')).toMatch(/not a promise, and it comes as a range/);
    expect(term('burndown')).toMatch(/does not replace looking at what really happened/);
    expect(gradesOf('by-when', 'late').every((grade) => grade < 2)).toBe(true);
  });
});

describe('cancelling a Sprint', () => {
  it('SP-11 is possible while its Sprint Goal is obsolete, and for no other reason', () => {
    everyMove(({ command, taken, before }) => {
      if (command.type === 'sprint.cancel') expect(taken, 'the Sprint Goal makes sense').toBe(before.sprint.goalObsolete);
    });
    expect(refusal(world, { by: owner, type: 'sprint.cancel' }, scenario)).toEqual({ code: 'not-possible', rule: 'SP-11' });
    expect(refusal(obsolete, { by: owner, type: 'sprint.cancel' }, scenario)).toBeNull();
    const over = sent(obsolete, { by: owner, type: 'sprint.cancel' });
    expect(over.sprint.cancelled).toBe(true);
    expect(gradesOf('the-other-app', 'stop')).toEqual([0, 0]);
  });

  it('SP-12 is the Product Owner’s right alone, whatever happens and whoever asks', () => {
    for (const by of ACTORS.filter((actor) => actor !== owner)) {
      expect(refusal(obsolete, { by, type: 'sprint.cancel' }, scenario), by).toEqual({
        code: 'not-your-accountability',
        rule: 'SP-12',
      });
    }
    const phases = new Set<string>();
    everyWorld((one) => {
      const gone = changed(one, ({ sprint }) => Object.assign(sprint, { goalObsolete: true }));
      for (const by of ACTORS) {
        const taken = continueRun(gone, scenario).send({ by, type: 'sprint.cancel' });
        if (taken) phases.add(one.at.phase);
        expect(taken, by).toBe(by === owner && (one.at.phase === 'work' || one.at.phase === 'stop'));
      }
    }, 60);
    expect(phases.size).toBeGreaterThan(0);
  });
});
