import { describe, expect, it } from 'vitest';
import { SEATS, type Seat } from '../../src/core/sim/basics.ts';
import type { Fact } from '../../src/core/sim/fact.ts';
import { look } from '../../src/core/sim/look.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import type { World } from '../../src/core/sim/world.ts';
import { type Course, everyCourse, everyMove } from './course.ts';
import { ACTORS } from './every-command.ts';
import { gradesOf, packTexts, scenesAbout, term } from './scenes.ts';
import { backlogOf, changed, onward, openReview, scenario, sent } from './situations.ts';

const owner = 'product-owner' as const;
const master: Seat = 'scrum-master';

/** The worlds in which a phase was entered. */
function entering({ moves }: Course, phase: World['at']['phase']): readonly World[] {
  return moves.filter(({ before, after }) => after.at.phase === phase && before.at.phase !== phase).map(({ after }) => after);
}

const ofSprint = (facts: readonly Fact[], sprint: number, days: number) =>
  facts.filter((fact) => fact.tick > (sprint - 1) * days * 16 && fact.tick <= sprint * days * 16);

describe('the Sprint Review', () => {
  it('RV-01 shows what came of the Sprint to those whom it concerns, who answer to it, and how near the Product Goal is', () => {
    let held = 0;
    everyMove(({ command, taken, before, facts }) => {
      if (command.type !== 'review.close' || !taken) return;
      held += 1;
      const heard = facts.flatMap((fact) =>
        fact.type === 'gauge.changed' && fact.gauge === 'stakeholder.trust' ? [fact.on] : [],
      );
      expect(new Set(heard)).toEqual(new Set(before.stakeholders.map((who) => who.id)));
      for (const seat of SEATS) {
        const view = look(before, seat, scenario);
        expect(view.sprint.done).toEqual(before.sprint.done);
        expect(view.productGoal.wanted).toBe(scenario.productGoal.wanted);
      }
    });
    expect(held).toBeGreaterThan(5);
    expect(gradesOf('only-us-po', 'slides')).toEqual([0, 0]);
  });

  it('RV-02 looks at what has changed around: both seats see the same days, wishes and troubles', () => {
    everyCourse((course) => {
      for (const world of entering(course, 'review')) {
        const [one, other] = [look(world, master, scenario), look(world, owner, scenario)];
        expect(one.calendar).toEqual(other.calendar);
        expect(one.calendar).toHaveLength(world.calendar.length);
        expect(one.impediments).toEqual(other.impediments);
      }
    });
    expect(gradesOf('polite-applause', 'next').every((grade) => grade >= 2)).toBe(true);
  });

  it('RV-03 can change the Product Backlog, by the Product Owner', () => {
    const review = openReview();
    const item = backlogOf(review).at(-1)?.id ?? '';
    for (const by of ACTORS) {
      expect(refusal(review, { by, type: 'backlog.move', item, to: 0 }, scenario) === null, by).toBe(by === owner);
    }
    expect(backlogOf(sent(review, { by: owner, type: 'backlog.move', item, to: 0 }))[0]?.id).toBe(item);
    expect(gradesOf('could-it-also', 'number')).toEqual([0, 0]);
  });

  it('RV-04 is a working session: however it is held, it brings more than only being held', () => {
    const open = onward(openReview(), ({ seats }) => seats[master].ask?.kind === 'facilitate');
    const bare = changed(open, ({ seats }) => {
      seats[master].ask = null;
    });
    const good = ({ team, pending, stakeholders, people }: World) => [
      Object.values(team).reduce((sum, gauge) => sum + gauge, 0) - 2 * team.debt,
      pending.filter((entry) => entry.effect.do === 'lever').length * 10,
      stakeholders.reduce((sum, who) => sum + who.trust, 0),
      people.reduce((sum, person) => sum + person.mood, 0),
    ];
    const end = (world: World) => good(onward(world, ({ at }) => at.phase === 'retrospective'));
    const without = end(sent(bare, { by: 'clock', type: 'review.close' }));
    const options = open.seats[master].ask?.options ?? [];
    const better = options.filter(({ id }) => {
      const chosen = sent(open, { by: master, type: 'ask.answer', ask: open.seats[master].ask?.id ?? '', option: id });
      return end(sent(chosen, { by: 'clock', type: 'review.close' })).some((part, at) => part > (without[at] ?? 0));
    });
    // What Developers lead depends on how far they are; the other forms help any team.
    const led = scenario.formats.filter((format) => format.event === 'review' && format.led === 'developer');
    expect(better.length).toBeGreaterThanOrEqual(Math.max(2, options.length - led.length));
    expect(gradesOf('slide-fourteen', 'end')).toEqual([0, 0, 0]);
    expect(term('sprint-review')).toMatch(/working session\. Nothing is accepted or rejected/);
  });

  it('RV-05 keeps to its timebox and its place: only the Retrospective comes after it', () => {
    everyMove(({ before, after }) => {
      if (before.at.phase === 'review') expect(['review', 'retrospective']).toContain(after.at.phase);
    });
    const ofFiveDays = (4 * 60 * 5) / 23;
    for (const { id, event, minutes } of scenario.formats)
      if (event === 'review') expect(minutes, id).toBeLessThanOrEqual(ofFiveDays);
  });
});

