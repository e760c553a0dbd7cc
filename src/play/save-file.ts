import type { Recording } from '../core/replay/recording.ts';
import { RECORDING_FORMAT } from '../core/replay/recording.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { World } from '../core/sim/world.ts';
import type { Length, Problem } from './game.ts';

export const SAVE_FORMAT = 1;

/**
 * Save, replay and bug report in one. The recording holds as long as the rules do; two things outlive them: the facts that the role fit
 * is read from, and the world at the last Sprint Planning.
 */
export interface SaveFile {
  readonly game: 'two-seats';
  readonly format: typeof SAVE_FORMAT;
  readonly savedAt: number;
  readonly length: Length;
  readonly counts: boolean;
  readonly recording: Recording;
  readonly checkpoint: World;
  readonly sheet: readonly Fact[];
  /** Went on from its checkpoint under other rules than it began with: from the beginning it cannot be played again. */
  readonly forked?: true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LENGTHS: readonly unknown[] = ['taster', 'season', 'full', 'practice'];
const PHASES: readonly unknown[] = ['planning', 'daily', 'work', 'stop', 'review', 'retrospective', 'closed'];

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

function isEntry(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    isWhole(value[0]) &&
    PHASES.includes(value[1]) &&
    isRecord(value[2]) &&
    typeof value[2].type === 'string'
  );
}

/** Where a recording is not what it should be; null = it is one. */
function flawOfRecording(value: unknown): string | null {
  if (!isRecord(value)) return 'recording';
  if (value.format !== RECORDING_FORMAT) return 'recording.format';
  if (!isWhole(value.rules)) return 'recording.rules';
  if (!isRecord(value.pack) || typeof value.pack.id !== 'string' || typeof value.pack.hash !== 'string') return 'recording.pack';
  for (const field of ['seed', 'sprints', 'days']) if (!isWhole(value[field])) return `recording.${field}`;
  if (
    (value.sprints as number) < 1 ||
    (value.sprints as number) > 60 ||
    (value.days as number) < 2 ||
    (value.days as number) > 20
  )
    return 'recording.sprints';
  if (!Array.isArray(value.played) || value.played.length !== value.sprints) return 'recording.played';
  if (!value.played.every((seat) => seat === 'scrum-master' || seat === 'product-owner')) return 'recording.played';
  if (!Array.isArray(value.commands)) return 'recording.commands';
  const broken = value.commands.findIndex((entry) => !isEntry(entry));
  if (broken >= 0) return `recording.commands[${broken}]`;
  if (
    !isRecord(value.end) ||
    !isWhole(value.end.tick) ||
    !PHASES.includes(value.end.phase) ||
    typeof value.end.fingerprint !== 'string'
  )
    return 'recording.end';
  return null;
}

function looksLikeWorld(value: unknown): value is World {
  if (
    !isRecord(value) ||
    !isRecord(value.at) ||
    !isRecord(value.season) ||
    !isRecord(value.team) ||
    !isRecord(value.seats) ||
    !isRecord(value.sprint)
  )
    return false;
  return ['people', 'items', 'impediments', 'stakeholders', 'causes', 'hunches', 'cues', 'pending', 'history'].every((list) =>
    Array.isArray(value[list]),
  );
}

/** Reads a run file. What is wrong is said with its place; nothing is guessed. */
export function readSave(text: string): SaveFile | Problem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { code: 'not-json' };
  }
  if (!isRecord(json) || json.game !== 'two-seats') return { code: 'not-a-run' };
  if (!isWhole(json.format) || json.format < 1) return { code: 'unknown-format', where: 'format' };
  if (json.format > SAVE_FORMAT) return { code: 'newer-format', where: `format ${json.format}` };
  const flaw = flawOfRecording(json.recording);
  if (flaw !== null) return { code: 'not-a-run', where: flaw };
  if (!LENGTHS.includes(json.length)) return { code: 'not-a-run', where: 'length' };
  if (!looksLikeWorld(json.checkpoint)) return { code: 'not-a-run', where: 'checkpoint' };
  if (!Array.isArray(json.sheet)) return { code: 'not-a-run', where: 'sheet' };
  return json as unknown as SaveFile;
}
