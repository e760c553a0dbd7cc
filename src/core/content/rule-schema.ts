import * as v from 'valibot';
import type { Effect, When } from '../sim/scenario.ts';
import { GAUGE_IDS, LEVER_IDS, METER_IDS, MOVABLE_GAUGES } from './vocabulary.ts';

/** Ids are lower-case words joined by hyphens, so that they read well in files, links and facts. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is made of lower-case letters and digits, joined by single hyphens: "day-ticket".'),
);

/** A whole number from `low` to `high`. */
export function whole(low: number, high: number) {
  return v.pipe(
    v.number(),
    v.integer('A whole number is needed here.'),
    v.minValue(low, `The number must be ${low} or more.`),
    v.maxValue(high, `The number must be ${high} or less.`),
  );
}

export const mille = whole(0, 1000);
const change = whole(-1000, 1000);
const bounds = { atLeast: v.exactOptional(v.number()), below: v.exactOptional(v.number()) };

const gaugeCondition = v.strictObject({ gauge: v.picklist(GAUGE_IDS), on: v.exactOptional(v.string()), ...bounds });
const isCondition = v.strictObject({ is: v.picklist(['blocked', 'away', 'known', 'in-goal', 'question']), on: v.string() });
const causeCondition = v.strictObject({ cause: id, state: v.picklist(['active', 'confirmed']) });
const meterCondition = v.strictObject({ meter: v.picklist(METER_IDS), ...bounds });
const choseCondition = v.strictObject({ chose: v.tuple([id, id]) });
const allCondition = v.strictObject({ all: v.array(v.lazy(conditionFor)) });
const anyCondition = v.strictObject({ any: v.array(v.lazy(conditionFor)) });
const notCondition = v.strictObject({ not: v.lazy(conditionFor) });

const CONDITIONS: Readonly<Record<string, v.GenericSchema<unknown>>> = {
  all: allCondition,
  any: anyCondition,
  not: notCondition,
  chose: choseCondition,
  gauge: gaugeCondition,
  is: isCondition,
  cause: causeCondition,
  meter: meterCondition,
};
const anyOfThem: v.GenericSchema<unknown> = v.union(
  Object.values(CONDITIONS),
  `A condition has one of these keys: ${Object.keys(CONDITIONS).join(', ')}.`,
);

/** The schema of the kind of condition that the author began, so that a slip is reported where it stands. */
function conditionFor(input: unknown): v.GenericSchema<unknown> {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const named = keys.map((key) => CONDITIONS[key]).find((schema) => schema !== undefined);
  return named ?? anyOfThem;
}

/** A condition over the world or a view. */
export const when = v.lazy(conditionFor) as v.GenericSchema<When>;

const timing = {
  after: v.exactOptional(whole(1, 960)),
  lasts: v.exactOptional(whole(1, 960)),
  odds: v.exactOptional(whole(1, 1000)),
  when: v.exactOptional(when),
};

function effectWith<T extends v.ObjectEntries>(more: T) {
  const all = { ...timing, ...more };
  return v.variant('do', [
    v.strictObject({
      ...all,
      do: v.literal('gauge'),
      gauge: v.picklist(MOVABLE_GAUGES),
      on: v.exactOptional(v.string()),
      by: change,
    }),
    /** A lever moves for the whole team, and for a while. */
    v.strictObject({ ...all, do: v.literal('lever'), lever: v.picklist(LEVER_IDS), by: change, lasts: whole(1, 960) }),
    v.strictObject({ ...all, do: v.literal('lose'), on: v.string(), minutes: whole(1, 480) }),
    v.strictObject({ ...all, do: v.picklist(['block', 'free', 'reveal', 'show', 'drop', 'away']), on: v.string() }),
    v.strictObject({
      ...all,
      do: v.literal('goal-obsolete'),
      goals: v.exactOptional(v.pipe(v.array(id), v.minLength(1, 'Name at least one Sprint Goal, or leave "goals" out.'))),
    }),
    v.strictObject({ ...all, do: v.picklist(['sort-out', 'cancel']) }),
    v.strictObject({ ...all, do: v.picklist(['grow', 'ease']), on: v.string(), by: mille }),
    v.strictObject({ ...all, do: v.literal('add'), a: v.picklist(['item', 'impediment', 'request']), from: id }),
    v.strictObject({ ...all, do: v.picklist(['agree', 'break']), agreement: id }),
    v.strictObject({ ...all, do: v.literal('habit'), of: id, by: whole(-10, 10) }),
    v.strictObject({ ...all, do: v.literal('cue'), cause: id }),
    v.strictObject({ ...all, do: v.literal('follow'), moment: id, keep: v.array(v.string()) }),
  ]);
}

/** What a format, an agreement or a day of the calendar does. */
export const effect = effectWith({}) as v.GenericSchema<Effect>;

/** What an answer does. `in` names a key of the moment: the effect belongs to the situation in which that key holds. */
export type AnswerEffect = Effect & { readonly in?: string };
export const answerEffect = effectWith({ in: v.exactOptional(id) }) as v.GenericSchema<AnswerEffect>;
