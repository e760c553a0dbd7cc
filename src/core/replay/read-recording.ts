import { SEATS } from '../sim/basics.ts';
import { type Fields, isRecord } from './is-record.ts';
import { PHASES } from './phases.ts';
import { readCommand } from './read-command.ts';
import { type Entry, RECORDING_FORMAT, type Recording } from './recording.ts';

/** `newer`: made by a later version of the game. `flawed`: not a recording, or one that somebody has cut; `where` says in which part. */
export type ReadRecording =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly problem: 'newer' | 'flawed'; readonly where: string; readonly why: string };

/** Beyond this a recording is no game that somebody has played. */
export const MOST_RECORDED = { sprints: 60, days: 20, team: 60, commands: 100_000 };

function flawed(where: string, why: string): Extract<ReadRecording, { ok: false }> {
  return { ok: false, problem: 'flawed', where, why };
}

function isWhole(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high;
}

function isPhase(value: unknown): boolean {
  return PHASES.some((phase) => phase === value);
}

const RANGES: readonly (readonly [field: string, low: number, high: number])[] = [
  ['rules', 0, 1_000_000],
  ['seed', -2_147_483_648, 2_147_483_647],
  ['sprints', 1, MOST_RECORDED.sprints],
  ['days', 2, MOST_RECORDED.days],
];

function flawOfFrame(value: Fields): ReturnType<typeof flawed> | null {
  for (const [field, low, high] of RANGES)
    if (!isWhole(value[field], low, high)) return flawed(field, `must be a whole number from ${low} to ${high}`);
  if (value.team !== undefined && !isWhole(value.team, 1, MOST_RECORDED.team))
    return flawed('team', `must be a whole number from 1 to ${MOST_RECORDED.team}`);
  const { pack, played, end, marks } = value;
  if (!isRecord(pack) || typeof pack.id !== 'string' || typeof pack.hash !== 'string')
    return flawed('pack', 'must have an id and a hash');
  if (!Array.isArray(played) || played.length !== value.sprints || !played.every((seat) => SEATS.includes(seat)))
    return flawed('played', 'must name a seat for each Sprint');
  if (!isRecord(end) || !isWhole(end.tick, 0, 1_000_000) || !isPhase(end.phase) || typeof end.fingerprint !== 'string')
    return flawed('end', 'must have tick, phase and fingerprint');
  if (marks !== undefined && typeof marks !== 'string') return flawed('marks', 'must be a text');
  return null;
}

/** One entry of a recording, its command rebuilt from the fields it may have. */
function readEntry(value: unknown): { readonly entry: Entry } | { readonly why: string } {
  if (!Array.isArray(value) || value.length !== 3) return { why: 'must be tick, phase and command' };
  if (!isWhole(value[0], 0, 1_000_000) || !isPhase(value[1])) return { why: 'must begin with a tick and a phase' };
  const read = readCommand(value[2]);
  return read.ok ? { entry: [value[0], value[1], read.command] } : { why: `holds no command. ${read.flaw}` };
}

/** Reads a recording from parsed JSON. Whatever comes, it does not throw, and what is wrong is said with its place. */
export function readRecording(value: unknown): ReadRecording {
  if (!isRecord(value) || !isWhole(value.format, 1, 1_000_000)) return flawed('format', 'must say which format this is');
  if (value.format > RECORDING_FORMAT) return { ok: false, problem: 'newer', where: 'format', why: `is ${value.format}` };
  const flaw = flawOfFrame(value);
  if (flaw) return flaw;
  if (!Array.isArray(value.commands) || value.commands.length > MOST_RECORDED.commands)
    return flawed('commands', 'must be a list');
  const commands: Entry[] = [];
  for (const [at, one] of value.commands.entries()) {
    const read = readEntry(one);
    if ('why' in read) return flawed(`commands[${at}]`, read.why);
    commands.push(read.entry);
  }
  return { ok: true, recording: { ...(value as unknown as Recording), commands } };
}
