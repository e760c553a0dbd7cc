import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/core/content/fingerprint.ts';
import { openPack } from '../../../src/core/content/open-pack.ts';
import { cityPack, type Loose } from './city.ts';

const fetched = (): Loose => JSON.parse(JSON.stringify(cityPack()));

it('a compiled pack opens as it was compiled', () => {
  const opened = openPack(fetched());
  expect(opened).toMatchObject({ ok: true });
  expect(opened.ok && opened.pack).toEqual(fetched());
});

it.each<[string, (pack: Loose) => unknown]>([
  ['not-a-pack', () => '<!doctype html>'],
  ['not-a-pack', () => null],
  ['not-a-pack', ({ format: _format, ...pack }) => pack],
  ['not-a-pack', (pack) => ({ ...pack, words: { de: {} } })],
  ['not-a-pack', (pack) => ({ ...pack, words: { en: { title: 7 } } })],
  ['not-a-pack', (pack) => ({ ...pack, scenario: { ...pack.scenario, moments: null } })],
  ['newer', (pack) => ({ ...pack, format: pack.format + 1 })],
  ['older', (pack) => ({ ...pack, format: 0 })],
  ['damaged', (pack) => ({ ...pack, scenario: { ...pack.scenario, goals: [...pack.scenario.goals].reverse() } })],
])('what cannot be played is refused as %s', (problem, bend) => {
  expect(openPack(bend(fetched()))).toEqual({ ok: false, problem });
});

it('changed words leave a pack whole, for translations and slips of the pen', () => {
  const pack = fetched();
  pack.words.en['goal.offline-day'] = 'Another sentence';
  expect(openPack(pack)).toMatchObject({ ok: true });
});

it('a fingerprint does not depend on the order of keys, and on nothing else than what is there', () => {
  expect(fingerprint({ a: 1, b: [{ c: 'x', d: null }] })).toBe(fingerprint({ b: [{ d: null, c: 'x' }], a: 1, e: undefined }));
  expect(fingerprint({ a: [1, 2] })).not.toBe(fingerprint({ a: [2, 1] }));
  expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: '1' }));
});

it('a fingerprint is the same on every machine: these stand for ever', () => {
  expect([fingerprint({}), fingerprint([]), fingerprint({ id: 'line-7', days: 10 })]).toMatchInlineSnapshot(`
    [
      "3ff9b36c",
      "c570341f",
      "62d08374",
    ]
  `);
});
