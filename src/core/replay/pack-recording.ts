import { moveClock, ordinaryPlayer, sendFromOutside, settleColleague, waitsForOutside } from '../game/outside.ts';
import { type Run, startRun } from '../game/run.ts';
import { type Phase, SEATS, type Seat } from '../sim/basics.ts';
import type { Command } from '../sim/command.ts';
import type { Player } from '../sim/player.ts';
import { RULES } from '../sim/rules-version.ts';
import type { Scenario } from '../sim/scenario.ts';
import { codeCommand } from './command-code.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Coder, codeFlag, codeText, codeWhole, ECHO, Reader, Writer } from './number-code.ts';
import { MOST_RECORDED, readRecording } from './read-recording.ts';
import { type Entry, markOf, RECORDING_FORMAT, type Recording } from './recording.ts';

/**
 * A recording in as few bytes as it takes: whoever reads it plays along, so each command is told as one of those that can be given
 * there, and each place by what the clock does on the way. Byte 0 is the form, 1 to 4 a sum over the rest.
 */
const PACKED_FORMAT = 1;
const HEAD = 5;
const SUM_DIGITS = 8;

/** `cut`: letters are missing or changed. `newer`: of a form to come. */
export type Unpacked = { readonly ok: false; readonly problem: 'cut' | 'newer' } | { readonly ok: true; readonly packed: Packed };

/** What a packed recording says of itself before anything is played. */
export interface Packed {
  readonly rules: number;
  readonly pack: Recording['pack'];
  readonly seed: number;
  readonly played: readonly Seat[];
  /** The whole recording, by playing along; null if it cannot be played so. Same rules and pack only. */
  play(scenario: Scenario): Recording | null;
}

/** The recording as bytes; null if it does not play under these rules and this pack, or its seed is beyond what a form can hold. */
export function packRecording(recording: Recording, scenario: Scenario): Uint8Array | null {
  if (recording.rules !== RULES || recording.pack.id !== scenario.id || recording.pack.hash !== scenario.hash) return null;
  if (codeWhole(ECHO, 'seed', recording.seed) !== recording.seed) return null;
  const writer = new Writer();
  codeFrame(writer, recording);
  const isPlayed = codeCourse(writer, recording, scenario) !== null;
  if (!isPlayed) return null;
  const body = writer.bytes();
  return Uint8Array.from([PACKED_FORMAT, ...sumOf(body), ...body]);
}

/** Reads what `packRecording` made, or anything else: never throws. */
export function unpackRecording(bytes: Uint8Array): Unpacked {
  const body = bytes.slice(HEAD);
  const [format = 0] = bytes;
  if (body.length === 0 || sumOf(body).some((byte, at) => byte !== bytes[at + 1])) return { ok: false, problem: 'cut' };
  if (format !== PACKED_FORMAT) return { ok: false, problem: format > PACKED_FORMAT ? 'newer' : 'cut' };
  const reader = new Reader(body);
  const frame = codeFrame(reader, null);
  if (!readRecording(frame).ok) return { ok: false, problem: 'cut' };
  const { rules, pack, seed, played } = frame;
  let isRead = false;
  const play = (scenario: Scenario) => {
    // The reader goes on where the frame ended, so it can be read once.
    if (isRead) throw new Error('A packed recording is played once.');
    isRead = true;
    const recording = codeCourse(reader, null, scenario, frame);
    return recording !== null && reader.isAtEnd ? recording : null;
  };
  return { ok: true, packed: { rules, pack, seed, played, play } };
}

