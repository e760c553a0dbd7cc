import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { to3 } from '../core/lab/figures.ts';
import { RULES } from '../core/sim/rules-version.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { CalibrationRow } from './calibration-row.ts';
import { calibrationOf, rowHolds } from './calibration-rows.ts';
import { sampleOf, type TeamLine } from './calibration-sample.ts';
import { bad, type Flags, listFlags, readFlags, wholeOf } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { refuse } from './refuse.ts';
import { settleCode } from './settle-code.ts';
import type { Experiment } from './simulate-season.ts';
import { runInOrder } from './worker-pool.ts';

const FLAGS = {
  teams: { value: 'N', about: 'teams of each size; default 150, which makes 600 in all' },
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  jobs: { value: 'N', about: 'worker threads, 1 to 256; default: all cores' },
  write: { about: 'writes docs/proof/calibration.json, which tests hold to the rules' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent calibrate -- [flags]
Plays teams of 3, 5, 7 and 9 Developers for twelve Sprints by the ordinary policy in both seats, leaves out the first two, and holds
what comes out to what real Sprints look like. Exit code 1 if a row of the pooled teams does not hold, or fewer than 24 of one size do.

${listFlags(FLAGS)}
`;

const SIZES = [3, 5, 7, 9];
const SPRINTS = 12;
const LEAST_ROWS_A_SIZE = 24;

interface Setting {
  readonly teams: number;
  readonly jobs: number;
  readonly scenario: Scenario;
}

/** Teams of one size as `simulate --autopilot --items` prints them. Sizes take different seeds, so that no team stands in twice. */
async function linesOf(size: number, { teams, jobs, scenario }: Setting): Promise<readonly TeamLine[]> {
  const lines: TeamLine[] = [];
  const season = { seat: 'both', order: 'sm', sprints: SPRINTS, team: size } as const;
  const experiment: Experiment = { season, player: 'journeyman', items: true };
  await runInOrder<number, string>({
    worker: new URL('./simulate-worker.js', import.meta.url),
    workers: Math.min(jobs, teams),
    setting: { experiment, scenario },
    tasks: Array.from({ length: teams }, (_, at) => size * 100_000 + at + 1),
    take: async (line) => {
      const { sprints, items } = JSON.parse(line) as TeamLine;
      lines.push({ sprints, items });
      return true;
    },
  });
  return lines;
}

function figuresIn({ figures }: CalibrationRow): string {
  return figures
    .map(({ name, measured, low, high }) => {
      const top = Number.isFinite(high) ? to3(high) : 'more';
      return `${name} ${Number.isNaN(measured) ? 'none' : to3(measured)} (${to3(low)} to ${top})`;
    })
    .join('; ');
}

function printTable(rows: readonly CalibrationRow[], failing: readonly (readonly number[])[]): void {
  console.log(`| # | what | target | measured (accepted) | holds | teams of ${SIZES.join(', ')} |\n|---|---|---|---|---|---|`);
  for (const row of rows) {
    const bySize = failing.map((failed) => (failed.includes(row.row) ? 'no' : 'yes')).join(' ');
    console.log(
      `| ${row.row} | ${row.about} | ${row.target} | ${figuresIn(row)} | ${rowHolds(row) ? 'yes' : '**no**'} | ${bySize} |`,
    );
  }
}

const failingIn = (rows: readonly CalibrationRow[]) => rows.filter((row) => !rowHolds(row)).map(({ row }) => row);

async function measure(setting: Setting, isWritten: boolean): Promise<void> {
  const bySize: (readonly TeamLine[])[] = [];
  for (const size of SIZES) bySize.push(await linesOf(size, setting));
  const rows = calibrationOf(sampleOf(bySize.flat()));
  const failing = bySize.map((lines) => failingIn(calibrationOf(sampleOf(lines))));
  console.log(`Rules ${RULES}, pack ${setting.scenario.id}, ${setting.teams} teams of each size, Sprints 3 to ${SPRINTS}.\n`);
  printTable(rows, failing);
  const held = rows.length - failingIn(rows).length;
  const heldBySize = failing.map((failed) => rows.length - failed.length);
  console.log(
    `\n${held} of ${rows.length} rows hold; by size: ${SIZES.map((size, at) => `${size}: ${heldBySize[at]}`).join(', ')}.`,
  );
  if (isWritten) {
    const pooled = rows.map((row) => ({
      row: row.row,
      about: row.about,
      target: row.target,
      holds: rowHolds(row),
      figures: row.figures.map((one) => ({ ...one, measured: to3(one.measured), low: to3(one.low), high: to3(one.high) })),
    }));
    const sizes = SIZES.map((size, at) => ({ size, held: heldBySize[at], failing: failing[at] }));
    mkdirSync('docs/proof', { recursive: true });
    const table = { rules: RULES, pack: setting.scenario.id, teams: setting.teams * SIZES.length, held, sizes, rows: pooled };
    writeFileSync('docs/proof/calibration.json', `${JSON.stringify(table, null, 2)}\n`);
  }
  if (held < rows.length || heldBySize.some((one) => one < LEAST_ROWS_A_SIZE)) process.exitCode = 1;
}

async function calibrate(args: readonly string[]): Promise<void> {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('calibrate', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const opened = openPackById(given.value.get('pack') ?? FIRST_PACK);
  const teams = wholeOf(given.value, 'teams', { low: 2, high: 100_000, otherwise: 150 });
  const jobs = wholeOf(given.value, 'jobs', { low: 1, high: 256, otherwise: availableParallelism() });
  const wrong = [opened, teams, jobs].find((read) => !read.ok) ?? bad('');
  if (!opened.ok || !teams.ok || !jobs.ok) return refuse('calibrate', wrong.ok ? '' : wrong.problem);
  settleCode();
  await measure({ teams: teams.value, jobs: jobs.value, scenario: opened.value.scenario }, given.value.has('write'));
}

await calibrate(process.argv.slice(2));
