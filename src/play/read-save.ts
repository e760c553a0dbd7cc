import { isRecord } from '../core/replay/is-record.ts';
import { readRecording } from '../core/replay/read-recording.ts';
import type { Recording } from '../core/replay/recording.ts';
import type { World } from '../core/sim/world.ts';
import type { Length, Problem } from './game.ts';
import { isWhole, readSheet } from './read-sheet.ts';
import { SAVE_FORMAT, type SaveFile } from './save-file.ts';
import type { Branch } from './session-start.ts';

const LENGTHS: readonly Length[] = ['taster', 'season', 'full', 'practice'];

function notARun(where: string): Problem {
  return { code: 'not-a-run', where };
}

function recordingIn(value: unknown): Recording | Problem {
  const read = readRecording(value);
  if (read.ok) return read.recording;
  return read.problem === 'newer' ? { code: 'newer-format', where: 'recording.format' } : notARun(whereIn(value, read.where));
}

/** Something that is no record at all is wrong as a whole, not in its first field. */
function whereIn(recording: unknown, field: string): string {
  return isRecord(recording) ? `recording.${field}` : 'recording';
}

/** Where a game left the run that it goes on from; null if that is none. */
function readBranch(value: unknown): Branch | null {
  if (!isRecord(value)) return null;
  const { sprint, day, tick, facts } = value;
  const numbers = [sprint, day, tick, facts];
  return numbers.every((one) => isWhole(one) && (one as number) >= 0) ? ({ sprint, day, tick, facts } as Branch) : null;
}

/** Reads a run file. What is wrong is said with its place; nothing is guessed. Whether it can be played is for `openSave` to say. */
export function readSave(text: string): SaveFile | Problem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { code: 'not-json' };
  }
  if (!isRecord(json) || json.game !== 'two-seats') return { code: 'not-a-run' };
  const { format, savedAt, counts, checkpoint, forked } = json;
  if (!isWhole(format) || (format as number) < 1) return { code: 'unknown-format', where: 'format' };
  if ((format as number) > SAVE_FORMAT) return { code: 'newer-format', where: `format ${format}` };
  const recording = recordingIn(json.recording);
  if ('code' in recording) return recording;
  const length = LENGTHS.find((one) => one === json.length);
  if (length === undefined) return notARun('length');
  if (typeof savedAt !== 'number') return notARun('savedAt');
  if (typeof counts !== 'boolean') return notARun('counts');
  if (!isRecord(checkpoint)) return notARun('checkpoint');
  if (!Array.isArray(json.sheet)) return notARun('sheet');
  const sheet = readSheet(json.sheet);
  if (typeof sheet === 'number') return notARun(`sheet[${sheet}]`);
  const file = { game: 'two-seats', format: SAVE_FORMAT, savedAt, length, counts, recording, sheet } as const;
  const kept: SaveFile = { ...file, checkpoint: checkpoint as unknown as World, ...(forked === true && ({ forked } as const)) };
  if (json.branch === undefined) return kept;
  const branch = readBranch(json.branch);
  return branch ? { ...kept, branch } : notARun('branch');
}
