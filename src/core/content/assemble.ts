import type { Effect, Key, Moment, Scenario, When } from '../sim/scenario.ts';
import { fingerprint } from './fingerprint.ts';
import type { KeyEntry, MomentEntry } from './moment-schema.ts';
import type { ReadPack } from './read-documents.ts';
import type { AnswerEffect } from './rule-schema.ts';

const GRADES = [3, 2, 1, 0] as const;

/** The structure that the rules play on, made of documents that have passed every check. */
export function assemble(pack: ReadPack, variants: Readonly<Record<string, number>>): Scenario {
  const { documents, moments } = pack;
  const head = documents['pack.yaml'];
  const structure: Omit<Scenario, 'hash'> = {
    id: head.id,
    developers: head.developers,
    ...(head.reserve ? { reserve: head.reserve } : {}),
    scrumMaster: head['scrum-master'],
    productOwner: head['product-owner'],
    manners: head.manners,
    productGoal: head['product-goal'],
    goals: head.goals,
    stakeholders: documents['stakeholders.yaml'].stakeholders,
    causes: causesOf(pack),
    noise: documents['causes.yaml'].noise.map((cue) => ({ ...cue, fits: cue.fits ?? [] })),
    impediments: documents['impediments.yaml'].impediments,
    items: documents['items.yaml'].items.map((item) => ({ ...item, goals: item.goals ?? [], askedBy: item.askedBy ?? null })),
    calendar: documents['calendar.yaml'].calendar,
    formats: documents['formats.yaml'].formats,
    agreements: documents['agreements.yaml'].agreements,
    moments: moments.map(({ entry }) => momentOf(entry)),
    hours: documents['hours.yaml'].hours,
    intentions: head.intentions,
    variants,
    worth: documents['worth.json'],
  };
  return { ...structure, hash: fingerprint(structure) };
}

/** A cue fits its own cause first, then those that its words allow as well. */
function causesOf({ documents }: ReadPack): Scenario['causes'] {
  return documents['causes.yaml'].causes.map((cause) => ({
    ...cause,
    cues: cause.cues.map((cue) => ({ ...cue, fits: [cause.id, ...(cue.fits ?? [])] })),
  }));
}

function momentOf(entry: MomentEntry): Moment {
  const answers = entry.answers.map((answer) => ({
    ...answer,
    effects: answer.effects.map((effect) => effectOf(effect, entry.keys)),
  }));
  return {
    ...entry,
    when: entry.when ?? { all: [] },
    answers,
    keys: entry.keys.map((key) => keyOf(key, entry.sources[0] ?? '')),
  };
}

/** An effect `in` a situation comes when that key holds and none before it. */
function effectOf({ in: situation, ...effect }: AnswerEffect, keys: readonly KeyEntry[]): Effect {
  if (situation === undefined) return effect;
  const at = keys.findIndex((key) => key.id === situation);
  const before = keys.slice(0, at).flatMap((key) => (key.when ? [{ not: key.when }] : []));
  const parts: When[] = [...before, keys[at]?.when, effect.when].filter((part) => part !== undefined);
  return { ...effect, when: parts.length === 1 && parts[0] ? parts[0] : { all: parts } };
}

function keyOf(entry: KeyEntry, source: string): Key {
  const grades = entry.order.map((answer, at) => {
    const grade = GRADES[at] ?? 0;
    return [answer, { grade, reason: entry.reasons?.[answer] ?? answer, source: entry.sources?.[answer] ?? source }] as const;
  });
  return { ...(entry.when ? { when: entry.when } : {}), b: entry.b, grades: Object.fromEntries(grades) };
}
