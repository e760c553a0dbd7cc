import { CATALOGUE, type CatalogueKind } from '../catalogue/catalogue.ts';
import type { MomentEntry } from '../moment-schema.ts';
import type { ReadPack } from '../read-documents.ts';
import type { Lexicon } from '../read-words.ts';
import { SEAT_IDS } from '../vocabulary.ts';
import { type TextMeasures, textMeasures } from './text-measures.ts';

/** How often each of some things comes, in all and by seat. */
export interface Count {
  readonly of: string;
  readonly 'scrum-master': number;
  readonly 'product-owner': number;
}

/** An id of the catalogue, and the moments (and impediments) that are about it. */
export interface Covered {
  readonly id: string;
  readonly title: string;
  readonly by: readonly string[];
}

interface Chain {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  readonly afterTicks: number;
}

interface CauseCount {
  readonly id: string;
  readonly reach: string;
  readonly lever: string;
  readonly cues: number;
  readonly ways: readonly string[];
  readonly symptoms: number;
}

/** What a pack holds and what it lacks. */
export interface Coverage {
  readonly moments: readonly Count[];
  readonly events: readonly Count[];
  readonly codes: readonly Count[];
  readonly groups: readonly Count[];
  /** Answers that stand for a stance, and key variants in which one of them is best. */
  readonly stances: readonly Count[];
  readonly bestStances: readonly Count[];
  /** Answers that move a gauge or a lever. */
  readonly moved: readonly Count[];
  readonly catalogue: Readonly<Record<CatalogueKind, readonly Covered[]>>;
  readonly chains: readonly Chain[];
  readonly twins: readonly (readonly [string, string])[];
  readonly hours: readonly string[];
  readonly causes: readonly CauseCount[];
  /** By language. */
  readonly texts: Readonly<Record<string, TextMeasures>>;
}

/** Counts a pack. Words that are missing are not counted; whether any are is for `packs -- lint` to say. */
export function coverageOf(pack: ReadPack, languages: ReadonlyMap<string, Lexicon>): Coverage {
  const entries = pack.moments.map(({ entry }) => entry);
  const stanceOf = ({ answers }: MomentEntry, id: string | undefined) =>
    answers.flatMap((answer) => (answer.id === id ? [answer.stance] : []));
  return {
    moments: [
      { of: 'moments', ...bySeat(entries, () => 1) },
      { of: 'key variants', ...bySeat(entries, ({ keys }) => keys.length) },
      { of: 'only as a chain', ...bySeat(entries, ({ only }) => (only === undefined ? 0 : 1)) },
      { of: 'at any time', ...bySeat(entries, ({ when, only }) => (when === undefined && only === undefined ? 1 : 0)) },
    ],
    events: countsOf(entries, ({ phase }) => [phase]),
    codes: countsOf(entries, ({ code }) => [code]),
    groups: countsOf(entries, ({ group }) => [group]),
    stances: countsOf(entries, ({ answers }) => answers.map(({ stance }) => stance)),
    bestStances: countsOf(entries, (entry) => entry.keys.flatMap(({ order }) => stanceOf(entry, order[0]))),
    moved: countsOf(entries, ({ answers }) => answers.flatMap(({ effects }) => movedBy(effects))),
    catalogue: catalogueOf(pack, entries),
    chains: entries.flatMap(chainsOf),
    twins: entries.flatMap(({ id, twin, seats }) =>
      twin !== undefined && seats[0] === 'scrum-master' ? [[id, twin] as const] : [],
    ),
    hours: pack.documents['hours.yaml'].hours.map(({ id }) => id),
    causes: pack.documents['causes.yaml'].causes.map(({ id, reach, lever, cues, symptoms }) => {
      const ways = [...new Set(cues.flatMap(({ by }) => by))];
      return { id, reach, lever, cues: cues.length, ways, symptoms: symptoms.length };
    }),
    texts: Object.fromEntries([...languages].map(([language, lexicon]) => [language, textMeasures(entries, lexicon, language)])),
  };
}

function bySeat(entries: readonly MomentEntry[], count: (entry: MomentEntry) => number): Omit<Count, 'of'> {
  const [master, owner] = SEAT_IDS.map((seat) =>
    entries.filter(({ seats }) => seats[0] === seat).reduce((sum, entry) => sum + count(entry), 0),
  );
  return { 'scrum-master': master ?? 0, 'product-owner': owner ?? 0 };
}

/** Counts by name, the most frequent first. */
function countsOf(entries: readonly MomentEntry[], namesOf: (entry: MomentEntry) => readonly string[]): readonly Count[] {
  const names = [...new Set(entries.flatMap(namesOf))].sort();
  const counts = names.map((of) => ({ of, ...bySeat(entries, (entry) => namesOf(entry).filter((name) => name === of).length) }));
  const total = (count: Count) => count['scrum-master'] + count['product-owner'];
  return counts.sort((a, b) => total(b) - total(a));
}

function movedBy(effects: MomentEntry['answers'][number]['effects']): readonly string[] {
  const moved = effects.flatMap((effect) =>
    effect.do === 'gauge' ? [effect.gauge] : effect.do === 'lever' ? [effect.lever] : [],
  );
  return [...new Set(moved)];
}

function catalogueOf({ documents }: ReadPack, entries: readonly MomentEntry[]): Coverage['catalogue'] {
  const by = new Map<string, string[]>();
  const note = (id: string, name: string) => by.set(id, [...(by.get(id) ?? []), name]);
  for (const { id, objectives, rules, sources, trap, keys } of entries) {
    const ofKeys = keys.flatMap((key) => Object.values(key.sources ?? {}));
    const all = new Set([...objectives, ...rules, ...sources, ...ofKeys, ...(trap === undefined ? [] : [trap])]);
    for (const named of all) note(named, id);
  }
  for (const { id, impediment } of documents['impediments.yaml'].impediments) if (impediment !== undefined) note(impediment, id);
  const kinds = Object.entries(CATALOGUE).map(([kind, titles]) => {
    const covered = Object.entries(titles).map(([id, title]) => ({ id, title, by: by.get(id) ?? [] }));
    return [kind, covered] as const;
  });
  return Object.fromEntries(kinds) as unknown as Coverage['catalogue'];
}

function chainsOf({ id, answers }: MomentEntry): readonly Chain[] {
  return answers.flatMap((answer) =>
    answer.effects.flatMap((effect) =>
      effect.do === 'follow' ? [{ from: id, answer: answer.id, to: effect.moment, afterTicks: effect.after ?? 0 }] : [],
    ),
  );
}
