import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../src/core/game/lengths.ts';
import { continueRun } from '../../src/core/game/run.ts';
import { readRecording } from '../../src/core/replay/read-recording.ts';
import type { Phase } from '../../src/core/sim/basics.ts';
import { SEATS } from '../../src/core/sim/basics.ts';
import type { World } from '../../src/core/sim/world.ts';
import { SPRINT_TABLE } from '../../src/core/sprint/sprint-table.ts';
import { everyCourse, everyMove } from './course.ts';
import { gradesOf } from './scenes.ts';
import { atLeisure, backlogOf, changed, eveOfDaily, onward, scenario, sent } from './situations.ts';

const EVENTS: readonly Phase[] = ['planning', 'daily', 'review', 'retrospective'];
const LETTERS: Readonly<Partial<Record<Phase, string>>> = {
  planning: 'P',
  daily: 'D',
  review: 'V',
  retrospective: 'R',
  closed: 'C',
};

/** Working days in a month at most: the longest that a Sprint may last. */
const MONTH = 23;
/** Hours of the timebox of a Sprint of one month; shorter Sprints take their share of it by convention. */
const HOURS = { planning: 8, review: 4, retrospective: 3 } as const;

/** A Sprint that is cancelled on its fourth day, at its Review, and the Sprint Planning after it. */
function cancelled(): { readonly review: World; readonly planning: World } {
  const run = continueRun(
    changed(eveOfDaily(), ({ sprint }) => Object.assign(sprint, { goalObsolete: true })),
    scenario,
  );
  if (!run.send({ by: 'product-owner', type: 'sprint.cancel' })) throw new Error('it cannot be cancelled');
  const review = onward(run.world(), ({ at }) => at.phase === 'review');
  return { review, planning: onward(review, ({ at }) => at.phase === 'planning') };
}

describe('the events', () => {
  it('EV-01 are five: within the Sprint, Sprint Planning, then a Daily Scrum each day, Sprint Review, Sprint Retrospective', () => {
    everyCourse(({ facts, days, end }) => {
      const order = facts.map((fact) => (fact.type === 'phase.entered' ? LETTERS[fact.phase] : '')).join('');
      const sprints = end.history.map(({ cancelled }) => `PD{${cancelled ? `1,${days}` : days}}VR`);
      expect(order).toMatch(new RegExp(`^${sprints.join('')}C$`));
    });
  });

  it('EV-02 are for inspection and adaptation: held as a formality they lead to fewer improvements', () => {
    const eve = onward(eveOfDaily(), ({ at }) => at.phase === 'retrospective');
    const made = (pack: typeof scenario, luck: number) => {
      const asked = changed(eve, (draft) => {
        draft.luck = luck;
        if (pack.formats.length === 0) for (const seat of SEATS) draft.seats[seat].ask = null;
      });
      return onward(asked, ({ at }) => at.phase !== 'retrospective', pack).agreements.length;
    };
    const luck = Array.from({ length: 40 }, (_, at) => at * 7919);
    const sum = (pack: typeof scenario) => luck.reduce((total, one) => total + made(pack, one), 0);
    expect(sum({ ...scenario, formats: [] })).toBeLessThan(sum(scenario));
    expect(gradesOf('skip-it-once', 'cake')).toEqual([0, 0, 0]);
  });

  it('EV-03 have their fixed hour, and what is met for besides costs the Developers time', () => {
    everyMove(({ after, before }) => {
      if (after.at.phase === 'daily' && before.at.phase !== 'daily') expect(after.at.tick % 16).toBe(0);
    });
    const world = atLeisure(eveOfDaily());
    const item = backlogOf(world).find((one) => one.clarity < 900)?.id ?? '';
    const hours = (one: World) => one.people.reduce((sum, person) => sum + person.today, 0);
    expect(hours(sent(world, { by: 'product-owner', type: 'item.clarify', item }))).toBeLessThan(hours(world));
  });

  it('SM-07 take place, every one of them, are closed by those who hold them, and end in time', () => {
    everyMove(({ command, taken, before, after }) => {
      if (command.type.endsWith('.close') && command.type.startsWith(before.at.phase) && taken) {
        expect(['developers', 'clock']).toContain(command.by);
        expect(SEATS.filter((seat) => before.seats[seat].ask !== null)).toEqual([]);
      }
      if (EVENTS.includes(before.at.phase)) expect(after.at.tick, 'no working time passes').toBe(before.at.tick);
    });
    for (const { id, event, minutes } of scenario.formats) {
      if (event === 'daily') continue;
      const timebox = (HOURS[event] * 60 * LENGTHS.taster.days) / MONTH;
      expect(minutes, `${id}: own time of the Scrum Master`).toBeLessThanOrEqual(timebox);
    }
  });
});

