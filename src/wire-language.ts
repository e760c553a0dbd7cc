import { signal } from '@preact/signals';
import type { SpokenLanguage } from './play/game.ts';
import type { LanguagePort } from './ui/pages/app-ports.ts';
import { ENGLISH, type Language, type LanguageTag, languageFor, localeFor, speakAs } from './words/language.ts';
import type { Table } from './words/say.ts';

/** Texts of a language beside English: what the title says, and all the rest. Nobody fetches a language that is not spoken. */
interface TextsOf {
  readonly first: () => Promise<Table>;
  readonly rest: () => Promise<Table>;
}

const TEXTS: Readonly<Record<Exclude<LanguageTag, 'en'>, TextsOf>> = {
  de: {
    first: async () => (await import('./words/de/german-first.ts')).first,
    rest: async () => (await import('./words/de/german-rest.ts')).rest,
  },
};

export interface Languages extends LanguagePort {
  /** Speaks the language of the first page: its other texts come with the first page that needs them. */
  begin(wish: SpokenLanguage): Promise<void>;
  now(): LanguageTag;
  /** Fetches something that must be there before a language is spoken: the words of a world. */
  before(load: (tag: LanguageTag) => Promise<unknown>): void;
  /** Tells of another language, once it is spoken. */
  listen(changed: () => void): () => void;
}

/** The languages of the page. The one that is spoken is a signal, so that whatever says something is drawn anew when it changes. */
export function openLanguages(root: HTMLElement): Languages {
  const spoken = signal<Language>(ENGLISH);
  const loads = new Set<(tag: LanguageTag) => Promise<unknown>>();
  let wanted: LanguageTag = 'en';
  let isWhole = true;
  speakAs(() => spoken.value);

  /** Speaks only when everything is there, so that no half of the page is in another language; the last wish counts. */
  async function take(tag: LanguageTag, how: 'first' | 'whole'): Promise<void> {
    wanted = tag;
    const [texts] = await Promise.all([textsOf(tag, how), ...[...loads].map((load) => load(tag))]);
    if (wanted !== tag || (spoken.peek().tag === tag && isWhole)) return;
    isWhole = tag === 'en' || how === 'whole';
    spoken.value = tag === 'en' ? ENGLISH : { tag, locale: localeFor(tag, navigator.languages), texts };
    root.lang = tag;
  }

  return {
    begin: (wish) => take(tagOf(wish), 'first'),
    speak: (wish) => take(tagOf(wish), 'whole'),
    whole: async () => {
      if (!isWhole) await take(wanted, 'whole');
    },
    now: () => spoken.peek().tag,
    before: (load) => void loads.add(load),
    listen: (changed) => {
      let before = spoken.peek().tag;
      return spoken.subscribe(({ tag }) => {
        if (tag !== before) changed();
        before = tag;
      });
    },
  };
}

function tagOf(wish: SpokenLanguage): LanguageTag {
  return wish === 'system' ? languageFor(navigator.languages) : wish;
}

async function textsOf(tag: LanguageTag, how: 'first' | 'whole'): Promise<Table> {
  if (tag === 'en') return {};
  const { first, rest } = TEXTS[tag];
  const parts = await Promise.all(how === 'first' ? [first()] : [first(), rest()]);
  return Object.assign({}, ...parts) as Table;
}
