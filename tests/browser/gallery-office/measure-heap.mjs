// Does the office grow? `node tests/browser/gallery-office/measure-heap.mjs [Sprints]`: shows twenty Sprints in the room alone, in the cuts
// that a season goes to and fro between, and prints the script heap after each, garbage taken out.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer, runnerImport } from 'vite';

const root = join(import.meta.dirname, '../../..');
const sprints = Number(process.argv[2] ?? 20);
const { module } = await runnerImport(join(root, 'tests/browser/harness/find-browser.ts'), { root, configFile: false });
const choice = module.findBrowser();
if (choice === null) throw new Error('There is no browser to measure in.');

/**
 * Runs in the page: one Sprint of days, two looks at each, every event once.
 * @param {number} sprint
 */
async function playSprint(sprint) {
  const { office, fixture } = window.gallery;
  const frame = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  /** @type {(options: import('./fixture.ts').FixtureOptions, shape: import('../../../src/office/office-types.ts').OfficeShape) => Promise<void>} */
  const show = async (options, shape) => {
    const snapshot = fixture({ items: 12, developers: 9, running: true, ...options });
    const at = { ...snapshot.view.at, sprint, tick: sprint * 160 + snapshot.view.at.tick };
    // Every Sprint has items of its own, as in a season.
    const named = JSON.parse(JSON.stringify({ ...snapshot.view, at }).replaceAll(/"(sprint)":1\b/g, `"$1":${sprint}`));
    /** @type {import('../../../src/core/sim/view.ts').ItemView[]} */
    const items = named.items.map((/** @type {import('../../../src/core/sim/view.ts').ItemView} */ item) => ({
      ...item,
      id: `${item.id}-${sprint}`,
    }));
    const done = items.filter(({ state }) => state === 'done');
    /** @type {import('../../../src/core/sim/fact.ts').Fact[]} */
    const fresh = done.map(({ id }) => ({ type: 'item.done', item: id, person: 'mei', tick: at.tick, why: [], seen: 'all' }));
    office.setShape(shape);
    office.show({ ...snapshot, view: { ...named, items }, fresh });
    office.play(fresh.slice(-1));
    await frame();
  };
  for (const phase of /** @type {const} */ (['planning', 'daily', 'review', 'retrospective'])) await show({ phase }, 'event');
  for (let day = 1; day <= 10; day += 1) {
    await show({ day, phase: 'stop', hour: 0, done: day }, 'band');
    await show({ day, hour: 5, done: day, visitor: day % 3 === 0 }, 'stage');
    await show({ day, hour: 15, done: day + 1 }, 'stage');
  }
}

const server = await createServer({
  root,
  configFile: false,
  cacheDir: '.cache/gallery-office',
  server: { port: 5198, hmr: false, fs: { strict: false } },
  logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({ executablePath: choice.executablePath, args: choice.args.drawing });
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 580 } });
  await page.goto(`http://localhost:5198/tests/browser/gallery-office/index.html?live=1&width=900&height=576`);
  await page.waitForFunction(() => window.gallery !== undefined);
  const session = await page.context().newCDPSession(page);
  const sizes = [];
  for (let sprint = 1; sprint <= sprints; sprint += 1) {
    await page.evaluate(playSprint, sprint);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    sizes.push(usedSize);
    console.log(`Sprint ${String(sprint).padStart(2)}   ${(usedSize / 1e6).toFixed(2)} MB`);
  }
  // The first Sprints fill what is kept on purpose: the rooms of each cut, the programs of the browser.
  const settled = sizes[Math.min(4, sizes.length - 1)] ?? Number.NaN;
  const last = sizes.at(-1) ?? Number.NaN;
  console.log(`From Sprint 5 on: ${(((last - settled) / settled) * 100).toFixed(1)} % more`);
} finally {
  await browser.close();
  await server.close();
}
