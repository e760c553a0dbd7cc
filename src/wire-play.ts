import type { FitResult } from './core/fit/score.ts';
import type { Id } from './core/sim/basics.ts';
import type { PackWords } from './core/sim/scenario.ts';
import type { PlayRoom } from './play/create-play.ts';
import type { SeasonResult, Settings } from './play/game.ts';
import type { SettingsDesk } from './play/settings.ts';
import type { SettingsPort } from './ui/pages/app-ports.ts';
import type { Languages } from './wire-language.ts';
import { type LanguageTag, language } from './words/language.ts';
import { type PackSay, packSayOf, untranslated } from './words/pack-words.ts';

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Loads a part once, however often it is asked for. A failed attempt is forgotten, so that it can be tried again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}

/** The play room, with this device's storage, clock and chance. The rules come with it, so it is fetched apart from the title. */
export function openPlay(storage: Storage | null): () => Promise<PlayRoom> {
  return once(async () => {
    const { createPlay } = await import('./play/create-play.ts');
    return createPlay({ fetchJson, storage, random: Math.random, now: Date.now });
  });
}

/**
 * Words by world, each fetched once a language; those of the first one where none is named. A world that has been asked for speaks the
 * next language before the page does.
 */
export function openWords(
  play: () => Promise<PlayRoom>,
  languages: Pick<Languages, 'now' | 'before'>,
): (pack?: Id) => Promise<PackSay> {
  const known = new Map<Id | undefined, () => Promise<PackSay>>();
  const wordsOf = (pack: Id | undefined) => {
    const fetched = new Map<LanguageTag, PackWords>();
    const english = new Map<LanguageTag, ReadonlySet<string>>();
    const bring = async (tag: LanguageTag): Promise<void> => {
      if (fetched.has(tag)) return;
      const room = await play();
      const words = await room.wordsOf(pack ?? room.pack, tag);
      if ('code' in words) throw new Error(`The pack could not be opened: ${String(words.code)}`);
      english.set(tag, await leftInEnglish(room, { pack: pack ?? room.pack, tag, words: words as PackWords }));
      fetched.set(tag, words as PackWords);
    };
    return once(async () => {
      await bring(languages.now());
      languages.before(bring);
      // A change of language that came while these were on their way.
      await bring(languages.now());
      return packSayOf(
        () => fetched.get(language().tag) ?? {},
        (key) => english.get(language().tag)?.has(key) ?? false,
      );
    });
  };
  return (pack) => {
    const load = known.get(pack) ?? wordsOf(pack);
    known.set(pack, load);
    return load();
  };
}

type Spoken = { readonly pack: Id; readonly tag: LanguageTag; readonly words: PackWords };

/** Which texts of a world stand in English although another language is spoken: none where the list of worlds says that it is whole. */
async function leftInEnglish(
  room: Pick<PlayRoom, 'worlds' | 'wordsOf'>,
  { pack, tag, words }: Spoken,
): Promise<ReadonlySet<string>> {
  if (tag === 'en') return new Set();
  const world = (await room.worlds()).find(({ id }) => id === pack);
  if (world?.missing[tag] === 0) return new Set();
  const english = await room.wordsOf(pack, 'en');
  return 'code' in english ? new Set() : untranslated(words, english as PackWords);
}

/** The score of one season, or of several read as one, oldest first. */
export async function scoreOf(seasons: readonly SeasonResult[]): Promise<FitResult> {
  const [{ sheetFromFacts }, { score }, { scoreSeasons }] = await Promise.all([
    import('./core/fit/sheet-from-facts.ts'),
    import('./core/fit/score.ts'),
    import('./core/fit/pool.ts'),
  ]);
  const sheets = seasons.map(({ facts }) => sheetFromFacts({ facts }));
  const [first] = sheets;
  return sheets.length === 1 && first ? score(first) : scoreSeasons(sheets).result;
}

/** Settings are there before the play room; once it is, it hears of every change. */
export function settingsPort(desk: SettingsDesk, play: () => PlayRoom | null): SettingsPort {
  return {
    get: () => desk.get(),
    change: (settings: Partial<Settings>) => {
      desk.change(settings);
      play()?.change(settings);
    },
    subscribe: (listener) => desk.listen(listener),
  };
}
