import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fresh-build.mjs';

// `npm run rules`: runs the rules of the Scrum Guide as tests and prints one line a rule. `--write` keeps the table in docs/proof,
// `--seed N` looks at other random seasons.
const flags = process.argv.slice(2);
const seed = flags.includes('--seed') ? flags[flags.indexOf('--seed') + 1] : undefined;
const wrong = flags.filter((flag, at) => flag !== '--write' && flag !== '--seed' && flags[at - 1] !== '--seed');
if (wrong.length > 0 || (flags.includes('--seed') && !/^\d+$/.test(seed ?? ''))) {
  console.error('npm run rules -- [--write] [--seed N]');
  process.exit(2);
}

/** @typedef {{ id: string, kind: string, says: string, excuse?: string, breach?: string }} Rule */
/** @typedef {{ title: string, status: string, failureMessages: string[] }} Result */

const { results, broken } = runTests();
/** @type {Rule[]} */
const register = JSON.parse(readFileSync(join(root, 'tests/rules/register.json'), 'utf8'));
const table = register.map(rowOf);
const failed = table.filter((row) => row.result === 'failed' || row.result === 'no test').length;
const excused = table.filter((row) => row.result === 'excused').length;
const others = results.filter(({ title, status }) => status !== 'passed' && idsOf(title).length === 0);

for (const row of table) print(row);
for (const { title } of others) console.log(`\nfailed: ${title}`);
const breaches = table.filter((row) => row.result === 'breach').length;
const told = breaches > 0 ? `, ${breaches} with a known breach` : '';
console.log(`\n${table.length - excused} of ${table.length} rules under test, ${excused} excused, ${failed} failed${told}`);

const isGood = failed === 0 && others.length === 0 && !broken;
if (flags.includes('--write') && isGood) write();
process.exit(isGood ? 0 : 1);

/** Runs the tests of the rules; the test of the written table is left out, for it may be about to be written. */
function runTests() {
  const file = join(root, `.cache/rules-${process.pid}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const names = ['tests/rules/scrum-guide.test.ts', 'tests/rules/register.test.ts'];
  const run = spawnSync(process.execPath, [vitest, 'run', '--reporter=json', `--outputFile.json=${file}`, ...names], {
    cwd: root,
    env: { ...process.env, ...(seed === undefined ? {} : { TWO_SEATS_RULES_SEED: seed }) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
    for (const { assertionResults, message } of testResults) if (assertionResults.length === 0) console.error(message);
    /** @type {Result[]} */
    const found = testResults.flatMap((/** @type {{ assertionResults: Result[] }} */ one) => one.assertionResults);
    return { results: found, broken: found.length === 0 || (run.status !== 0 && found.every((one) => one.status === 'passed')) };
  } catch {
    return { results: [], broken: true };
  } finally {
    rmSync(file, { force: true });
  }
}

/** The rules that a test is named after. @param {string} title */
function idsOf(title) {
  return /^[A-Z]{2}-\d\d(, [A-Z]{2}-\d\d)*/.exec(title)?.[0].split(', ') ?? [];
}

/** @param {Rule} rule */
function rowOf({ id, kind, says, excuse, breach }) {
  const tests = results.filter(({ title }) => idsOf(title).includes(id));
  const passed = tests.length > 0 && tests.every(({ status }) => status === 'passed');
  const result = excuse ? 'excused' : tests.length === 0 ? 'no test' : !passed ? 'failed' : breach ? 'breach' : 'passed';
  const reason = excuse ?? breach;
  return { id, kind, rule: says, tests: tests.map(({ title }) => title), result, ...(reason ? { reason } : {}) };
}

/** @param {ReturnType<typeof rowOf>} row */
function print({ id, kind, rule, tests, result, reason }) {
  console.log(`${id}  ${kind.padEnd(6)}  ${result.padEnd(7)}  ${rule}`);
  for (const title of tests) console.log(`       ${' '.repeat(17)}- ${title.slice(title.indexOf(' ') + 1)}`);
  if (reason) console.log(`       ${' '.repeat(17)}  ${result}: ${reason}`);
}

function write() {
  const version = /RULES = (\d+)/.exec(readFileSync(join(root, 'src/core/sim/rules-version.ts'), 'utf8'))?.[1];
  const proof = { rules: Number(version), underTest: table.length - excused, excused, breaches, table };
  writeFileSync(join(root, 'docs/proof/rules.json'), `${JSON.stringify(proof, null, 1)}\n`);
  console.log('written: docs/proof/rules.json');
}
