import { deflateRawSync } from 'node:zlib';
import { abba } from '../core/game/lengths.ts';
import { ordinaryPlayer } from '../core/game/outside.ts';
import { recordSeason } from '../core/lab/record-season.ts';
import type { Recording } from '../core/replay/recording.ts';
import type { PackWords, Scenario } from '../core/sim/scenario.ts';
import { type Gain, measureJobs } from './bench-jobs.ts';
import { measurePace, type Pace } from './bench-pace.ts';
import { measurePath } from './bench-path.ts';
import { type Memory, measureLengths, measureMemory, measureTeams, type Scale } from './bench-scale.ts';
import { type Flags, listFlags, readFlags, wholeOf } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { refuse } from './refuse.ts';
import { settleCode } from './settle-code.ts';

const RUNS = 5000;
/** What a second thread has to bring, on a machine that has two free processors by this measure. */
const LEAST_GAIN = 1.7;
const FREE = 1.9;

const FLAGS = {
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  runs: { value: 'N', about: `seasons of one Sprint to play for the figure of memory; default ${RUNS}, 0 = none` },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent bench -- [flags]
Measures one thread, in processor time (simulate with two, by the clock). The baseline of all ratios is a thousand rounds of plain arithmetic (kr), made in the same run.
Sprints are played by the ordinary player in both seats.

${listFlags(FLAGS)}
`;

type Line = readonly [what: string, figure: string, ratio?: string];

const us = (seconds: number) => `${(seconds * 1e6).toFixed(1)} µs`;

function paceLines({ arithmetic, ...pace }: Pace): readonly Line[] {
  const rounds = (seconds: number) => `${(seconds / arithmetic).toFixed(1)} kr`;
  return [
    ['a thousand rounds of arithmetic', us(arithmetic), '1.0 kr, the baseline'],
    ['one copy of a world', us(pace.copy), rounds(pace.copy)],
    ['one step (half an hour passes)', us(pace.step), rounds(pace.step)],
    ['one command, walk', us(pace.walk), rounds(pace.walk)],
    ['the same, and why each meter moved', us(pace.watched), rounds(pace.watched)],
    ['one command, machine', us(pace.machine), `${rounds(pace.machine)}, ${(pace.machine / pace.watched).toFixed(1)} times that`],
    ['one Sprint of a replay', us(pace.replay), `${rounds(pace.replay)}, every command compared by its mark`],
    ['one Sprint of a replay without marks', us(pace.unmarked), rounds(pace.unmarked)],
    ['one view', us(pace.view), rounds(pace.view)],
    ['one fingerprint', us(pace.fingerprint), rounds(pace.fingerprint)],
  ];
}

/** Sprints a second, and what a Sprint costs against the first of the scales. */
function scaleLines(scales: readonly Scale[], arithmetic: number, label: (scale: Scale) => string): readonly Line[] {
  const [first] = scales;
  return scales.map((scale) => {
    const times = (scale.sprint / (first?.sprint ?? scale.sprint)).toFixed(2);
    return [
      `Sprints a second, ${label(scale)}`,
      (1 / scale.sprint).toFixed(0),
      `${(scale.sprint / arithmetic).toFixed(0)} kr a Sprint, ${times} times the first of these`,
    ];
  });
}

function memoryLines({ runs, early, late }: Memory): readonly Line[] {
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const each = (late - early) / Math.max(1, runs - Math.floor(runs / 10));
  return [
    [`memory after ${Math.max(1, Math.floor(runs / 10))} runs`, mb(early)],
    [`memory after ${runs} runs`, mb(late), `${each.toFixed(0)} bytes more a run`],
  ];
}

function jobsLines(gain: Gain | null): readonly Line[] {
  if (gain === null) return [['two threads', 'not measured', 'there is one processor']];
  const { arithmetic, programs, simulate, alone } = gain;
  const share = `${(simulate / arithmetic).toFixed(2)} of that`;
  const verdict = arithmetic < FREE ? 'no verdict, they are not free' : simulate >= LEAST_GAIN ? 'holds' : 'MISSED';
  return [
    [
      'two threads of plain arithmetic',
      `${arithmetic.toFixed(2)} times`,
      'one thread: what this machine has free now, the baseline',
    ],
    ['two programs at once, one thread each', `${programs.toFixed(2)} times`, 'simulate with half of the seeds each'],
    [
      'simulate --jobs 2',
      `${simulate.toFixed(2)} times`,
      `--jobs 1 (${alone.toFixed(1)} s), ${share}; at least ${LEAST_GAIN} on two free processors: ${verdict}`,
    ],
  ];
}

function sizeLines(recording: Recording): readonly Line[] {
  const { marks: _, ...bare } = recording;
  const text = JSON.stringify(bare);
  const packed = deflateRawSync(text, { level: 9 });
  return [
    ['recording of a season', `${recording.commands.length} commands`, `${text.length} characters`],
    ['deflated', `${packed.length} bytes`, `${packed.toString('base64url').length} characters as a link`],
  ];
}

function pathLines(scenario: Scenario, words: PackWords): readonly Line[] {
  const path = measurePath(scenario, words);
  return [
    ['words to read a Sprint', path.words.toFixed(0), 'at most 1000'],
    ['answers to give a Sprint', path.clicks.toFixed(0), 'at most 60'],
    ['decisions a Sprint', path.decisions.toFixed(1), 'at most 15'],
  ];
}

function print(lines: readonly Line[]): void {
  for (const [what, figure, ratio] of lines) process.stdout.write(`${what.padEnd(36)} ${figure.padStart(14)}   ${ratio ?? ''}\n`);
}

async function bench(args: readonly string[]): Promise<void> {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('bench', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const runs = wholeOf(given.value, 'runs', { low: 0, high: 10_000_000, otherwise: RUNS });
  if (!runs.ok) return refuse('bench', runs.problem);
  const pack = openPackById(given.value.get('pack') ?? FIRST_PACK);
  if (!pack.ok) return refuse('bench', pack.problem);
  settleCode();
  await measure(pack.value, runs.value);
}

interface Played {
  readonly scenario: Scenario;
  readonly words: Readonly<Record<string, PackWords>>;
}

async function measure({ scenario, words }: Played, runs: number): Promise<void> {
  const plan = { seed: 7, sprints: 4, days: 10, played: abba('scrum-master', 4) };
  const recording = recordSeason(scenario, plan, ordinaryPlayer(scenario));
  const pace = measurePace(scenario, recording);
  print(paceLines(pace));
  print(scaleLines(measureTeams(scenario), pace.arithmetic, ({ team }) => `${team} Developers`));
  print(scaleLines(measureLengths(scenario), pace.arithmetic, ({ sprints }) => `season of ${sprints}`));
  if (runs > 0) print(memoryLines(measureMemory(scenario, runs)));
  print(jobsLines(await measureJobs()));
  print(sizeLines(recording));
  print(pathLines(scenario, words.en ?? {}));
}

await bench(process.argv.slice(2));
