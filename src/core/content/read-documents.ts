import * as v from 'valibot';
import { DOCUMENTS, type DocumentName, type Documents, MOMENTS_FOLDER } from './document-schema.ts';
import type { MomentEntry } from './moment-schema.ts';
import { type PackProblem, problemOf } from './problem.ts';

/** A moment as written, and where: problems found later point back to it. */
export interface MomentSource {
  readonly entry: MomentEntry;
  readonly file: string;
  readonly path: string;
}

export interface ReadPack {
  readonly documents: Documents;
  readonly moments: readonly MomentSource[];
}

const NO_WORTH: Documents['worth.json'] = {
  rules: 0,
  sprints: 0,
  intercept: 0,
  weights: {},
  scale: { 'scrum-master': { mean: 0, sd: 1 }, 'product-owner': { mean: 0, sd: 1 } },
};

/** Checks the shape of every file of a pack. A pack with a mistake of shape is not read further. */
export function readDocuments(files: Readonly<Record<string, unknown>>): { pack: ReadPack | null; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const documents: Partial<Record<DocumentName, unknown>> = {};
  for (const name of Object.keys(DOCUMENTS) as DocumentName[]) {
    if (name in files) documents[name] = checked(DOCUMENTS[name] as v.GenericSchema<unknown>, files[name], name, problems);
    else if (name === 'worth.json') documents[name] = NO_WORTH;
    else problems.push({ file: name, path: '', message: 'This file is missing. Every pack needs it.' });
  }
  const moments = readMoments(files, problems);
  problems.push(...strangers(files));
  return { pack: problems.length > 0 ? null : { documents: documents as unknown as Documents, moments }, problems };
}

function readMoments(files: Readonly<Record<string, unknown>>, problems: PackProblem[]): MomentSource[] {
  const names = Object.keys(files).filter((name) => name.startsWith(MOMENTS_FOLDER.folder));
  if (names.length === 0)
    problems.push({ file: MOMENTS_FOLDER.folder, path: '', message: 'There are no moments. Add a file here.' });
  return names.sort().flatMap((file) => {
    const found = checked(MOMENTS_FOLDER.schema, files[file], file, problems);
    return (found?.moments ?? []).map((entry, at) => ({ entry, file, path: `moments.${at}` }));
  });
}

function checked<T>(schema: v.GenericSchema<unknown, T>, input: unknown, file: string, problems: PackProblem[]): T | null {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  problems.push(...result.issues.map((issue) => problemOf(file, issue)));
  return null;
}

/** Files that nothing reads: mostly a slip in the name. */
function strangers(files: Readonly<Record<string, unknown>>): PackProblem[] {
  const known = (name: string) => name in DOCUMENTS || name.startsWith(MOMENTS_FOLDER.folder) || languageOf(name) !== null;
  const names = Object.keys(files).filter((name) => !known(name));
  const message = `No part of a pack has this name. Known are ${Object.keys(DOCUMENTS).join(', ')}, moments/ and words/.`;
  return names.map((file) => ({ file, path: '', message }));
}

/** The language of a words file, `words.en.yaml` or `words/en/anything.yaml`; null for other files. */
export function languageOf(file: string): string | null {
  return (
    /^words(?:\.([a-z]{2}(?:-[a-z]+)?)\.yaml|\/([a-z]{2}(?:-[a-z]+)?)\/.+)$/i
      .exec(file)
      ?.slice(1)
      .find((part) => part) ?? null
  );
}
