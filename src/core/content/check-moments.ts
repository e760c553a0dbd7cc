import type { Effect } from '../sim/scenario.ts';
import { checkEffect, checkWhen, type Place } from './check-rules.ts';
import { fingerprint } from './fingerprint.ts';
import { type KnownIds, unknownId } from './known-ids.ts';
import type { MomentEntry } from './moment-schema.ts';
import type { Report } from './problem.ts';
import type { MomentSource } from './read-documents.ts';
import type { AnswerEffect } from './rule-schema.ts';

/** The rules of moments that types cannot say. */
export function checkMoments(moments: readonly MomentSource[], known: KnownIds, report: Report): void {
  const followed = new Set(
    moments.flatMap(({ entry }) => effectsOf(entry)).flatMap((effect) => (effect.do === 'follow' ? [effect.moment] : [])),
  );
  const byId = new Map(moments.map((source) => [source.entry.id, source.entry]));
  for (const source of moments) {
    const place: Place = { file: source.file, path: source.path, cast: source.entry.cast, known, report };
    checkCast(source.entry, place);
    checkAnswers(source.entry, place);
    checkKeys(source.entry, place);
    checkTies(source.entry, place, byId);
    checkChains(source.entry, place, byId);
    if (source.entry.only === 'follow' && !followed.has(source.entry.id)) {
      report(
        source.file,
        source.path,
        `"${source.entry.id}" comes only as a chain, but no answer follows with it. Add a "follow" effect.`,
      );
    }
  }
}

function effectsOf(entry: MomentEntry): readonly Effect[] {
  return entry.answers.flatMap((answer) => answer.effects);
}

/** At most one moment of a group comes in a Sprint, so a chain within a group would wait for the next Sprint. */
function checkChains(entry: MomentEntry, { file, path, report }: Place, byId: ReadonlyMap<string, MomentEntry>): void {
  for (const effect of effectsOf(entry)) {
    if (effect.do !== 'follow' || byId.get(effect.moment)?.group !== entry.group) continue;
    report(
      file,
      path,
      `"${effect.moment}" follows but is of the same group, so it could not come in this Sprint. Give it another group.`,
    );
    return;
  }
}

function checkCast(entry: MomentEntry, place: Place): void {
  const { file, path, known, report } = place;
  if (entry.when) checkWhen(entry.when, { ...place, path: `${path}.when` });
  for (const [role, { a, with: condition, id }] of Object.entries(entry.cast)) {
    const at = `${path}.cast.${role}`;
    if (condition) checkWhen(condition, { ...place, path: `${at}.with` });
    if (id === undefined) continue;
    if (a === 'person' && !known.people.has(id)) report(file, at, unknownId(id, 'people', known.people));
    else if (a === 'stakeholder' && !known.stakeholders.has(id))
      report(file, at, unknownId(id, 'stakeholders', known.stakeholders));
    else if (a === 'impediment' && !known.impediments.has(id)) report(file, at, unknownId(id, 'impediments', known.impediments));
    else if (a === 'item' || a === 'colleague') report(file, at, `A role of kind ${a} cannot name an id. Describe it by "with".`);
  }
  if (!entry.cast[entry.speaker] && !known.people.has(entry.speaker) && !known.stakeholders.has(entry.speaker)) {
    report(file, `${path}.speaker`, `"${entry.speaker}" is neither a role of the cast nor a person. Who speaks?`);
  }
}

function checkAnswers(entry: MomentEntry, place: Place): void {
  const { file, path, report } = place;
  const mayCancel = entry.seats[0] === 'product-owner' && entry.phase === 'work';
  const seen = new Map<string, string>();
  const ids = new Set<string>();
  for (const [at, answer] of entry.answers.entries()) {
    if (ids.has(answer.id)) report(file, `${path}.answers.${at}`, `The answer "${answer.id}" stands twice. Give one another id.`);
    ids.add(answer.id);
    for (const [n, effect] of answer.effects.entries()) {
      const where = { ...place, path: `${path}.answers.${at}.effects.${n}`, mayCancel };
      checkEffect(effect, where);
      checkSituation(effect, entry, where);
    }
    const print = fingerprint(answer.effects);
    const twin = seen.get(print);
    if (twin !== undefined) {
      report(
        file,
        `${path}.answers.${at}`,
        `"${answer.id}" does exactly what "${twin}" does. Every answer changes the world in its own way.`,
      );
    }
    seen.set(print, answer.id);
  }
}

/** `in` names a key with a condition, one that can be told apart. */
function checkSituation(effect: AnswerEffect, { keys }: MomentEntry, { file, path, report }: Place): void {
  if (effect.in === undefined) return;
  const named = keys.flatMap((key) => (key.id !== undefined && key.when ? [key.id] : []));
  if (!named.includes(effect.in)) report(file, `${path}.in`, unknownId(effect.in, 'keys with a condition', named));
  if (named.length !== new Set(named).size) report(file, path, 'Two keys have the same id. Give one of them another.');
}

function checkKeys(entry: MomentEntry, place: Place): void {
  const { file, path, report } = place;
  const answers = new Set(entry.answers.map((answer) => answer.id));
  for (const [at, key] of entry.keys.entries()) {
    const where = `${path}.keys.${at}`;
    const last = at === entry.keys.length - 1;
    if (last && key.when)
      report(file, where, 'The last key has a condition, so some views would have no key. Remove its "when".');
    if (!last && !key.when)
      report(file, where, 'A key without a condition hides the ones below it. Move it to the end or give it a "when".');
    if (key.when) checkWhen(key.when, { ...place, path: `${where}.when`, visibleOnly: true });
    for (const id of key.order) if (!answers.has(id)) report(file, `${where}.order`, unknownId(id, 'answers', answers));
    if (new Set(key.order).size !== key.order.length) {
      report(file, `${where}.order`, 'An answer stands twice in this order. The grades 3, 2, 1, 0 stand once each.');
    }
    for (const id of Object.keys({ ...key.reasons, ...key.sources })) {
      if (!answers.has(id)) report(file, where, unknownId(id, 'answers', answers));
    }
  }
}

/** Seat, code and twin belong together. */
function checkTies(entry: MomentEntry, { file, path, report }: Place, byId: ReadonlyMap<string, MomentEntry>): void {
  const seat = entry.seats[0];
  const prefix = seat === 'scrum-master' ? 'SM' : 'PO';
  if (!entry.code.startsWith(prefix))
    report(file, `${path}.code`, `A moment of the ${seat} has a code that begins with ${prefix}.`);
  if (entry.twin === undefined) return;
  const twin = byId.get(entry.twin);
  if (!twin) report(file, `${path}.twin`, unknownId(entry.twin, 'moments', byId.keys()));
  else if (twin.twin !== entry.id)
    report(file, `${path}.twin`, `"${entry.twin}" does not name "${entry.id}" as its twin. Twins name each other.`);
  else if (twin.seats[0] === seat)
    report(file, `${path}.twin`, 'Twins are two forms of one event, one for each seat. Give one of them to the other seat.');
}
