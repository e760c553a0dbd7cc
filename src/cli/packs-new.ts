import { join } from 'node:path';
import { examinePack } from '../core/content/compile.ts';
import { TO_WRITE } from '../core/content/lint/to-write.ts';
import type { ReadPack } from '../core/content/read-documents.ts';
import type { Lexicon } from '../core/content/read-words.ts';
import { CAUSE_REACHES, MOMENT_PHASES, SEAT_IDS } from '../core/content/vocabulary.ts';
import { bad, type Flags, type Given, good, listFlags, oneOf, type Read, readFlags } from './flags.ts';
import { newCause } from './packs-new-cause.ts';
import { newHour } from './packs-new-hour.ts';
import { newMoment } from './packs-new-moment.ts';
import { type Addition, writeAdditions } from './packs-new-write.ts';
import { SOURCE_FLAGS, writtenPack } from './packs-source.ts';
import { refuse } from './refuse.ts';

const FLAGS = {
  seat: { value: 'SEAT', about: 'of a moment: scrum-master or product-owner; default scrum-master' },
  phase: { value: 'PHASE', about: `of a moment: ${MOMENT_PHASES.join(', ')}; default work` },
  reach: { value: 'REACH', about: `of a cause: ${CAUSE_REACHES.join(', ')}; default team` },
  ...SOURCE_FLAGS,
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent packs -- new moment|hour|cause ID [flags]
Writes something new into the files of a pack, structure and words, with ${TO_WRITE} wherever something is left to write. It can be played
at once; packs -- lint names every ${TO_WRITE} until none is left.

${listFlags(FLAGS)}
`;

interface Asked {
  readonly pack: ReadPack;
  readonly english: Lexicon;
  readonly id: string;
  readonly given: Given;
}

/** What is taken already, and what is to be written, by kind. */
const KINDS = {
  moment: {
    taken: ({ pack }: Asked) => pack.moments.map(({ entry }) => entry.id),
    additions: ({ pack, english, id, given }: Asked): Read<readonly Addition[]> => {
      const seat = oneOf(given, 'seat', { words: SEAT_IDS, otherwise: 'scrum-master' });
      const phase = oneOf(given, 'phase', { words: MOMENT_PHASES, otherwise: 'work' });
      if (!seat.ok) return seat;
      return phase.ok ? good(newMoment(pack, english, { id, seat: seat.value, phase: phase.value })) : phase;
    },
  },
  hour: {
    taken: ({ pack }: Asked) => pack.documents['hours.yaml'].hours.map(({ id }) => id),
    additions: ({ english, id }: Asked): Read<readonly Addition[]> => good(newHour(english, id)),
  },
  cause: {
    taken: ({ pack }: Asked) => pack.documents['causes.yaml'].causes.map(({ id }) => id),
    additions: ({ pack, english, id, given }: Asked): Read<readonly Addition[]> => {
      const reach = oneOf(given, 'reach', { words: CAUSE_REACHES, otherwise: 'team' });
      return reach.ok ? good(newCause(pack, english, { id, reach: reach.value })) : reach;
    },
  },
} as const;

/** `packs -- new moment|hour|cause ID`. */
export function writeNew(args: readonly string[]): void {
  const first = args.findIndex((arg) => arg.startsWith('--'));
  const named = first < 0 ? args : args.slice(0, first);
  const given = readFlags(args.slice(named.length), FLAGS);
  if (!given.ok) return refuse('packs -- new', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const written = addNew(named, given.value);
  if (!written.ok) return refuse('packs -- new', written.problem);
  console.log(`Written into:\n${written.value.map((file) => `  ${file}`).join('\n')}`);
  console.log(`Look for ${TO_WRITE} in them. npm run --silent packs -- lint lists what is left.`);
}

/** Writes it into the pack, and gives back the files that have changed. */
export function addNew([kind = '', id = '', ...more]: readonly string[], given: Given): Read<readonly string[]> {
  if (!Object.hasOwn(KINDS, kind)) return bad(`What is new? One of ${Object.keys(KINDS).join(', ')}, and its id.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || more.length > 0)
    return bad('An id is made of lower-case letters and digits, joined by single hyphens: "day-ticket".');
  const found = writtenPack(given);
  if (!found.ok) return found;
  const { source, folder } = found.value;
  const { pack, languages } = examinePack(source.files);
  if (pack === null || source.problems.length > 0)
    return bad('The pack cannot be read. npm run --silent packs -- lint tells why.');
  const { taken, additions } = KINDS[kind as keyof typeof KINDS];
  const asked: Asked = { pack, english: languages.get('en') ?? new Map(), id, given };
  if (taken(asked).includes(id)) return bad(`There is a ${kind} "${id}" already. Give the new one another id.`);
  const wanted = additions(asked);
  if (!wanted.ok) return wanted;
  const files = writeAdditions(folder, wanted.value);
  return files.ok ? good(files.value.map((file) => join(folder, file))) : files;
}
