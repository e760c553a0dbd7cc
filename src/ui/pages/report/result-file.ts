import type { Id } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Length, SeasonResult } from '../../../play/game.ts';
import { howOfGrades } from './standing-how.ts';

/**
 * A finished season as a file: what its report is made of and nothing about who played it. No name, no date of birth, no device;
 * the time of its end is left out too, since a class would be told apart by it.
 */
export interface ResultFile {
  readonly format: 'two-seats-result';
  readonly version: 1;
  /** The world; absent in files that were made when there was one only. */
  readonly pack?: Id;
  readonly length: Length;
  readonly seed: number;
  readonly counts: boolean;
  readonly facts: readonly Fact[];
}

const LENGTHS: readonly string[] = ['taster', 'season', 'full', 'practice'];
const SEATS: readonly unknown[] = ['scrum-master', 'product-owner'];
/** More than any season holds; a file beyond it is no result. */
const MOST_FACTS = 5_000;
const MOST_SPRINTS = 99;

const KEPT: readonly Fact['type'][] = [
  'decision.graded',
  'replay.shown',
  'hour.chosen',
  'seat.rated',
  'ask.answered',
  'season.ended',
];

export function resultFileText({ pack, length, seed, counts, facts }: SeasonResult): string {
  const file: ResultFile = {
    format: 'two-seats-result',
    version: 1,
    ...(pack !== undefined && { pack }),
    length,
    seed,
    counts,
    facts: withHow(facts).filter(({ type }) => KEPT.includes(type)),
  };
  return `${JSON.stringify(file)}\n`;
}

/** What a report tells of a Sprint that is not in the file goes with the grade. */
export function withHow(facts: readonly Fact[]): readonly Fact[] {
  const hows = howOfGrades(facts);
  return facts.map((fact) => {
    const how = hows.get(fact);
    return how === undefined ? fact : ({ ...fact, how } as Fact);
  });
}

export type ReadResult = { readonly result: SeasonResult } | { readonly code: 'not-json' | 'not-a-result' | 'newer-format' };

/** Reads a result file of anybody's. Takes nothing on trust: a file is data from outside. */
export function readResultFile(text: string, id: string): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'not-json' };
  }
  if (!isRecord(value) || value.format !== 'two-seats-result') return { code: 'not-a-result' };
  if (typeof value.version === 'number' && value.version > 1) return { code: 'newer-format' };
  const { pack, length, seed, counts, facts } = value;
  const isSound =
    value.version === 1 &&
    (pack === undefined || (isText(pack) && /^[a-z0-9-]+$/.test(pack))) &&
    typeof length === 'string' &&
    LENGTHS.includes(length) &&
    isWhole(seed) &&
    typeof counts === 'boolean' &&
    Array.isArray(facts) &&
    facts.length <= MOST_FACTS &&
    facts.every(isKeptFact);
  if (!isSound) return { code: 'not-a-result' };
  return {
    result: {
      id,
      ...(pack !== undefined && { pack: pack as Id }),
      finishedAt: 0,
      length: length as Length,
      seed: seed as number,
      counts: counts as boolean,
      facts: facts as Fact[],
    },
  };
}

function isKeptFact(value: unknown): boolean {
  if (!isRecord(value) || !isWhole(value.tick) || !Array.isArray(value.why)) return false;
  switch (value.type) {
    case 'decision.graded':
      return isGraded(value);
    case 'replay.shown':
      return isSprint(value.sprint) && isText(value.of) && isText(value.group);
    case 'hour.chosen':
      return isSprint(value.sprint) && isText(value.hour) && (value.chose === null || SEATS.includes(value.chose));
    case 'seat.rated':
      return (
        isSprint(value.sprint) &&
        SEATS.includes(value.seat) &&
        Array.isArray(value.values) &&
        value.values.length === 3 &&
        value.values.every(isRating)
      );
    case 'ask.answered':
      return SEATS.includes(value.seat) && isText(value.ask);
    case 'season.ended':
      return isText(value.ending) && isWhole(value.reach);
    default:
      return false;
  }
}

/** More roles than any scene has. */
const MOST_ROLES = 20;

function isCast(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length <= MOST_ROLES && Object.values(value).every(isText);
}

function isGraded(value: Record<string, unknown>): boolean {
  return (
    SEATS.includes(value.seat) &&
    isSprint(value.sprint) &&
    isText(value.of) &&
    isText(value.option) &&
    isText(value.code) &&
    (value.kind === 'moment' || value.kind === 'standing') &&
    [0, 1, 2, 3].includes(value.grade as number) &&
    isWhole(value.a) &&
    (value.a as number) > 0 &&
    (value.a as number) <= 3_000 &&
    isWhole(value.b) &&
    Math.abs(value.b as number) <= 5_000 &&
    (value.reason === undefined || isText(value.reason)) &&
    (value.group === undefined || isText(value.group)) &&
    (value.how === undefined || isText(value.how)) &&
    (value.cast === undefined || isCast(value.cast))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isSprint(value: unknown): boolean {
  return isWhole(value) && value >= 1 && value <= MOST_SPRINTS;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 120;
}

function isRating(value: unknown): boolean {
  return value === null || (isWhole(value) && value >= 1 && value <= 7);
}
