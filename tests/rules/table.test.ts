import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/core/sim/rules-version.ts';
import { register } from './register.ts';

/** What `npm run rules -- --write` wrote down: for readers of the project, and to be true. */
const table = JSON.parse(readFileSync(new URL('../../docs/proof/rules.json', import.meta.url), 'utf8')) as {
  rules: number;
  underTest: number;
  excused: number;
  table: { id: string; rule: string; kind: string; tests: string[]; result: string; reason?: string }[];
};

it('the table in docs/proof is of the rules that ship', () => {
  expect(table.rules).toBe(RULES);
});

it('the table says what the register says, rule by rule', () => {
  expect(table.table.map(({ id, kind, rule }) => [id, kind, rule])).toEqual(
    register.map(({ id, kind, says }) => [id, kind, says]),
  );
  expect(table.table.filter((row) => row.result === 'failed')).toEqual([]);
  expect(table.table.filter((row) => row.result === 'excused').map((row) => row.id)).toEqual(
    register.filter((rule) => rule.excuse !== undefined).map((rule) => rule.id),
  );
  expect(table.underTest + table.excused).toBe(register.length);
});
