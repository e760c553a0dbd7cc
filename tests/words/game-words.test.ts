import { describe, expect, it } from 'vitest';
import { actionId, ruleOf } from '../../src/core/sim/actions.ts';
import type { GoalFate } from '../../src/core/sim/basics.ts';
import type { PlainCommand } from '../../src/core/sim/command.ts';
import type { Fact } from '../../src/core/sim/fact.ts';
import {
  actionByIdWords,
  actionHelp,
  actionName,
  actionVerb,
  actionWho,
  priceWords,
  reasonWords,
  refusalWords,
  showsWords,
} from '../../src/words/action-words.ts';
import { clockAt } from '../../src/words/clock-words.ts';
import { factWords } from '../../src/words/fact-words.ts';
import { whyWords } from '../../src/words/why-words.ts';
import { SAMPLE_FACTS } from '../ui/play/fixtures/sample-facts.ts';
import { sampleView } from '../ui/play/fixtures/sample-view.ts';
import { tongueOf } from '../ui/play/sample-tongue.ts';

/** Marks of a text that nobody has written. */
const MISSING = /[‹›{}]/;
const views = [sampleView({ seat: 'scrum-master' }), sampleView({ seat: 'product-owner', hour: 8 })];

function action(id: string) {
  const found = views.flatMap((view) => view.actions.map((one) => ({ view, one }))).find(({ one }) => one.id.startsWith(id));
  if (!found) throw new Error(`The sample has no action ${id}.`);
  return { ...found, tongue: tongueOf(found.view) };
}

describe('the time of day', () => {
  it('runs in half hours, and the first of the day stands after the Daily Scrum', () => {
    expect(clockAt(0)).toBe('9:15');
    expect(clockAt(1)).toBe('9:30');
    expect(clockAt(8)).toBe('13:00');
    expect(clockAt(15)).toBe('16:30');
  });
});

describe('actions', () => {
  it('all have a name, a verb, a sentence, partners and a time', () => {
    for (const view of views) {
      const tongue = tongueOf(view);
      for (const one of view.actions) {
        const words = [
          actionName(one, view, tongue),
          actionVerb(one, view, tongue),
          actionHelp(one, view, tongue),
          actionWho(one, view, tongue),
          showsWords(one, view, tongue),
        ];
        for (const text of words) expect(`${one.id}: ${text}`).not.toMatch(MISSING);
      }
    }
  });

  it('say who takes part and how much of their time it takes', () => {
    const { one, view, tongue } = action('people.join');
    expect(actionName(one, view, tongue)).toBe('Bring Tomasz and Priya together');
    expect(actionWho(one, view, tongue)).toBe('with Tomasz and Priya, 1½ h of theirs');
    expect(priceWords(one.minutes, tongue)).toBe('an hour');
  });

  it('of a confirmed cause use the words of the pack', () => {
    const { one, view, tongue } = action('cause.treat:rules-nowhere');
    expect(actionName(one, view, tongue)).toBe('Help Ben gather real cases and a rule');
  });

  it('that are refused say why in a sentence, with the rule of the Scrum Guide', () => {
    const { view, tongue } = action('flow.look');
    expect(refusalWords({ code: 'not-your-accountability', rule: 'TE-05' }, tongue)).toBe(
      'Who does what is the Developers’ own choice. (TE-05)',
    );
    expect(refusalWords({ code: 'no-time-left' }, tongue)).toBe('More than your own time until the next stop.');
    const again = { ...action('flow.look').one, refused: { code: 'not-now' } as const };
    expect(reasonWords(again, view, tongue)).toBe('Done already today. Tomorrow again.');
  });

  it('that are known by their id alone have words too', () => {
    const { tongue } = action('flow.look');
    expect(actionByIdWords('person.coach:mei', [], tongue)).toBe('Coach Mei');
    expect(actionByIdWords('people.join:mei+luis', [], tongue)).toBe('Bring Mei and Luis together');
    expect(actionByIdWords('question.answer.guess:question.2-5.offline-scan', [], tongue)).not.toMatch(MISSING);
    expect(actionByIdWords('increment.release.pilot', [], tongue)).toBe('Release it to a few');
  });
});

describe('facts', () => {
  const view = sampleView({ seat: 'scrum-master' });
  const tongue = tongueOf(view);

  it('are sentences without ids', () => {
    for (const fact of SAMPLE_FACTS) expect(factWords(fact, view, tongue) ?? '').not.toMatch(MISSING);
  });

  it('name things that have left every list', () => {
    const gone: Fact = { type: 'item.done', item: 'bug.1-4.mei', tick: 3, why: [], seen: 'all' };
    expect(factWords(gone, view, tongue)).toBe('“a fix” is Done.');
    const wish: Fact = {
      type: 'request.declined',
      request: 'request.receipt',
      stakeholder: 'brandt',
      tick: 3,
      why: [],
      seen: 'all',
    };
    expect(factWords(wish, view, tongue)).toBe('No to Ms Brandt: “Receipt for the employer”.');
  });

  it('tell a Sprint Goal that became obsolete from one that was met or missed', () => {
    const ended = (fate: GoalFate): Fact => ({
      type: 'goal.ended',
      met: fate === 'met',
      fate,
      tied: 3,
      done: 1,
      tick: 3,
      why: [],
      seen: 'all',
    });
    expect(factWords(ended('met'), view, tongue)).toBe('The Sprint Goal was met.');
    expect(factWords(ended('missed'), view, tongue)).toBe('The Sprint Goal was not met.');
    expect(factWords(ended('obsolete'), view, tongue)).toBe('The Sprint Goal became obsolete.');
  });

  it('tell refining that is handed over from refining that is taken back', () => {
    const ofTheOwner = (command: PlainCommand) => {
      const rule = ruleOf(command.type);
      return rule ? actionByIdWords(actionId(rule, command), rule.about(command), tongue) : null;
    };
    const delegate = { by: 'product-owner', type: 'backlog.delegate' } as const;
    expect(ofTheOwner({ ...delegate, to: 'developers' })).toBe('Let the Developers refine by themselves');
    expect(ofTheOwner({ ...delegate, to: null })).toBe('Refine with them again');
  });

  it('that only the report needs are not told', () => {
    expect(
      factWords({ type: 'meter.moved', meter: 'team', by: 4, sprint: 1, tick: 3, why: [], seen: 'all' }, view, tongue),
    ).toBeNull();
  });
});

describe('causes of a number', () => {
  const view = sampleView({ seat: 'scrum-master' });
  const tongue = tongueOf(view);

  it('tell the player’s own decisions from the colleague’s', () => {
    expect(whyWords('act/person.coach:priya/177', view, tongue)).toBe('your “Coach Priya”');
    expect(whyWords('act/item.clarify:fare-zones/177', view, tongue)).toBe('Ben’s “Clarify ‘Fare zones made plain’”');
  });

  it('never give a hidden cause away', () => {
    expect(whyWords('cause/one-expert', view, tongue)).toBe('a cause that keeps coming back');
  });

  it('have words whatever their kind', () => {
    for (const why of [
      'moment/coffee-machine/pair/30',
      'item/fare-zones',
      'rule/goal',
      'format/planning-why-first',
      'agreement/quiet-mornings',
      'treated/test-area',
      'calendar/audit',
    ])
      expect(whyWords(why, view, tongue)).not.toMatch(MISSING);
  });
});