/** What the team of the first pack looks at, by the improvement that it may pick about it. */
const TOPICS = {
  individuals: 'home-at-six',
  interactions: 'two-on-the-stuck-one',
  processes: 'finish-before-start',
  tools: 'one-corner-a-sprint',
  'Definition of Done': 'done-list-on-the-wall',
} as const;

describe('the Sprint Retrospective', () => {
  it('RT-01 closes the Sprint with a plan to get better: the Sprint is written down after it, and nothing comes between', () => {
    let plans = 0;
    everyCourse(({ facts, sprints }) => {
      const order = facts.map((fact) => (fact.type === 'phase.entered' ? fact.phase : fact.type));
      const ends = order.flatMap((name, at) =>
        name === 'sprint.scored' ? [order.slice(0, at).findLast((one) => /^[a-z]+$/.test(one))] : [],
      );
      expect(ends).toEqual(Array.from({ length: sprints }, () => 'retrospective'));
      plans += facts.filter((fact) => fact.type === 'agreement.made' && fact.why.includes('rule/retrospective')).length;
    });
    expect(plans).toBeGreaterThan(0);
  });

  it('RT-02 looks at people, their work together, processes, tools and the Definition of Done, with the Product Owner there', () => {
    for (const [topic, agreement] of Object.entries(TOPICS)) {
      expect(scenario.agreements.find((one) => one.id === agreement)?.effects.length, topic).toBeGreaterThan(0);
      expect(packTexts[`agreement.${agreement}`], topic).toMatch(/\w/);
    }
    expect(packTexts['agreement.done-list-on-the-wall']).toContain('Definition of Done');
    for (const seat of SEATS)
      expect(
        scenesAbout('RT-02', seat).some((scene) => scene.phase === 'retrospective'),
        seat,
      ).toBe(true);
  });

  it('RT-03 has the Sprint itself before its eyes: what was Done, left, added and taken out, day by day, as it happened', () => {
    everyCourse((course) => {
      const { facts, days } = course;
      for (const world of entering(course, 'retrospective')) {
        const mine = ofSprint(facts, world.at.sprint, days);
        for (const seat of SEATS) {
          const { sprint } = look(world, seat, scenario);
          expect(sprint.done.map((entry) => entry.item)).toEqual(
            mine.flatMap((fact) => (fact.type === 'item.done' ? [fact.item] : [])),
          );
          expect([sprint.burndown.length, sprint.flow.length]).toEqual([days + 1, days + 1]);
          expect(sprint.goal).not.toBeNull();
        }
      }
    });
    expect(packTexts['format.retrospective-one-knot.text']).toMatch(/ask why until/);
    expect(gradesOf('nine-compliments', 'close').every((grade) => grade < 2)).toBe(true);
  });

  it('RT-04 leads to changes that are made: what the team picks works from then on, and stands in the next Sprint', () => {
    let made = 0;
    everyMove(({ before, after, facts }) => {
      for (const fact of facts) {
        if (fact.type !== 'agreement.made' || before.at.phase !== 'retrospective') continue;
        made += 1;
        const begun = [...facts.flatMap((other) => other.why), ...after.pending.flatMap((entry) => entry.why)];
        expect(begun).toContain(`agreement/${fact.agreement}`);
      }
      if (before.at.phase === 'retrospective' && after.at.phase === 'planning')
        expect(after.sprint.agreements).toEqual(before.agreements);
    });
    expect(made).toBeGreaterThan(0);
    expect(gradesOf('same-wall', 'mine')).toEqual([0, 0, 0]);
  });

  it('RT-05 keeps to its timebox', () => {
    everyMove(({ before, after }) => {
      if (before.at.phase === 'retrospective') expect(after.at.tick).toBe(before.at.tick);
    });
    const ofFiveDays = (3 * 60 * 5) / 23;
    for (const { id, event, minutes } of scenario.formats)
      if (event === 'retrospective') expect(minutes, id).toBeLessThanOrEqual(ofFiveDays);
  });
});
