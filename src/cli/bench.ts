import { deflateRawSync } from 'node:zlib';
import { abba } from '../core/game/lengths.ts';
import { ordinaryPlayer } from '../core/game/outside.ts';
import { recordSeason } from '../core/lab/record-season.ts';
import type { Recording } from '../core/replay/recording.ts';
import type { PackWords, Scenario } from '../core/sim/scenario.ts';
import { measurePace, type Pace } from './bench-pace.ts';
import { measurePath } from './bench-path.ts';
import { type Flags, listFlags, readFlags } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { refuseCall } from './standard-output.ts';

const FLAGS = {
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent bench -- [flags]
Measures one thread, in processor time. The baseline of all ratios is one plain copy of a world in mid-season, made in the same run.

${listFlags(FLAGS)}
`;

type Line = readonly [what: string, figure: string, ratio?: string];

function paceLines({ copy, ...pace }: Pace): readonly Line[] {
  const us = (seconds: number) => `${(seconds * 1e6).toFixed(1)} µs`;
  const copies = (seconds: number) => `${(seconds / copy).toFixed(2)} copies`;
  return [
    ['one copy of a world (baseline)', us(copy), '1.00 copies'],
    ['Sprints a second, ordinary players', (1 / pace.sprint).toFixed(1), `${copies(pace.sprint)} a Sprint`],
    ['one step (half an hour passes)', `${(pace.step * 1e3).toFixed(3)} ms`, copies(pace.step)],
    ['one command, walk', us(pace.walk), copies(pace.walk)],
    ['one command, machine', us(pace.machine), `${copies(pace.machine)}, ${(pace.machine / pace.walk).toFixed(1)} times walk`],
    ['one view', us(pace.view), copies(pace.view)],
    ['one fingerprint', us(pace.fingerprint), copies(pace.fingerprint)],
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

function bench(args: readonly string[]): void {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuseCall(given.problem, 'bench');
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const pack = openPackById(given.value.get('pack') ?? FIRST_PACK);
  if (!pack.ok) return refuseCall(pack.problem, 'bench');
  const { scenario, words } = pack.value;
  const plan = { seed: 7, sprints: 4, days: 10, played: abba('scrum-master', 4) };
  const recording = recordSeason(scenario, plan, ordinaryPlayer(scenario));
  print(paceLines(measurePace(scenario, recording)));
  print(sizeLines(recording));
  print(pathLines(scenario, words.en ?? {}));
}

bench(process.argv.slice(2));
