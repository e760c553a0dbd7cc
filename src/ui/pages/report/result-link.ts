import type { Seat } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Length, SeasonResult } from '../../../play/game.ts';
import { type ReadResult, readResultFile, withHow } from './result-file.ts';
import type { Graded } from './standing-how.ts';

/**
 * A result as a link: the same as the result file holds, without keys, deflated, in letters that an address may carry. It stands behind the
 * `#`, and that part of an address is never sent to a server.
 */
const LENGTHS: readonly Length[] = ['taster', 'season', 'full', 'practice'];
const SEATS: readonly Seat[] = ['scrum-master', 'product-owner'];
/** Since 2 a reason that has the option's own id is not written out. */
const VERSION = 2;
const OWN_REASON = 1;
/** More letters than any season needs; a link beyond it is none. */
const MOST_LETTERS = 40_000;
/** What it may grow to when it is inflated. */
const MOST_BYTES = 1_000_000;

type Row = readonly unknown[];

/** Null where the browser cannot deflate. */
export async function resultLink(result: SeasonResult, page: string): Promise<string | null> {
  const packed = await packResult(result);
  return packed === null ? null : `${page.split('#')[0]}#/result/${packed}`;
}

export async function packResult({ pack, length, seed, counts, facts }: SeasonResult): Promise<string | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const rows = withHow(facts).flatMap(rowOf);
  const answers = facts.flatMap((fact) => (fact.type === 'ask.answered' ? [fact] : []));
  const quick = answers.filter((fact) => fact.quick === true).length;
  const text = JSON.stringify([VERSION, LENGTHS.indexOf(length), seed, Number(counts), answers.length, quick, rows, pack ?? 0]);
  return lettersOf(await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'), MOST_BYTES));
}

/** Reads what `packResult` made, or anything else: never throws. */
export async function unpackResult(packed: string, id: string): Promise<ReadResult> {
  if (packed.length > MOST_LETTERS || typeof DecompressionStream === 'undefined') return { code: 'not-a-result' };
  let rows: unknown;
  try {
    const bytes = await through(bytesOf(packed), new DecompressionStream('deflate-raw'), MOST_BYTES);
    rows = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { code: 'not-a-result' };
  }
  if (!Array.isArray(rows)) return { code: 'not-a-result' };
  if (typeof rows[0] === 'number' && rows[0] > VERSION) return { code: 'newer-format' };
  return readResultFile(JSON.stringify(fileOf(rows)), id);
}

function rowOf(fact: Fact): Row[] {
  const seat = 'seat' in fact && fact.seat ? SEATS.indexOf(fact.seat) : -1;
  switch (fact.type) {
    case 'decision.graded': {
      const { tick, sprint, kind, of, option, grade, a, b, code, reason, cast, group, how } = fact as Graded;
      const isMoment = Number(kind === 'moment');
      const why = reason === option ? OWN_REASON : (reason ?? 0);
      return [[0, tick, sprint, seat, isMoment, of, option, grade, a, b, code, why, cast ?? {}, group ?? 0, how ?? 0]];
    }
    case 'hour.chosen':
      return [[1, fact.tick, fact.sprint, fact.chose === null ? -1 : SEATS.indexOf(fact.chose), fact.hour]];
    case 'seat.rated':
      return [[2, fact.tick, fact.sprint, seat, fact.values]];
    case 'replay.shown':
      return [[3, fact.tick, fact.sprint, -1, fact.of, fact.group]];
    default:
      return [];
  }
}

/** What the rows say, in the form of a result file: that is where it is checked. */
function fileOf([, length, seed, counts, answers, quick, rows, pack]: Row): unknown {
  const answered = typeof answers === 'number' && answers >= 0 && answers < 5_000 ? answers : 0;
  const given = Array.from({ length: Math.floor(answered) }, (_, at) => ({
    type: 'ask.answered',
    tick: 0,
    seat: 'scrum-master',
    ask: `answer.${at}`,
    why: [],
    ...(at < Number(quick) && { quick: true }),
  }));
  const facts = [...given, ...(Array.isArray(rows) ? rows.map(factOf) : [null])];
  const world = pack === 0 || pack === undefined ? {} : { pack };
  return { format: 'two-seats-result', version: 1, ...world, length: LENGTHS[Number(length)], seed, counts: counts === 1, facts };
}

function factOf(row: unknown): unknown {
  if (!Array.isArray(row)) return null;
  const [type, tick, sprint, seatAt, ...rest] = row;
  const base = { tick, sprint, why: [] };
  if (type === 1) return { ...base, type: 'hour.chosen', chose: SEATS[seatAt] ?? null, hour: rest[0] };
  const seat = SEATS[seatAt];
  if (type === 2) return { ...base, type: 'seat.rated', seat, values: rest[0] };
  if (type === 3) return { ...base, type: 'replay.shown', of: rest[0], group: rest[1] };
  const [isMoment, of, option, grade, a, b, code, reason, cast, group, how] = rest;
  const kind = isMoment === 1 ? 'moment' : 'standing';
  return {
    ...base,
    type: 'decision.graded',
    seat,
    kind,
    of,
    option,
    grade,
    a,
    b,
    code,
    ...(reason !== 0 && { reason: reason === OWN_REASON ? option : reason }),
    cast,
    ...(group !== 0 && { group }),
    // Links that were made before grades said it end one place earlier.
    ...(how !== 0 && how !== undefined && { how }),
  };
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream, most: number): Promise<Uint8Array> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough<Uint8Array>(stream as ReadableWritablePair<Uint8Array, BufferSource>)
    .getReader();
  const parts: number[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (parts.length + part.value.length > most) throw new Error('too long');
    for (const byte of part.value) parts.push(byte);
  }
  return Uint8Array.from(parts);
}

function lettersOf(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
