import type { MomentEntry } from '../core/content/moment-schema.ts';
import { SEATS } from '../core/sim/basics.ts';
import { packRules } from '../words/de/pack-rules.ts';
import { playWords } from '../words/de/play.ts';
import { ENGLISH, type Language, speakAs } from '../words/language.ts';
import { bad, type Flags, type Given, good, listFlags, oneOf, type Read, readFlags, wholeOf } from './flags.ts';
import { noSuch } from './near-ids.ts';
import { previewText } from './packs-preview-print.ts';
import { meet } from './packs-preview-state.ts';
import { type PlayablePack, playable, SOURCE_FLAGS, writtenPack } from './packs-source.ts';
import { refuse } from './refuse.ts';

const FLAGS = {
  seat: { value: 'SEAT', about: 'scrum-master or product-owner: of twins, the one of that seat' },
  lang: { value: 'LANG', about: 'language of the words; default en' },
  seed: { value: 'N', about: 'season in which it is met, 0 to 1000000000; default 1' },
  ...SOURCE_FLAGS,
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent packs -- preview MOMENT [flags]
Shows a moment as the game does, with names filled in and its answers in the order of the season, and below a line what is behind it:
when it comes, and for each key variant the grades, reasons and effects in words.

${listFlags(FLAGS)}
`;

/** What stands round the words of a pack, for authors of its German ones. */
const GERMAN: Language = { tag: 'de', locale: 'de', texts: { ...playWords, ...packRules } };

/** The moment that is asked for, or its twin, if the seat says so. */
function momentAskedFor({ written }: PlayablePack, id: string, given: Given): Read<MomentEntry> {
  const entries = written.moments.map(({ entry }) => entry);
  const found = entries.find((entry) => entry.id === id);
  if (!found)
    return bad(
      noSuch(
        { kind: 'moment', id },
        entries.map((entry) => entry.id),
      ),
    );
  const seat = oneOf(given, 'seat', { words: SEATS, otherwise: found.seats[0] ?? 'scrum-master' });
  if (!seat.ok) return seat;
  if (found.seats[0] === seat.value) return good(found);
  const twin = entries.find((entry) => entry.id === found.twin);
  return twin ? good(twin) : bad(`"${id}" is a moment of the ${found.seats[0]} and has no twin.`);
}

/** `packs -- preview MOMENT`. */
export function previewMoment(args: readonly string[]): void {
  const [id, ...rest] = args[0]?.startsWith('--') === false ? args : ['', ...args];
  const given = readFlags(rest, FLAGS);
  if (!given.ok) return refuse('packs -- preview', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const problem = show(id ?? '', given.value);
  if (problem !== null) refuse('packs -- preview', problem);
}

/** Prints it, or says what is wrong. */
function show(id: string, given: Given): string | null {
  if (id === '') return 'Which moment? Give its id.';
  const seed = wholeOf(given, 'seed', { low: 0, high: 1_000_000_000, otherwise: 1 });
  if (!seed.ok) return seed.problem;
  const pack = writtenPack(given);
  if (!pack.ok) return pack.problem;
  const read = playable(pack.value);
  if (!read.ok) return read.problem;
  const entry = momentAskedFor(read.value, id, given);
  if (!entry.ok) return entry.problem;
  const { words, compiled } = read.value;
  const { scenario } = compiled;
  const language = given.get('lang') ?? 'en';
  const spoken = words[language];
  if (!spoken) return `The pack has no words in "${language}". It has: ${Object.keys(words).join(', ')}.`;
  const moment = scenario.moments.find((one) => one.id === entry.value.id);
  if (!moment) return noSuch({ kind: 'moment', id }, []);
  speakAs(() => (language === GERMAN.tag ? GERMAN : ENGLISH));
  console.log(previewText(entry.value, meet(scenario, moment, seed.value), spoken));
  return null;
}