describe('the Sprint', () => {
  it('SP-01 lasts a month or less, in every length on offer; a recording of a longer one is not taken', () => {
    for (const { days } of Object.values(LENGTHS)) expect(days).toBeLessThanOrEqual(MONTH);
    const { recording } = JSON.parse(readFileSync(new URL('../replays/taster-at-random.json', import.meta.url), 'utf8'));
    expect(readRecording(recording).ok).toBe(true);
    expect(readRecording({ ...recording, days: MONTH + 1 })).toMatchObject({ ok: false, where: 'days' });
  });

  it('SP-02 has a fixed length: its end stands from its start, and no command moves it', () => {
    everyCourse(({ moves, days }) => {
      for (const { before, after } of moves) {
        expect(after.season).toBe(before.season);
        if (after.at.phase !== 'review' || before.at.phase === 'review') continue;
        // Only a Sprint that was cancelled is shorter: it ends with a day.
        const lasted = after.at.tick - after.sprint.began;
        expect(lasted % 16).toBe(0);
        if (after.sprint.cancelled) expect(lasted).toBeLessThan(days * 16);
        else expect(lasted).toBe(days * 16);
      }
    });
    expect(gradesOf('two-more-days', 'move')).toEqual([0, 0, 0]);
  });

  it('SP-03 is followed by the next at once: no state and no time lies between', () => {
    everyMove(({ before, after }) => {
      if (before.at.phase !== 'retrospective' || after.at.phase === 'retrospective') return;
      expect(['planning', 'closed']).toContain(after.at.phase);
      expect(after.at.tick).toBe(before.at.tick);
    });
  });

  it('SP-03 is followed by the next at once when it was cancelled, too', () => {
    const { review, planning } = cancelled();
    expect(planning.at.tick - review.at.tick).toBe(0);
  });

  it('SP-03 has its Review and Retrospective also when it was cancelled, and then the next one begins', () => {
    const { review, planning } = cancelled();
    expect([review.at.sprint, review.at.phase, review.sprint.cancelled]).toEqual([1, 'review', true]);
    expect([planning.at.sprint, planning.at.phase, planning.sprint.cancelled]).toEqual([2, 'planning', false]);
    expect(planning.history.at(-1)).toMatchObject({ cancelled: true, goalMet: false });
  });

  it('SP-04 holds all the work there is: nothing is worked on, finished or inspected outside of it', () => {
    expect(Object.keys(SPRINT_TABLE.states)).toEqual(['planning', 'daily', 'work', 'stop', 'review', 'retrospective', 'closed']);
    everyMove(({ before, after, facts }) => {
      const work = (one: World) => one.people.reduce((sum, person) => sum + person.worked, 0);
      if (before.at.phase === 'work' || before.at.day !== after.at.day) return;
      expect(facts.filter((fact) => /^item\.(started|inspecting|done|rejected)$/.test(fact.type))).toEqual([]);
      if (after.at.phase !== 'daily' && before.at.phase !== 'planning') expect(work(after)).toBeLessThanOrEqual(work(before));
    });
  });
});
