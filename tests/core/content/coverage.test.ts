import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, kindOfId } from '../../../src/core/content/catalogue/catalogue.ts';
import { examinePack } from '../../../src/core/content/compile.ts';
import { type Coverage, coverageOf } from '../../../src/core/content/reach/coverage.ts';
import { cityFiles, type Loose, momentIn } from './city.ts';

function coverageAfter(plant: (files: Record<string, Loose>) => void = () => {}): Coverage {
  const files = cityFiles();
  plant(files);
  const { pack, languages } = examinePack(files);
  if (pack === null) throw new Error('The pack has lost its shape.');
  return coverageOf(pack, languages);
}

const coverage = coverageAfter();

describe('the catalogue', () => {
  it('has the rules of the Scrum Guide that are tests', () => {
    const register = JSON.parse(readFileSync(join(import.meta.dirname, '../../rules/register.json'), 'utf8')) as { id: string }[];
    expect(Object.keys(CATALOGUE.rules)).toEqual(register.map(({ id }) => id));
  });

  it('has each id once', () => {
    const ids = Object.values(CATALOGUE).flatMap((titles) => Object.keys(titles));
    expect(new Set(ids).size).toBe(ids.length);
    expect(['F1.1', 'SM-13', 'I-53', 'P-50', 'T-20', 'M-38'].map(kindOfId)).toEqual([
      'objectives',
      'rules',
      'impediments',
      'owner-situations',
      'two-seats',
      'traps',
    ]);
    expect(kindOfId('toString')).toBeNull();
  });
});

describe('a report', () => {
  it('counts each moment once, by seat, event, code, group', () => {
    const [moments] = coverage.moments;
    for (const list of [coverage.events, coverage.codes, coverage.groups]) {
      expect(list.reduce((sum, one) => sum + one['scrum-master'], 0)).toBe(moments?.['scrum-master']);
      expect(list.reduce((sum, one) => sum + one['product-owner'], 0)).toBe(moments?.['product-owner']);
    }
  });

  it('counts four answers a moment and one best answer a key variant by stance', () => {
    const all = (list: Coverage['stances']) => list.reduce((sum, one) => sum + one['scrum-master'] + one['product-owner'], 0);
    const [moments, variants] = coverage.moments;
    expect(all(coverage.stances)).toBe(4 * all(moments ? [moments] : []));
    expect(all(coverage.bestStances)).toBe(all(variants ? [variants] : []));
  });

  it('names what nothing is about, once the last that was about it is gone', () => {
    const by = ({ catalogue }: Coverage) => catalogue['two-seats'].find(({ id }) => id === 'T-03')?.by;
    expect(by(coverage)).toEqual(expect.arrayContaining(['third-day-sm', 'third-day-po']));
    const without = coverageAfter((files) => {
      for (const id of by(coverage) ?? []) momentIn(files, id).sources = ['I-01'];
    });
    expect(by(without)).toEqual([]);
  });

  it('counts a source of a single grade, and the impediments that show as troubles', () => {
    const planted = coverageAfter((files) => (momentIn(files, 'coffee-machine').keys[0].sources = { pair: 'P-50' }));
    expect(planted.catalogue['owner-situations'].at(-1)?.by).toContain('coffee-machine');
    expect(coverage.catalogue.impediments.find(({ id }) => id === 'I-07')?.by).toContain('review-queue');
  });

  it('knows chains, twins, hours, causes and what their texts are like', () => {
    expect(coverage.chains).toContainEqual({ from: 'coffee-machine', answer: 'pair', to: 'expert-away', afterTicks: 96 });
    expect(coverage.twins).toContainEqual(['third-day-sm', 'third-day-po']);
    expect(coverage.hours).toContain('two-coffees');
    expect(coverage.causes.find(({ id }) => id === 'one-expert')).toMatchObject({
      reach: 'team',
      lever: 'blocking',
      symptoms: 3,
    });
    expect(coverage.texts.en?.scene.mostWords).toBeLessThanOrEqual(60);
    expect(coverage.texts.en?.answer.highestGrade).toBeLessThanOrEqual(80);
  });
});
