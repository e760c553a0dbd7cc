import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH, speakAs } from '../../src/words/language.ts';
import { beginsSentence, innerQuotes, isEnded, QUOTED_GAP, quoted, quotedIn } from '../../src/words/quotes.ts';

const speakGerman = () => speakAs(() => ({ tag: 'de', locale: 'de', texts: {} }));

afterEach(() => speakAs(() => ENGLISH));

describe('quotation marks', () => {
  it('are those of the language that is spoken', () => {
    expect(quoted('Two first places')).toBe('“Two first places”');
    speakGerman();
    expect(quoted('Zwei erste Plätze')).toBe('„Zwei erste Plätze“');
  });

  it('are not put round words that somebody says', () => {
    expect(quoted('“Which one?”')).toBe('“Which one?”');
    expect(quoted('„Welchen?“')).toBe('„Welchen?“');
  });

  it('become single ones inside a quotation', () => {
    expect(innerQuotes('Clarify “Fare zones”')).toBe('Clarify ‘Fare zones’');
    expect(innerQuotes('Klär „Tarifzonen“ und „Preise“')).toBe('Klär ‚Tarifzonen‘ und ‚Preise‘');
  });

  it('stand round the names of a sentence', () => {
    expect(quotedIn('your “Clarify ‘Fare zones’”')).toEqual(['Clarify ‘Fare zones']);
    expect(quotedIn('“Scan” and ‘Pay’')).toEqual(['Scan', 'Pay']);
    expect(quotedIn('das Hindernis „Kein Termin“ und ‚Tarife‘')).toEqual(['Kein Termin', 'Tarife']);
    expect(quotedIn('nothing named')).toEqual([]);
  });

  it('may stand behind the end of a sentence', () => {
    for (const text of ['Done.', '“Done.”', '„Fertig.“', 'Why?', '„Warum?‘', 'Weiter …']) expect(isEnded(text)).toBe(true);
    for (const text of ['By value', '“Fare zones”', '„Tarifzonen“']) expect(isEnded(text)).toBe(false);
  });

  it('round a gap that nobody filled are known in each language', () => {
    const gone = (text: string) => text.replace(QUOTED_GAP, '…');
    expect(gone('“‹item›” waits, ‘‹item›’ too')).toBe('… waits, … too');
    expect(gone('„‹item›“ wartet, ‚‹item›‘ auch')).toBe('… wartet, … auch');
  });

  it('begin a sentence behind a full stop, not behind a comma', () => {
    for (const before of ['', 'So. ', '“So.” ', '„So.“ ', '„', '“', 'sagt: „']) expect(beginsSentence(before)).toBe(true);
    for (const before of ['so, ', 'das ', '„Tarife“ ']) expect(beginsSentence(before)).toBe(false);
  });
});
