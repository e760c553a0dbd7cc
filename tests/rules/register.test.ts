import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Rule, register } from './register.ts';

/** The rules of the Scrum Guide 2020 that we count, and those among them that it states without an "often" or "may". */
const RULES_IN_ALL = 110;
const MUSTS = 90;
const LEAST_UNDER_TEST = 100;

interface Named {
  readonly name: string;
  readonly ids: readonly string[];
  /** Written with `it.fails`: the simulation does not keep the rule yet. */
  readonly fails: boolean;
}

/** The tests of these sources that are named after rules. */
function namedIn(source: string): readonly Named[] {
  return [...source.matchAll(/\bit(\.fails)?\(\s*(['"`])(.*?)\2,/g)].map(([, fails, , name = '']) => ({
    name,
    ids: /^[A-Z]{2}-\d\d(, [A-Z]{2}-\d\d)*/.exec(name)?.[0].split(', ') ?? [],
    fails: fails !== undefined,
  }));
}

const sources = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.rules.ts'));
const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const named = sources.flatMap((file) => namedIn(text(file)));

/** What is wrong between a register and the tests that are named after its rules. */
function disagreements(rules: readonly Rule[], tests: readonly Named[]): readonly string[] {
  const known = new Set(rules.map((rule) => rule.id));
  const tested = new Set(tests.flatMap(({ ids }) => ids));
  const failing = new Set(tests.filter((test) => test.fails).flatMap(({ ids }) => ids));
  return [
    ...tests.filter(({ ids }) => ids.length === 0).map(({ name }) => `"${name}" does not begin with a rule`),
    ...[...tested].filter((id) => !known.has(id)).map((id) => `a test names ${id}, which is no rule`),
    ...rules
      .filter(({ id, excuse }) => !tested.has(id) && excuse === undefined)
      .map(({ id }) => `${id} has no test and no excuse`),
    ...rules.filter(({ id, excuse }) => tested.has(id) && excuse !== undefined).map(({ id }) => `${id} has a test and an excuse`),
    ...rules
      .filter(({ id, breach }) => (breach !== undefined) !== failing.has(id))
      .map(({ id }) => `${id}: breach and it.fails differ`),
  ];
}

it('every rule has a test or a reason why there can be none, and no test names a rule that is not there', () => {
  expect(disagreements(register, named)).toEqual([]);
});

it('the register holds every rule once, in the Guide’s own kinds, in sentences of its own', () => {
  expect(new Set(register.map((rule) => rule.id)).size).toBe(RULES_IN_ALL);
  expect(register.filter((rule) => rule.kind === 'must')).toHaveLength(MUSTS);
  expect(new Set(register.map((rule) => rule.says)).size).toBe(RULES_IN_ALL);
  expect(register.filter((rule) => rule.excuse === undefined).length).toBeGreaterThanOrEqual(LEAST_UNDER_TEST);
  for (const { says, excuse } of register) expect(`${says} ${excuse ?? ''}`.trim()).toMatch(/\.$/);
});

it('every area is looked at', () => {
  const all = text('scrum-guide.test.ts');
  expect(sources.filter((file) => !all.includes(`'./${file}'`))).toEqual([]);
});

it('a planted sin is caught: an unknown rule, a rule without a test, an excuse that nobody needs, a breach untold', () => {
  const rules: readonly Rule[] = [
    { id: 'AA-01', kind: 'must', says: 'One.' },
    { id: 'AA-02', kind: 'must', says: 'Two.', excuse: 'Why not.' },
    { id: 'AA-03', kind: 'must', says: 'Three.' },
  ];
  const tests = namedIn(
    "it('AA-02, AA-09 both', () => {});\n  it.fails(\n    'AA-03 not yet',\n    () => {});\nit('no rule', () => {});",
  );
  expect(disagreements(rules, tests)).toEqual([
    '"no rule" does not begin with a rule',
    'a test names AA-09, which is no rule',
    'AA-01 has no test and no excuse',
    'AA-02 has a test and an excuse',
    'AA-03: breach and it.fails differ',
  ]);
});

it('texts that players read about a rule are about one that is there', () => {
  const words = readFileSync(new URL('../../src/words/en/rules.ts', import.meta.url), 'utf8');
  const told = [...words.matchAll(/'rule\.([A-Z]{2}-\d\d)'/g)].map((match) => match[1]);
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((id) => !register.some((rule) => rule.id === id))).toEqual([]);
});
