import { readFileSync } from 'node:fs';
import { readRecording } from '../core/replay/read-recording.ts';
import { playRecording, type Recording, type Replay } from '../core/replay/recording.ts';
import { RULES } from '../core/sim/rules-version.ts';
import { findRecording } from './find-recording.ts';
import { openPackById } from './packs-beside.ts';

const USAGE = `npm run --silent replay -- FILE
Plays a recording again and prints its fingerprint. FILE is a recording, a game kept by the page, or what the protocol wrote.
Exit status 1 if it cannot be played, or does not come out as recorded.
`;

function fail(message: string, more: Readonly<Record<string, unknown>> = {}): void {
  process.stdout.write(`${JSON.stringify({ error: message, ...more })}\n`);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function sayParts(recording: Recording, { at, problem }: Extract<Replay, { ok: false }>): void {
  if (problem === 'other-rules')
    return fail(`This was played under rules ${recording.rules}; here are rules ${RULES}. It cannot be played again.`);
  if (problem === 'other-pack')
    return fail(`This was played on another edition of the pack "${recording.pack.id}". It cannot be played again.`);
  const entry = recording.commands[at];
  if (entry === undefined)
    return fail('All commands can be played again, but the world at the end is not the one that was recorded.', { command: at });
  const [tick, phase, command] = entry;
  fail(`The replay parts at command ${at} (counted from 0): ${command.type} at tick ${tick}, ${phase}.`, { command: at, entry });
}

function replay(file: string): void {
  const text = textOf(file);
  if (text === null) return fail(`The file ${file} cannot be read.`);
  const found = findRecording(text);
  if (found === null) return fail(`The file ${file} holds no recording.`);
  const read = readRecording(found);
  if (!read.ok)
    return fail(
      read.problem === 'newer'
        ? 'This recording was made by a newer version of the game.'
        : `This is not a recording: ${read.where} ${read.why}.`,
    );
  const { recording } = read;
  const pack = openPackById(recording.pack.id);
  if (!pack.ok) return fail(pack.problem);
  const replayed = playRecording(recording, pack.value.scenario);
  if (!replayed.ok) return sayParts(recording, replayed);
  process.stdout.write(`${JSON.stringify({ fingerprint: replayed.fingerprint })}\n`);
}

/** What keeps arguments from naming one file. */
function flawOf([file, more]: readonly string[]): string | null {
  if (file === undefined) return 'Which file? Give its path.';
  const strange = [file, more].find((one) => one?.startsWith('--'));
  if (strange !== undefined) return `There is no "${strange}" here.`;
  return more === undefined ? null : 'One file at a time.';
}

const given = process.argv.slice(2);
const [file = ''] = given;
const flaw = flawOf(given);
if (given.includes('--help')) process.stdout.write(USAGE);
else if (flaw === null) replay(file);
else {
  process.stderr.write(`${flaw}\n${USAGE}`);
  process.exitCode = 2;
}