function sumOf(bytes: Uint8Array): readonly number[] {
  const digits = fingerprintOf([...bytes]).slice(0, SUM_DIGITS);
  return [0, 2, 4, 6].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

/** All but commands and place of the end. */
function codeFrame(coder: Coder, given: Recording | null): Recording {
  const whole = (name: string, value: number | undefined) => codeWhole(coder, name, value ?? 0);
  const rules = whole('rules', given?.rules);
  const pack = { id: codeText(coder, given?.pack.id ?? ''), hash: codeText(coder, given?.pack.hash ?? '') };
  const seed = whole('seed', given?.seed);
  const days = whole('days', given?.days);
  const sprints = whole('sprints', given?.sprints);
  const seats = Math.max(0, Math.min(sprints, MOST_RECORDED.sprints));
  const played = Array.from(
    { length: seats },
    (_, at) => SEATS[coder.even(2, SEATS.indexOf(given?.played[at] ?? 'scrum-master'))],
  );
  const hasTeam = codeFlag(coder, 'team', given?.team !== undefined);
  const team = hasTeam ? { team: whole('people', given?.team) } : {};
  const fingerprint = given?.end.fingerprint ?? '';
  const digits = Array.from({ length: FINGERPRINT_DIGITS }, (_, at) =>
    coder.even(16, Number.parseInt(fingerprint[at] ?? '0', 16)),
  );
  const end = { tick: 0, phase: 'planning' as Phase, fingerprint: digits.map((digit) => digit.toString(16)).join('') };
  const frame = { format: RECORDING_FORMAT, rules, pack, seed, sprints, days, played: played as readonly Seat[], ...team };
  return { ...frame, commands: [], end } as Recording;
}

const FINGERPRINT_DIGITS = 16;

interface Course {
  readonly coder: Coder;
  readonly run: Run;
  readonly colleague: Player;
}

/** Plays a recording along while it is written, or from what is read. Null if it does not play as it says. */
function codeCourse(coder: Coder, given: Recording | null, scenario: Scenario, frame = given): Recording | null {
  if (!frame) return null;
  const { seed, sprints, days, played, team } = frame;
  const run = startRun(scenario, { seed, sprints, days, played, ...(team !== undefined && { team }) }, { meters: true });
  const colleague = ordinaryPlayer(scenario);
  const course: Course = { coder, run, colleague };
  const count = codeWhole(coder, 'commands', given?.commands.length ?? 0);
  if (count > MOST_RECORDED.commands) return null;
  const commands: Entry[] = [];
  let marks = '';
  for (let at = 0; at < count; at++) {
    const entry = codeEntry(course, given?.commands[at] ?? null);
    if (entry === null) return null;
    commands.push(entry);
    marks += markOf(run.world());
  }
  const end = codePlace(course, given ? [given.end.tick, given.end.phase] : null);
  if (!end || fingerprintOf(run.world()) !== frame.end.fingerprint) return null;
  return { ...frame, commands, marks, end: { tick: end[0], phase: end[1], fingerprint: frame.end.fingerprint } };
}

function codeEntry(course: Course, given: Entry | null): Entry | null {
  const { coder, run, colleague } = course;
  const place = codePlace(course, given && [given[0], given[1]]);
  if (!place) return null;
  const command = codeCommand(coder, { world: run.world(), scenario: run.scenario }, given && (given[2] as Command));
  return command !== null && sendFromOutside(run, colleague, command) ? [...place, command] : null;
}

type Spot = readonly [tick: number, phase: Phase];

/** How the clock gets to the next place: not at all, on until somebody has to decide, or by so many moves. */
const WAYS = { stay: 0, stop: 1, moves: 2 } as const;

function codePlace({ coder, run, colleague }: Course, given: Spot | null): Spot | null {
  settleColleague(run, colleague);
  const moves = given === null ? 0 : movesTo({ run, colleague }, given);
  if (moves === null) return null;
  const isStop = moves > 0 && stands(run);
  const way = coder.learned('way', 3, moves === 0 ? WAYS.stay : isStop ? WAYS.stop : WAYS.moves);
  const steps = way === WAYS.moves ? codeWhole(coder, 'moves', moves) : null;
  if (given === null && way !== WAYS.stay) goOn({ run, colleague }, steps);
  const { tick, phase } = run.world().at;
  return [tick, phase];
}

function stands(run: Run): boolean {
  return waitsForOutside(run.world()) || run.world().at.phase === 'closed';
}

/** Moves of the clock up to a place; null if it is never reached. */
function movesTo({ run, colleague }: Pick<Course, 'run' | 'colleague'>, [tick, phase]: Spot): number | null {
  for (let moves = 0; ; moves++) {
    const { at } = run.world();
    if (at.tick === tick && at.phase === phase) return moves;
    if (at.tick > tick || !moveClock(run, colleague)) return null;
  }
}

/** So many moves, or with null as many as there are before somebody has to decide. */
function goOn({ run, colleague }: Pick<Course, 'run' | 'colleague'>, moves: number | null): void {
  for (let made = 0; moves === null || made < moves; made++) if (!moveClock(run, colleague)) return;
}
