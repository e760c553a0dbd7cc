import type { Report } from './problem.ts';
import type { ReadPack } from './read-documents.ts';

/** All ids that a pack defines, by kind, so that a reference can be held against them. */
export interface KnownIds {
  readonly people: ReadonlySet<string>;
  readonly stakeholders: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly habits: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly impediments: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  /** Moments, each with the ids of its answers. */
  readonly moments: ReadonlyMap<string, ReadonlySet<string>>;
}

export function knownIds({ documents, moments }: ReadPack): KnownIds {
  const head = documents['pack.yaml'];
  return {
    people: new Set([...head.developers, ...(head.reserve ?? []), head['scrum-master'], head['product-owner']]),
    stakeholders: idsOf(documents['stakeholders.yaml'].stakeholders),
    goals: new Set(head.goals),
    habits: new Set(head.habits),
    causes: idsOf(documents['causes.yaml'].causes),
    impediments: idsOf(documents['impediments.yaml'].impediments),
    items: idsOf(documents['items.yaml'].items),
    agreements: idsOf(documents['agreements.yaml'].agreements),
    moments: new Map(moments.map(({ entry }) => [entry.id, idsOf(entry.answers)])),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}

/** No id stands twice among things of one kind. */
export function checkUnique({ documents, moments }: ReadPack, report: Report): void {
  const head = documents['pack.yaml'];
  const causes = documents['causes.yaml'];
  const cues = [...causes.causes.flatMap((cause) => cause.cues), ...causes.noise];
  unique('pack.yaml', 'goals', head.goals, report);
  unique(
    'pack.yaml',
    'developers',
    [...head.developers, ...(head.reserve ?? []), head['scrum-master'], head['product-owner']],
    report,
  );
  unique('causes.yaml', 'causes', namesOf(causes.causes), report);
  unique('causes.yaml', 'cues', namesOf(cues), report);
  unique('impediments.yaml', 'impediments', namesOf(documents['impediments.yaml'].impediments), report);
  unique('items.yaml', 'items', namesOf(documents['items.yaml'].items), report);
  unique('stakeholders.yaml', 'stakeholders', namesOf(documents['stakeholders.yaml'].stakeholders), report);
  unique('calendar.yaml', 'calendar', namesOf(documents['calendar.yaml'].calendar), report);
  unique('formats.yaml', 'formats', namesOf(documents['formats.yaml'].formats), report);
  unique('agreements.yaml', 'agreements', namesOf(documents['agreements.yaml'].agreements), report);
  unique('hours.yaml', 'hours', namesOf(documents['hours.yaml'].hours), report);
  const seen = new Set<string>();
  for (const { entry, file, path } of moments) {
    if (seen.has(entry.id)) report(file, path, usedTwice(entry.id));
    seen.add(entry.id);
  }
}

function namesOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

function usedTwice(id: string): string {
  return `The id "${id}" is used twice. Give one of them another id.`;
}

function unique(file: string, path: string, ids: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (seen.has(id)) report(file, `${path}.${at}`, usedTwice(id));
    seen.add(id);
  }
}

/** "… is not among the causes. Known are a, b, c." with at most a dozen names. */
export function unknownId(id: string, kind: string, known: Iterable<string>): string {
  const names = [...known];
  const shown = names.slice(0, 12).join(', ');
  return `"${id}" is not among the ${kind} of this pack. Known are ${shown}${names.length > 12 ? ', …' : ''}.`;
}
