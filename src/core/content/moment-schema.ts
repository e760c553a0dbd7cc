import * as v from 'valibot';
import { answerEffect, id, mille, when, whole } from './rule-schema.ts';
import { CODES, FACES, MOMENT_PHASES, SEAT_IDS, STANCES } from './vocabulary.ts';

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'A role is one lower-case word: "expert".'));
const source = v.pipe(v.string(), v.minLength(1, 'Name a source.'));

const role = v.strictObject({
  a: v.picklist(['person', 'item', 'impediment', 'stakeholder', 'colleague']),
  with: v.exactOptional(when),
  id: v.exactOptional(id),
});

const answer = v.strictObject({
  id,
  stance: v.picklist(STANCES),
  minutes: whole(0, 90),
  effects: v.pipe(v.array(answerEffect), v.minLength(1, 'An answer must change something: give it at least one effect.')),
});

/**
 * A key in short. `id` names its situation for effects. `order` names the answers from the best (3) to the worst (0); a reason is the
 * answer's own id unless said here.
 */
const key = v.strictObject({
  id: v.exactOptional(id),
  when: v.exactOptional(when),
  b: whole(-2000, 2000),
  order: v.pipe(v.array(id), v.length(4, 'Name all four answers, the best first: they get the grades 3, 2, 1, 0.')),
  reasons: v.exactOptional(v.record(id, id)),
  sources: v.exactOptional(v.record(id, source)),
});

const moment = v.strictObject({
  id,
  seats: v.pipe(
    v.array(v.picklist(SEAT_IDS)),
    v.length(1, 'A moment belongs to one seat; its form for the other seat is its twin.'),
  ),
  phase: v.picklist(MOMENT_PHASES),
  group: id,
  code: v.picklist(CODES),
  urgency: mille,
  when: v.exactOptional(when),
  only: v.exactOptional(v.literal('follow')),
  cast: v.record(name, role),
  speaker: v.string(),
  face: v.picklist(FACES),
  answers: v.pipe(v.array(answer), v.length(4, 'A moment has four answers.')),
  keys: v.pipe(v.array(key), v.minLength(1, 'A moment needs at least one key.')),
  twin: v.exactOptional(id),
  trap: v.exactOptional(v.pipe(v.string(), v.regex(/^M-\d\d$/, 'A trap is named like "M-03".'))),
  objectives: v.array(v.string()),
  rules: v.array(v.string()),
  sources: v.pipe(v.array(source), v.minLength(1, 'Name at least one source.')),
});

/** `moments/*.yaml`. */
export const momentsDocument = v.strictObject({ moments: v.array(moment) });

export type MomentEntry = v.InferOutput<typeof moment>;
export type KeyEntry = v.InferOutput<typeof key>;
