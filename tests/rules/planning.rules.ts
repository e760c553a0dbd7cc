import { describe, expect, it } from 'vitest';
import { SEATS } from '../../src/core/sim/basics.ts';
import { look } from '../../src/core/sim/look.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import type { World } from '../../src/core/sim/world.ts';
import { everyMove, everyWorld } from './course.ts';
import { ACTORS, commandOf } from './every-command.ts';
import { gradesOf, term } from './scenes.ts';
import { atLeisure, backlogOf, changed, eveOfDaily, onward, openReview, scenario, secondPlanning, sent } from './situations.ts';

const owner = 'product-owner' as const;
const planning = atLeisure(secondPlanning());
const started = (world: World) => onward(world, ({ at }) => at.phase === 'work' || at.phase === 'stop');
const width = (band: { low: number; high: number } | null) => (band ? band.high - band.low : 0);

describe('Sprint Planning', () => {
  it('PL-01 opens the Sprint with the whole Scrum Team: both seats have their say before the Developers can close it', () => {
    const said = new Map<string, Set<string>>();
    everyMove(({ command, taken, before, facts }) => {
      if (before.at.phase !== 'planning') return;
      const key = `${before.seed} ${before.at.sprint}`;
      const voices = said.get(key) ?? new Set();
      said.set(key, voices);
      for (const fact of facts) if (fact.type === 'ask.answered') voices.add(fact.seat);
      if (command.type !== 'planning.close' || !taken) return;
      expect(SEATS.filter((seat) => before.seats[seat].ask !== null)).toEqual([]);
      expect([...voices].sort()).toEqual(['product-owner', 'scrum-master']);
      expect(facts.some((fact) => fact.type === 'item.selected')).toBe(true);
    });
    expect(said.size).toBeGreaterThan(5);
  });

  it('PL-02 goes well when the Product Owner has prepared it: of clear items the Developers skip none', () => {
    const skipped = (clarity: number) =>
      [7, 8, 9].reduce((sum, seed) => {
        const ready = changed(secondPlanning(seed), ({ items }) => {
          for (const item of items) item.clarity = clarity;
        });
        const { items, sprint } = started(ready);
        const top = backlogOf(ready).slice(0, sprint.startItems.length);
        return (
          sum + top.filter((item) => items.find((other) => other.id === item.id)?.sprint === null).length + sprint.leftOut.length
        );
      }, 0);
    expect(skipped(200)).toBeGreaterThan(skipped(900));
    const item = backlogOf(planning).find((one) => one.clarity < 900)?.id ?? '';
    expect(refusal(planning, { by: owner, type: 'item.clarify', item }, scenario)).toBeNull();
  });

  it('PL-03 leaves room to refine and to ask others; those who were asked select nothing', () => {
    const item = backlogOf(planning).find((one) => one.clarity < 900)?.id ?? '';
    const clearer = sent(planning, { by: owner, type: 'item.clarify', item });
    expect(clearer.items.find((one) => one.id === item)?.clarity).toBeGreaterThan(0);
    expect(clearer.at.phase).toBe('planning');
    for (const type of ['item.select', 'item.size', 'sprint-goal.propose', 'planning.close'] as const) {
      expect(refusal(planning, commandOf(planning, 'stakeholders', type), scenario), type).not.toBeNull();
    }
    expect(gradesOf('improve-search', 'now').every((grade) => grade >= 2)).toBe(true);
  });

  it('PL-04 asks why first: the Product Owner alone proposes, and what ties together makes the Sprint Goal clear to all', () => {
    for (const by of ACTORS.filter((actor) => actor !== owner)) {
      expect(refusal(planning, commandOf(planning, by, 'sprint-goal.propose'), scenario)).toEqual({
        code: 'not-your-accountability',
        rule: 'PL-04',
      });
    }
    const [choice] = look(planning, owner, scenario).goals;
    const goal = choice?.id ?? '';
    const propose = (items: readonly string[]) => sent(planning, { by: owner, type: 'sprint-goal.propose', goal, items });
    const stray = backlogOf(planning).filter((item) => !choice?.items.includes(item.id) && item.kind !== 'feature');
    expect(propose(choice?.items ?? []).team['goal-clarity']).toBeGreaterThan(planning.team['goal-clarity']);
    expect(propose([stray[0]?.id ?? '']).team['goal-clarity']).toBeLessThan(planning.team['goal-clarity']);
    expect(gradesOf('no-sentence-sm', 'write')).toEqual([0, 0, 0]);
    expect(gradesOf('no-sentence-po', 'read')).toEqual([0, 0, 0]);
  });

  it('PL-05 does not end before the Sprint Goal is final: no Sprint runs without one', () => {
    everyMove(({ before, after }) => {
      if (before.at.phase === 'planning' && after.at.phase !== 'planning') expect(before.sprint.goal).not.toBeNull();
      if (after.at.phase !== 'planning') expect(after.sprint.goal).not.toBeNull();
    });
    expect(refusal(planning, { by: 'developers', type: 'planning.close' }, scenario)).toBeNull();
    expect(started(planning).sprint.goal).not.toBeNull();
  });

  it('PL-06 lets the Developers select, as far as their own forecast goes: nobody can make it more', () => {
    everyMove(({ command, taken, before, after, facts }) => {
      if (command.type === 'item.select') expect(taken).toBe(false);
      if (before.at.phase === 'planning' && after.at.phase === 'planning' && before.at.sprint === after.at.sprint) {
        expect(after.sprint.forecast).toBe(before.sprint.forecast);
        expect(facts.filter((fact) => fact.type === 'item.selected')).toEqual([]);
      }
      if (command.type === 'planning.close' && taken && after.sprint.startItems.length > 1) {
        expect(after.sprint.committed).toBeLessThanOrEqual(after.sprint.forecast ?? 0);
      }
    });
    expect(gradesOf('thirty-five-po', 'push')).toEqual([0, 0, 0]);
    expect(gradesOf('in-the-speech', 'push')).toEqual([0, 0, 0]);
  });

  it('PL-07 is the more reliable the more is known: the range narrows with transparency and with the Sprints gone by', () => {
    const seen = (transparency: number) => changed(planning, ({ team }) => Object.assign(team, { transparency }));
    const ranges = [100, 400, 700, 1000].map((one) => {
      const { forecast, productGoal } = look(seen(one), owner, scenario);
      return [width(forecast), width(productGoal.forecast)] as const;
    });
    for (const part of [0, 1] as const) {
      const widths = ranges.map((range) => range[part]);
      expect([...widths].sort((a, b) => b - a)).toEqual(widths);
      expect(widths[0]).toBeGreaterThan(widths[3] as number);
    }
    const late = changed(openReview(), ({ team }) => Object.assign(team, { transparency: planning.team.transparency }));
    const early = changed(eveOfDaily(), ({ team }) => Object.assign(team, { transparency: planning.team.transparency }));
    expect(width(look(late, owner, scenario).productGoal.forecast)).toBeLessThan(
      width(look(early, owner, scenario).productGoal.forecast),
    );
    expect(term('forecast')).toContain('from what they did before and who is there');
  });

  it('PL-08 leaves the how to the Developers: no seat touches who works on an item or how large it is; what is solved for them has its price', () => {
    everyMove(({ command, taken, before, after }) => {
      if (!taken || !SEATS.some((seat) => seat === command.by) || command.type === 'ask.answer' || command.type === 'scope.offer')
        return;
      for (const item of after.items) {
        const was = before.items.find((old) => old.id === item.id);
        if (!was) continue;
        expect([item.owner, item.started, item.inspectUntil, item.tries]).toEqual([
          was.owner,
          was.started,
          was.inspectUntil,
          was.tries,
        ]);
        if (command.by !== 'scrum-master') continue;
        expect([item.effort, item.points, item.doneAt]).toEqual([was.effort, was.points, was.doneAt]);
        if (item.left === was.left) continue;
        expect(command.type, 'work taken off the Developers’ hands').toBe('impediment.remove');
        expect(after.habits['asks-master'] ?? 0).toBeGreaterThan(before.habits['asks-master'] ?? 0);
      }
    });
    expect(gradesOf('i-used-to-code', 'draw')).toEqual([0, 0, 0]);
    expect(gradesOf('inside-of-the-clock', 'simple')).toEqual([0, 0]);
  });

  it('PL-10 keeps to its timebox: no working time passes in it, and its forms fit into the share of a short Sprint', () => {
    everyWorld((world) => {
      if (world.at.phase === 'planning') expect(world.at.tick).toBe((world.at.sprint - 1) * world.season.days * 16);
    });
    const forms = scenario.formats.filter((format) => format.event === 'planning');
    const ofFiveDays = (8 * 60 * 5) / 23;
    for (const { id, minutes } of forms) expect(minutes, id).toBeLessThanOrEqual(ofFiveDays);
    expect(term('timebox')).toMatch(/^The longest time that an event may take/);
  });
});
