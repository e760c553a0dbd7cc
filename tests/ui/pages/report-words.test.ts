import { describe, expect, it } from 'vitest';
import { CODES } from '../../../src/core/content/vocabulary.ts';
import { STANDING_CODES } from '../../../src/core/sim/standing.ts';
import { decisionsCsv, reportText } from '../../../src/ui/pages/report/report-export.ts';
import { verdictWords } from '../../../src/ui/pages/report/report-words.ts';
import type { Report } from '../../../src/ui/pages/report-data.ts';
import { pagesPaths } from '../../../src/words/en/pages-paths.ts';
import { pagesStanding } from '../../../src/words/en/pages-standing.ts';
import { packSayFrom } from '../../../src/words/pack-words.ts';
import { reportOf, SEASONS, seasonFacts } from './season-facts.ts';

/** A pack that has words for every scene of the sample seasons. */
function samplePack() {
  const words: Record<string, string> = {};
  for (const season of Object.values(SEASONS)) {
    for (const fact of seasonFacts(season)) {
      if (fact.type !== 'decision.graded' || fact.kind !== 'moment') continue;
      words[`moment.${fact.of}.title`] = `Title of ${fact.of}`;
      words[`moment.${fact.of}.answer.${fact.option}`] = `{expert} was told ${fact.option}.`;
      words[`moment.${fact.of}.after.${fact.option}`] = '“{item}” went on.';
      words[`moment.${fact.of}.reason.because`] = 'It was seen.';
    }
  }
  return packSayFrom(words);
}

const pack = samplePack();
const KINDS = Object.keys(SEASONS) as Report['verdict']['kind'][];

describe.each(KINDS)('the words of the verdict %s', (kind) => {
  const { report } = reportOf(SEASONS[kind]);
  const text = reportText(report, pack, '1.2.3');

  it('leave no gap and no bare key', () => {
    expect(text).not.toMatch(/‹|›|\{|\}|undefined|null|NaN/);
    expect(text).not.toMatch(/\b[a-z]+\.[a-z-]+\.[a-z-]+\b/);
  });

  it('open with the answer, in a full sentence', () => {
    const { headline, lead } = verdictWords(report);
    expect(text.split('\n\n')[1]).toContain(headline);
    expect(headline).toMatch(/^[A-Z].*\.$/);
    expect(lead).toMatch(/^[A-Z].*\.$/);
  });

  it('carry the caveats and never a percentage of fit', () => {
    expect(text).toContain('Experimental');
    expect(text).toContain('does not endorse this game');
    expect(text.replaceAll('90\u00a0%', '')).not.toContain('%');
  });

  it('give every decision a line of the table', () => {
    expect(decisionsCsv(report, pack).trimEnd().split('\r\n')).toHaveLength(report.about.decisions + 1);
  });
});

describe('words for what the rules may say', () => {
  it('there are a strength, a next step, an objective and a reading for every skill', () => {
    const missing = CODES.flatMap((code) =>
      ['skill', 'strength', 'next', 'objective', 'read'].map((part) => `${part}.${code}`),
    ).filter((key) => !(key in pagesPaths));
    expect(missing).toEqual([]);
  });

  it('there is a title and a reason for every kind and grade of standing work', () => {
    const kinds = Object.keys(STANDING_CODES);
    const wanted = kinds.flatMap((kind) => [
      `standing.${kind}`,
      ...[0, 1, 2, 3].map((grade) => `standing.reason.${kind}.${grade}`),
    ]);
    expect(wanted.filter((key) => !(key in pagesStanding))).toEqual([]);
  });
});
