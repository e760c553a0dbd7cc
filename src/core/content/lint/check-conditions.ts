import type { When } from '../../sim/scenario.ts';
import type { KeyEntry, MomentEntry } from '../moment-schema.ts';
import type { MomentSource } from '../read-documents.ts';
import { canHold } from './can-hold.ts';
import type { Linting } from './finding.ts';

/** Conditions that no state can meet, and conditions that every state meets. */
export function checkConditions(lint: Linting): void {
  for (const source of lint.pack.moments) {
    checkComing(source, lint);
    checkKeys(source, lint);
    checkEffects(source, lint);
  }
  checkLists(lint);
}

const NEVER = 'No state meets it. Look at its bounds: "atLeast" lies below "below", gauges of people and team from 0 to 1000.';
const ALWAYS = 'Every state meets it. Give it a bound that can be missed, or remove the "when".';

/** What a moment asks of the world, with what its roles ask, has to be possible at once. */
function checkComing({ entry, file, path }: MomentSource, lint: Linting): void {
  if (entry.when) judge({ when: entry.when, place: { file, path: `${path}.when` } }, lint);
  const roles = Object.entries(entry.cast).flatMap(([role, { with: condition }]) => (condition ? [{ role, condition }] : []));
  for (const { role, condition } of roles) judge({ when: condition, place: { file, path: `${path}.cast.${role}.with` } }, lint);
  const parts = [...(entry.when ? [entry.when] : []), ...roles.map(({ condition }) => condition)];
  if (parts.length > 1 && parts.every((part) => canHold(part, false)) && !canHold({ all: parts }, false))
    lint.tell(
      'never-holds',
      { file, path: `${path}.cast` },
      `What "${entry.id}" asks by its "when" and of its roles cannot all be so at once. Loosen one.`,
    );
}

interface Judged {
  readonly when: When;
  readonly place: { readonly file: string; readonly path: string };
  /** As a player sees it. */
  readonly seen?: boolean;
}

function judge({ when, place, seen = false }: Judged, { tell }: Linting): boolean {
  const possible = canHold(when, seen);
  if (!possible) tell('never-holds', place, `This condition can never hold. ${NEVER}`);
  else if (!canHold({ not: when }, seen)) tell('always-holds', place, `This condition always holds. ${ALWAYS}`);
  return possible;
}

/** A key that is reached only where an earlier one has held grades nobody. */
function checkKeys({ entry, file, path }: MomentSource, lint: Linting): void {
  for (const [at, key] of entry.keys.entries()) {
    const place = { file, path: `${path}.keys.${at}` };
    if (key.when && !judge({ when: key.when, place: { file, path: `${place.path}.when` }, seen: true }, lint)) continue;
    if (at === 0 || canHold(reached(entry.keys, at), true)) continue;
    lint.tell(
      'never-holds',
      place,
      `The keys above hold wherever this one does, so it grades nobody. Move it up or narrow them.`,
    );
  }
}

/** The condition under which a key is the one that counts. */
function reached(keys: readonly KeyEntry[], at: number): When {
  const before = keys.slice(0, at).flatMap((key) => (key.when ? [{ not: key.when }] : []));
  const own = keys[at]?.when;
  return { all: own ? [...before, own] : before };
}

function checkEffects({ entry, file, path }: MomentSource, lint: Linting): void {
  for (const [at, answer] of entry.answers.entries()) {
    for (const [n, effect] of answer.effects.entries()) {
      if (!effect.when) continue;
      const place = { file, path: `${path}.answers.${at}.effects.${n}` };
      if (!judge({ when: effect.when, place: { file, path: `${place.path}.when` } }, lint)) continue;
      const situation = effect.in === undefined ? null : situationOf(entry, effect.in);
      if (situation && canHold(situation, false) && !canHold({ all: [situation, effect.when] }, false))
        lint.tell(
          'never-holds',
          place,
          `Where "${effect.in}" holds its "when" cannot, so the effect never comes. Change one of them.`,
        );
    }
  }
}

function situationOf({ keys }: MomentEntry, id: string): When | null {
  const at = keys.findIndex((key) => key.id === id);
  return at < 0 ? null : reached(keys, at);
}

function checkLists(lint: Linting): void {
  const { documents } = lint.pack;
  const lists = {
    'calendar.yaml': ['calendar', documents['calendar.yaml'].calendar],
    'formats.yaml': ['formats', documents['formats.yaml'].formats],
    'agreements.yaml': ['agreements', documents['agreements.yaml'].agreements],
  } as const;
  for (const [file, [name, entries]] of Object.entries(lists))
    for (const [at, entry] of entries.entries())
      for (const [n, { when }] of entry.effects.entries())
        if (when) judge({ when, place: { file, path: `${name}.${at}.effects.${n}.when` } }, lint);
}
