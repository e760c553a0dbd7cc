import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/sim/fact.ts';
import {
  actionByIdWords,
  actionHelp,
  actionName,
  actionShort,
  actionTakes,
  actionVerb,
  actionWho,
  priceWords,
  refusalWords,
  showsWords,
  timeWords,
} from '../../src/words/action-words.ts';
import { playWords } from '../../src/words/de/play.ts';
import { factWords } from '../../src/words/fact-words.ts';
import { ENGLISH, speakAs } from '../../src/words/language.ts';
import { whyWords } from '../../src/words/why-words.ts';
import { SAMPLE_FACTS } from '../ui/play/fixtures/sample-facts.ts';
import { sampleView } from '../ui/play/fixtures/sample-view.ts';
import { tongueOf } from '../ui/play/sample-tongue.ts';

/** Marks of a text that nobody has written, and words that no German sentence has. */
const NOT_GERMAN = /[‹›{}”]|\b(the|you|your|with|and|of|not|at|for|yours|has|have|is)\b/;

const views = [sampleView({ seat: 'scrum-master' }), sampleView({ seat: 'product-owner', hour: 8 })];
const view = sampleView({ seat: 'scrum-master' });
const tongue = tongueOf(view, 'de');

function action(id: string) {
  const found = views.flatMap((one) => one.actions.map((act) => ({ act, one }))).find(({ act }) => act.id.startsWith(id));
  if (!found) throw new Error(`The sample has no action ${id}.`);
  return found;
}

beforeAll(() => speakAs(() => ({ tag: 'de', locale: 'de', texts: playWords })));
afterAll(() => speakAs(() => ENGLISH));

describe('a game in German', () => {
  it('says all that can be done, and what it takes', () => {
    for (const one of views) {
      const spoken = tongueOf(one, 'de');
      for (const act of one.actions) {
        const brief = actionShort(act, one, spoken);
        const words = [
          actionName(act, one, spoken),
          actionVerb(act, one, spoken),
          actionHelp(act, one, spoken),
          actionWho(act, one, spoken),
          actionTakes(act, one, spoken),
          showsWords(act, one, spoken),
          ...(brief ? [brief.verb, brief.object] : []),
        ];
        for (const text of words) expect(`${text}`).not.toMatch(NOT_GERMAN);
      }
    }
  });

  it('lists names and shares of time as a German does', () => {
    const { act, one } = action('people.join');
    expect(actionWho(act, one, tongueOf(one, 'de'))).toBe('dabei: Tomasz und Priya, 1½ Std. von anderen');
    expect(priceWords(act.minutes, tongue)).toBe('eine Stunde');
    expect(timeWords(40, tongue)).toBe('40 Min.');
  });

  it('begins what an action takes with a capital letter', () => {
    const { act, one } = action('flow.look');
    expect(actionTakes({ ...act, with: [] }, one, tongueOf(one, 'de'))).toMatch(/^Allein, /);
  });

  it('tells every fact in a sentence', () => {
    for (const fact of SAMPLE_FACTS) expect(factWords(fact, view, tongue) ?? '').not.toMatch(NOT_GERMAN);
    const out: Fact = {
      type: 'increment.released',
      items: ['fare-zones', 'offline-scan'],
      how: 'all',
      tick: 3,
      why: [],
      seen: 'all',
    };
    expect(factWords(out, view, tongue)).toBe('Ausgeliefert: Tarifzonen, die man versteht und Scannen ohne Empfang.');
  });

  it('names reasons, with single marks inside a quotation', () => {
    expect(whyWords('act/person.coach:priya/177', view, tongue)).toBe('deine Entscheidung „Coache Priya“');
    expect(whyWords('act/item.clarify:fare-zones/177', view, tongue)).toBe('„Klär ‚Tarifzonen, die man versteht‘“ (Ben)');
    for (const why of [
      'moment/coffee-machine/pair/30',
      'item/fare-zones',
      'rule/goal',
      'agreement/quiet-mornings',
      'calendar/audit',
    ])
      expect(whyWords(why, view, tongue)).not.toMatch(NOT_GERMAN);
  });

  it('puts the two seats in the case that their sentence asks for', () => {
    expect(actionByIdWords('master.ask:test-area', [], tongue)).toMatch(/^Bitte den Scrum Master, sich um „/);
    expect(actionByIdWords('owner.help:fare-zones', [], tongue)).toBe(
      'Biete dem Product Owner Hilfe mit „Tarifzonen, die man versteht“ an',
    );
  });

  it('refuses with the rule of the Scrum Guide', () => {
    expect(refusalWords({ code: 'not-your-accountability', rule: 'TE-05' }, tongue)).toBe(
      'Wer was macht, entscheiden die Developer selbst. (TE-05)',
    );
  });
});
