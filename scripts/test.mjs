import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fresh-build.mjs';

// `npm test`: runs every test and closes with one line, "N passed, N failed". Arguments go to Vitest (`npm test -- tests/core`).
const results = join(root, `.cache/tests-${process.pid}.json`);
mkdirSync(join(root, '.cache'), { recursive: true });

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const run = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });

const { passed, failed, skipped } = counted();
rmSync(results, { force: true });
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? run.status || 1 : 0);

/** Counts from the results file. A run that broke before or beside its tests counts as a failure, and so does one without any test. */
function counted() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    const brokenFiles = testResults.filter((/** @type {{ status: string, assertionResults: unknown[] }} */ file) => {
      return file.status === 'failed' && file.assertionResults.length === 0;
    }).length;
    const failures = numFailedTests + brokenFiles;
    const skips = numPendingTests + numTodoTests;
    const broke = run.status !== 0 || numPassedTests + skips === 0;
    return { passed: numPassedTests, failed: failures === 0 && broke ? 1 : failures, skipped: skips };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
