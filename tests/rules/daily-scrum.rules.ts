import { describe, expect, it } from 'vitest';
import { playBoth } from '../../src/core/game/outside.ts';
import { startRun } from '../../src/core/game/run.ts';
import { SEATS } from '../../src/core/sim/basics.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import { everyCourse, everyMove } from './course.ts';
import { commandOf } from './every-command.ts';
import { gradesOf, term } from './scenes.ts';
import { bystander, changed, eveOfDaily, onward, scenario } from './situations.ts';

describe('the Daily Scrum', () => {
  it('DS-01 looks at the Sprint Goal: where it is clear to all, work that serves it is taken up first', () => {
    for (const seed of [3, 4, 5]) {
      const eve = changed(eveOfDaily(seed), ({ team }) => Object.assign(team, { 'goal-clarity': 1000 }));
      const next = onward(eve, ({ at }) => at.phase === 'review');
      const morning = onward(next, ({ at }) => at.sprint === 2 && at.phase === 'work' && at.day === 1);
      const ready = changed(morning, ({ team }) => Object.assign(team, { 'goal-clarity': 1000 }));
      const { items, sprint } = onward(ready, ({ at }) => at.tick > ready.at.tick);
      const begun = items.filter((item) => item.sprint === 2 && item.started !== null).map((item) => item.id);
      const waiting = sprint.goalItems.filter((id) =>
        items.some((item) => item.id === id && item.started === null && item.needs.length === 0),
      );
      if (waiting.length > 0) expect(begun.every((id) => sprint.goalItems.includes(id))).toBe(true);
      expect(sprint.goalItems.some((id) => begun.includes(id))).toBe(true);
    }
  });

  it('DS-02 lasts fifteen minutes, however long the Sprint is: it never takes a half hour', () => {
    everyMove(({ before, after }) => {
      if (before.at.phase === 'daily') expect(after.at.tick).toBe(before.at.tick);
    });
    for (const days of [5, 10, 20]) {
      const run = startRun(scenario, { seed: 1, sprints: 1, days, played: ['scrum-master'] });
      playBoth(run, bystander, ({ at }) => at.phase === 'daily' && at.day === 3);
      const { tick } = run.world().at;
      expect(run.send({ by: 'developers', type: 'daily.close' })).toBe(true);
      expect(run.world().at.tick).toBe(tick);
    }
    expect(term('daily-scrum')).toMatch(/^Fifteen minutes each working day/);
  });

  it('DS-03 is for the Developers: neither seat is asked in it or can close it, and leading it for them is the worst answer', () => {
    everyMove(({ command, taken, before }) => {
      if (before.at.phase !== 'daily') return;
      for (const seat of SEATS) expect(before.seats[seat].ask).toBeNull();
      if (command.type === 'daily.close' && command.by !== 'developers' && command.by !== 'clock') expect(taken).toBe(false);
    });
    expect(gradesOf('six-reports', 'lead')).toEqual([0, 0, 0, 0]);
    expect(gradesOf('third-day-po', 'when')).toEqual([0, 0, 0]);
    expect(term('daily-scrum')).toContain('for the Developers');
  });

  it('DS-04 takes place on every working day, at the same hour', () => {
    everyCourse(({ facts, days, sprints }) => {
      const ticks = facts.flatMap((fact) => (fact.type === 'phase.entered' && fact.phase === 'daily' ? [fact.tick] : []));
      expect(ticks).toEqual(Array.from({ length: days * sprints }, (_, day) => day * 16));
    });
  });

  it('DS-05 has the form that the Developers choose: the Scrum Master is not asked for it and cannot set it', () => {
    everyMove(({ command, taken, after, facts }) => {
      if (command.type === 'event.format' && command.event === 'daily') expect(taken).toBe(false);
      expect(after.formats.daily).toBeNull();
      for (const fact of facts) if (fact.type === 'ask.opened') expect(fact.ask).not.toMatch(/facilitate\.daily/);
    });
    expect(term('daily-scrum')).toContain('They choose the form');
  });

  it('DS-06 is not the only time to adapt: the Sprint Backlog changes, and troubles are named, during the day too', () => {
    let [adapted, named] = [0, 0];
    everyMove(({ before, after, facts }) => {
      if (before.at.phase !== 'work' || after.at.phase === 'daily') return;
      adapted += facts.filter((fact) => fact.type === 'item.selected' || fact.type === 'item.removed').length;
      named += facts.filter((fact) => fact.type === 'impediment.arose' || fact.type === 'item.blocked').length;
    });
    expect(adapted + named).toBeGreaterThan(10);
    expect(refusal(eveOfDaily(), commandOf(eveOfDaily(), 'scrum-master', 'daily.close'), scenario)).not.toBeNull();
  });
});
