import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryPlayer, playBoth } from '../../../src/core/game/outside.ts';
import { continueRun } from '../../../src/core/game/run.ts';
import { fingerprintOf } from '../../../src/core/replay/fingerprint.ts';
import type { Command } from '../../../src/core/sim/command.ts';
import { look } from '../../../src/core/sim/look.ts';
import { refusal } from '../../../src/core/sim/refusal.ts';
import { step } from '../../../src/core/sim/step.ts';
import { begun, cityTickets, midSprint } from '../play.ts';

const scenario = cityTickets();
const world = midSprint({ seed: 5 });
const item = world.items.find((other) => other.sprint === null && other.doneAt === null)?.id ?? '';
const person = world.people[0]?.id ?? '';

const forbidden: readonly [string, Command, string][] = [
  ['the Scrum Master does not order the Product Backlog', { by: 'scrum-master', type: 'backlog.move', item, to: 0 }, 'PO-04'],
  ['Developers do not order the Product Backlog', { by: 'developers', type: 'backlog.move', item, to: 0 }, 'PO-04'],
  [
    'nobody in a seat assigns work to a person (Scrum Master)',
    { by: 'scrum-master', type: 'item.assign', item, person },
    'TE-05',
  ],
  [
    'nobody in a seat assigns work to a person (Product Owner)',
    { by: 'product-owner', type: 'item.assign', item, person },
    'TE-05',
  ],
  ['the Product Owner does not put items into the Sprint', { by: 'product-owner', type: 'item.select', item }, 'PL-06'],
  ['the Product Owner does not size items', { by: 'product-owner', type: 'item.size', item, points: 1 }, 'PB-04'],
  ['nobody in a seat declares an item Done', { by: 'scrum-master', type: 'item.finish', item }, 'DE-03'],
  ['the Scrum Master does not cancel a Sprint', { by: 'scrum-master', type: 'sprint.cancel' }, 'SP-12'],
  ['the Product Owner cancels a Sprint only if its goal is obsolete', { by: 'product-owner', type: 'sprint.cancel' }, 'SP-11'],
  [
    'the Sprint Goal does not change in mid-Sprint',
    { by: 'product-owner', type: 'sprint-goal.propose', goal: scenario.goals[0] ?? '', items: [item] },
    'SP-05',
  ],
  [
    'a second Product Goal is not set beside the first',
    { by: 'product-owner', type: 'product-goal.set', goal: 'another' },
    'TE-03',
  ],
  [
    'the Product Owner does not treat causes in the way of the team',
    { by: 'product-owner', type: 'hunch.look', cause: scenario.causes[0]?.id ?? '' },
    'SM-10',
  ],
];

describe('who may do what (Scrum Guide 2020)', () => {
  it.each(forbidden)('%s', (_, command, rule) => {
    expect(refusal(world, command, scenario)?.rule).toBe(rule);
    expect(step(world, command, scenario)).toEqual({ world, facts: [] });
  });

  it('a goal that is obsolete lets the Product Owner, and nobody else, cancel the Sprint', () => {
    const obsolete = { ...world, sprint: { ...world.sprint, goalObsolete: true } };
    expect(refusal(obsolete, { by: 'product-owner', type: 'sprint.cancel' }, scenario)).toBeNull();
    expect(refusal(obsolete, { by: 'developers', type: 'sprint.cancel' }, scenario)).not.toBeNull();
  });

  it('the two seats have no action in common', () => {
    const types = (seat: 'scrum-master' | 'product-owner') =>
      new Set(look(world, seat, scenario).actions.map((action) => action.command.type));
    const both = [...types('scrum-master')].filter((type) => types('product-owner').has(type));
    expect(both).toEqual([]);
    expect(types('scrum-master').size).toBeGreaterThan(5);
    expect(types('product-owner').size).toBeGreaterThan(5);
  });
});

const anyCommand = fc.record({
  by: fc.constantFrom('scrum-master', 'product-owner', 'developers', 'stakeholders', 'clock'),
  type: fc.constantFrom(
    'time.pass',
    'planning.close',
    'daily.close',
    'review.close',
    'retrospective.close',
    'sprint.cancel',
    'backlog.move',
    'item.clarify',
    'item.assign',
    'item.finish',
    'ask.answer',
    'seat.rate',
    'cue.pin',
    'hunch.look',
    'cause.treat',
    'impediment.remove',
    'sprint-goal.propose',
    'increment.release',
    'phase.enter',
    'no.such.thing',
    'person.coach',
    'question.answer',
  ),
  item: fc.constantFrom(item, 'nothing', ''),
  person: fc.constantFrom(person, 'nobody'),
  to: fc.integer({ min: -5, max: 60 }),
  ticks: fc.integer({ min: -3, max: 40 }),
  ask: fc.string(),
  option: fc.string(),
  impediment: fc.constantFrom(world.impediments[0]?.id ?? 'x', 'none'),
  cause: fc.constantFrom(scenario.causes[0]?.id ?? '', 'none'),
  cue: fc.string(),
  hunch: fc.constant(null),
  goal: fc.constantFrom(scenario.goals[0] ?? '', 'none'),
  items: fc.constant([item]),
  how: fc.constantFrom('all', 'pilot', 'guess'),
  values: fc.constant([1, 2, 3]),
  phase: fc.constant('closed'),
}) as unknown as fc.Arbitrary<Command>;

describe('whatever is sent', () => {
  it('a refused command leaves the world as it is, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 25 }), (commands) => {
        const run = continueRun(world, scenario);
        for (const command of commands) {
          const before = fingerprintOf(run.world());
          if (!run.send(command)) expect(fingerprintOf(run.world())).toBe(before);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the same seed in the other seat', () => {
  it('takes another course', () => {
    const course = (seat: 'scrum-master' | 'product-owner') => {
      const run = begun({ seed: 11, seat });
      playBoth(run, ordinaryPlayer(scenario), (one) => one.at.phase === 'closed');
      return fingerprintOf(run.world());
    };
    expect(course('scrum-master')).not.toBe(course('product-owner'));
    expect(course('scrum-master')).toBe(course('scrum-master'));
  });
});
