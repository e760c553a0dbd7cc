import { type Entry, GROUPS, type PaletteGroup } from './entry.ts';

/** Small letters without accents: who types "muller" finds "Müller". */
export function plain(text: string): string {
  return text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** How well a word fits a text: 0 at its very beginning, 1 at the beginning of a word, 2 anywhere; null = not at all. */
function fitOf(text: string, word: string): number | null {
  const at = text.indexOf(word);
  if (at < 0) return null;
  if (at === 0) return 0;
  return text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word)) ? 1 : 2;
}

/** Each entry is made plain once, and not at each key. */
const plains = new WeakMap<object, readonly [label: string, note: string]>();

function plainOf(entry: Pick<Entry, 'label' | 'note'>): readonly [label: string, note: string] {
  const kept = plains.get(entry) ?? ([plain(entry.label), plain(entry.note ?? '')] as const);
  plains.set(entry, kept);
  return kept;
}

/** How well an entry fits all words (smaller is better); null = it lacks one. Words beside the name count less. */
export function rank(entry: Pick<Entry, 'label' | 'note'>, words: readonly string[]): number | null {
  const [label, note] = plainOf(entry);
  let sum = 0;
  for (const word of words) {
    const inNote = fitOf(note, word);
    const found = fitOf(label, word) ?? (inNote === null ? null : 3 + inNote);
    if (found === null) return null;
    sum += found;
  }
  return sum;
}

export interface Found {
  readonly group: PaletteGroup;
  readonly entries: readonly Entry[];
  /** How many more of them fit than are shown. */
  readonly more: number;
}

/** Entries of one kind that are shown before more is typed. */
const SHOWN = { all: 4, searched: 7 };

/** What fits the words typed, kind by kind: the kind with the best fit first, the best of each first. */
export function search(entries: readonly Entry[], typed: string): readonly Found[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const most = words.length === 0 ? SHOWN.all : SHOWN.searched;
  const ranked = entries.flatMap((entry) => {
    const place = rank(entry, words);
    return place === null ? [] : [{ entry, place }];
  });
  const groups = GROUPS.flatMap((group) => {
    const own = ranked.filter(({ entry }) => entry.group === group).sort((a, b) => a.place - b.place);
    if (own.length === 0) return [];
    const shown = own.slice(0, most).map(({ entry }) => entry);
    return [{ group, entries: shown, more: own.length - shown.length, best: own[0]?.place ?? 0 }];
  });
  return groups.sort((a, b) => a.best - b.best).map(({ group, entries: found, more }) => ({ group, entries: found, more }));
}
