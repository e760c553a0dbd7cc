import { type Fields, isRecord } from '../core/replay/is-record.ts';
import { METERS, SEATS } from '../core/sim/basics.ts';
import type { Fact, FactType } from '../core/sim/fact.ts';

type Test = (value: unknown) => boolean;

export const isWhole: Test = (value) => Number.isSafeInteger(value);
const isText: Test = (value) => typeof value === 'string';
const isSeat: Test = (value) => SEATS.some((seat) => seat === value);
const isSprint: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const isNone: Test = (value) => value === undefined;
const isTrue: Test = (value) => value === true;
const isBoolean: Test = (value) => typeof value === 'boolean';
const isFate: Test = (value) => value === 'met' || value === 'missed' || value === 'obsolete';
const isGrade: Test = (value) => value === 0 || value === 1 || value === 2 || value === 3;
const areMeters: Test = (value) => isRecord(value) && METERS.every((meter) => isWhole(value[meter]));
const areWholes: Test = (value) => isRecord(value) && Object.values(value).every(isWhole);
const areTexts: Test = (value) => isRecord(value) && Object.values(value).every(isText);
const areRatings: Test = (value) =>
  Array.isArray(value) && value.length <= 3 && value.every((one) => one === null || isWhole(one));
const either =
  (one: Test, other: Test): Test =>
  (value) =>
    one(value) || other(value);

/** What the facts of a sheet hold beyond their stamp. */
const SHAPES: Partial<Readonly<Record<FactType, Readonly<Record<string, Test>>>>> = {
  'decision.graded': {
    seat: isSeat,
    sprint: isSprint,
    of: isText,
    kind: (value) => value === 'moment' || value === 'standing',
    option: isText,
    grade: isGrade,
    a: isWhole,
    b: isWhole,
    code: isText,
    reason: either(isText, isNone),
    group: either(isText, isNone),
    cast: either(areTexts, isNone),
  },
  'replay.shown': { of: isText, group: isText, sprint: isSprint },
  'hour.chosen': { hour: isText, chose: either(isSeat, (value) => value === null), sprint: isSprint },
  'seat.rated': { seat: isSeat, sprint: isSprint, values: areRatings },
  'sprint.scored': { sprint: isSprint, seat: isSeat, meters: areMeters, outcome: isWhole, effectiveness: isWhole },
  'ask.answered': { seat: isSeat, ask: isText, option: either(isText, isNone), quick: either(isTrue, isNone) },
  'season.ended': { ending: isText, reach: isWhole, team: areWholes },
  'goal.ended': { met: isBoolean, fate: either(isFate, isNone), tied: isWhole, done: isWhole },
  'value.realised': { item: isText, value: isWhole },
  'phase.entered': { phase: (value) => value === 'planning' },
};

function isStamped(value: Fields): boolean {
  return (
    isWhole(value.tick) &&
    Array.isArray(value.why) &&
    value.why.every(isText) &&
    (value.seen === 'all' || value.seen === 'later' || isSeat(value.seen))
  );
}

function isFact(value: unknown): boolean {
  if (!isRecord(value) || typeof value.type !== 'string' || !isStamped(value)) return false;
  const shape = Object.hasOwn(SHAPES, value.type) ? SHAPES[value.type as FactType] : undefined;
  return shape !== undefined && Object.entries(shape).every(([field, test]) => test(value[field]));
}

/** Sheets of older rules do not say the fate of a Sprint Goal: it was met or missed, and never obsolete. */
function upToDate(fact: Fact): Fact {
  if (fact.type !== 'goal.ended') return fact;
  return { ...fact, fate: fact.fate ?? (fact.met ? 'met' : 'missed') };
}

/** Reads the facts that a save keeps beside its recording; a number is the index of the first that is none. */
export function readSheet(list: readonly unknown[]): readonly Fact[] | number {
  const flaw = list.findIndex((one) => !isFact(one));
  return flaw < 0 ? (list as readonly Fact[]).map(upToDate) : flaw;
}
