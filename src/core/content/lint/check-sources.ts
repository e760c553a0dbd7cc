import { type CatalogueKind, kindOfId } from '../catalogue/catalogue.ts';
import type { MomentEntry } from '../moment-schema.ts';
import type { MomentSource } from '../read-documents.ts';
import type { Linting } from './finding.ts';

/** What each list of a moment may name. */
const KINDS: Readonly<Record<'objectives' | 'rules' | 'sources', readonly CatalogueKind[]>> = {
  objectives: ['objectives'],
  rules: ['rules'],
  sources: ['impediments', 'owner-situations', 'two-seats', 'traps'],
};

/** A grade may rest on any of them. */
const OF_GRADES: readonly CatalogueKind[] = [...KINDS.sources, 'objectives', 'rules'];

/** Everything that a moment names as its ground is in the catalogue. */
export function checkSources(lint: Linting): void {
  for (const source of lint.pack.moments) {
    for (const list of ['objectives', 'rules', 'sources'] as const) checkList(source, list, lint);
    checkGrades(source, lint);
    const { trap } = source.entry;
    if (trap !== undefined && kindOfId(trap) !== 'traps')
      tellUnknown(trap, 'traps', { ...source, path: `${source.path}.trap` }, lint);
  }
  for (const [at, { impediment }] of lint.pack.documents['impediments.yaml'].impediments.entries()) {
    if (impediment !== undefined && kindOfId(impediment) !== 'impediments')
      tellUnknown(impediment, 'impediments', { file: 'impediments.yaml', path: `impediments.${at}.impediment` }, lint);
  }
}

function checkList({ entry, file, path }: MomentSource, list: keyof typeof KINDS, lint: Linting): void {
  for (const [at, id] of entry[list].entries()) {
    const kind = kindOfId(id);
    if (kind === null || !KINDS[list].includes(kind)) tellUnknown(id, list, { file, path: `${path}.${list}.${at}` }, lint);
  }
}

function checkGrades({ entry, file, path }: MomentSource, lint: Linting): void {
  for (const [at, { sources }] of (entry as MomentEntry).keys.entries()) {
    for (const [answer, id] of Object.entries(sources ?? {})) {
      const kind = kindOfId(id);
      if (kind === null || !OF_GRADES.includes(kind))
        tellUnknown(id, 'sources', { file, path: `${path}.keys.${at}.sources.${answer}` }, lint);
    }
  }
}

function tellUnknown(id: string, list: string, { file, path }: { file: string; path: string }, { tell }: Linting): void {
  tell('unknown-source', { file, path }, `"${id}" is not among the ${list} of the catalogue. "packs -- report" lists them all.`);
}
