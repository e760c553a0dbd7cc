import { checkEffect } from './check-rules.ts';
import { type KnownIds, unknownId } from './known-ids.ts';
import type { Report } from './problem.ts';
import type { ReadPack } from './read-documents.ts';
import { CAUSE_REACHES, EVENT_IDS, ITEM_KINDS } from './vocabulary.ts';

/** Fewest cues and symptoms of a cause: three cues confirm it, so there must be some to spare. */
export const LEAST_CUES = 5;
export const LEAST_SYMPTOMS = 2;
/** Fewest items that a Sprint Goal can be tied to. */
export const LEAST_ITEMS_OF_GOAL = 6;

/** References and counts of everything but moments and words. */
export function checkWorld(pack: ReadPack, known: KnownIds, report: Report): void {
  checkCauses(pack, known, report);
  checkItems(pack, known, report);
  checkEffectLists(pack, known, report);
  checkFormats(pack, report);
  checkFixedTemplates(pack, report);
}

/** Templates that the rules ask for by name. */
const FIXED_TEMPLATES = {
  question: 'a question of the Developers to the Product Owner',
  block: 'work on an item that stops',
} as const;

function checkFixedTemplates({ documents }: ReadPack, report: Report): void {
  const { impediments } = documents['impediments.yaml'];
  for (const [id, meaning] of Object.entries(FIXED_TEMPLATES)) {
    const at = impediments.findIndex((template) => template.id === id);
    const template = impediments[at];
    if (!template) report('impediments.yaml', '', `The template "${id}" is missing: ${meaning}.`);
    else if (template.reach !== 'item' || template.on !== 'item') {
      report('impediments.yaml', `impediments.${at}`, `The template "${id}" sits on an item: reach item, on item.`);
    }
  }
}

function checkCauses({ documents }: ReadPack, known: KnownIds, report: Report): void {
  const { causes, noise } = documents['causes.yaml'];
  const partners = new Set(['team', 'colleague', ...known.people, ...known.stakeholders]);
  for (const reach of CAUSE_REACHES) {
    if (!causes.some((cause) => cause.reach === reach))
      report('causes.yaml', 'causes', `No cause is in the reach "${reach}". Each season draws one.`);
  }
  for (const [at, cause] of causes.entries()) {
    const path = `causes.${at}`;
    if (cause.cues.length < LEAST_CUES)
      report('causes.yaml', path, `"${cause.id}" has ${cause.cues.length} cues. Give it at least ${LEAST_CUES}.`);
    if (cause.symptoms.length < LEAST_SYMPTOMS) {
      report('causes.yaml', path, `"${cause.id}" has ${cause.symptoms.length} symptoms. Give it at least ${LEAST_SYMPTOMS}.`);
    }
    for (const symptom of cause.symptoms) {
      if (!known.impediments.has(symptom))
        report('causes.yaml', `${path}.symptoms`, unknownId(symptom, 'impediments', known.impediments));
    }
    for (const who of [cause.look.with, cause.treat.with]) {
      if (!partners.has(who)) report('causes.yaml', path, unknownId(who, 'people', partners));
    }
    for (const [n, cue] of cause.cues.entries()) {
      checkFits(cue.fits ?? [], `${path}.cues.${n}.fits`, known, report);
      if (cue.fits?.includes(cause.id))
        report('causes.yaml', `${path}.cues.${n}.fits`, 'A cue fits its own cause anyway. Name only the others.');
    }
  }
  for (const [at, cue] of noise.entries()) checkFits(cue.fits ?? [], `noise.${at}.fits`, known, report);
}

function checkFits(fits: readonly string[], path: string, known: KnownIds, report: Report): void {
  for (const cause of fits) if (!known.causes.has(cause)) report('causes.yaml', path, unknownId(cause, 'causes', known.causes));
}

function checkItems({ documents }: ReadPack, known: KnownIds, report: Report): void {
  const { items } = documents['items.yaml'];
  const askers = new Set([...known.people, ...known.stakeholders]);
  for (const [at, item] of items.entries()) {
    const path = `items.${at}`;
    if (item.askedBy !== undefined && !askers.has(item.askedBy))
      report('items.yaml', path, unknownId(item.askedBy, 'people', askers));
    for (const goal of item.goals ?? [])
      if (!known.goals.has(goal)) report('items.yaml', path, unknownId(goal, 'Sprint Goals', known.goals));
    for (const need of item.needs ?? [])
      if (!known.items.has(need)) report('items.yaml', path, unknownId(need, 'items', known.items));
    if (item.followUp && item.kind !== 'feature') report('items.yaml', path, 'A follow-up is of kind feature.');
  }
  for (const goal of known.goals) {
    const count = items.filter((item) => item.goals?.includes(goal)).length;
    if (count < LEAST_ITEMS_OF_GOAL) {
      report(
        'items.yaml',
        '',
        `Only ${count} items can be tied to the Sprint Goal "${goal}". Give it at least ${LEAST_ITEMS_OF_GOAL}.`,
      );
    }
  }
  for (const kind of ITEM_KINDS) {
    if (!items.some((item) => item.kind === kind))
      report('items.yaml', '', `There is no item of kind ${kind}. Add at least one.`);
  }
  if (!items.some((item) => item.followUp))
    report('items.yaml', '', 'There is no follow-up. Add at least one feature with "followUp: true".');
}

function checkEffectLists({ documents }: ReadPack, known: KnownIds, report: Report): void {
  const lists = {
    'calendar.yaml': ['calendar', documents['calendar.yaml'].calendar],
    'formats.yaml': ['formats', documents['formats.yaml'].formats],
    'agreements.yaml': ['agreements', documents['agreements.yaml'].agreements],
  } as const;
  for (const [file, [name, entries]] of Object.entries(lists)) {
    for (const [at, entry] of entries.entries()) {
      for (const [n, effect] of entry.effects.entries()) {
        checkEffect(effect, { file, path: `${name}.${at}.effects.${n}`, cast: {}, known, report });
      }
    }
  }
}

function checkFormats({ documents }: ReadPack, report: Report): void {
  const { formats } = documents['formats.yaml'];
  for (const event of EVENT_IDS) {
    const some = formats.filter((format) => format.event === event);
    if (some.length < 2)
      report('formats.yaml', '', `The event "${event}" has ${some.length} formats. Give it at least two to choose from.`);
    if (!some.some((format) => format.led === 'developer')) {
      report('formats.yaml', '', `No Developer can lead the event "${event}". Add a format with "led: developer".`);
    }
  }
}
