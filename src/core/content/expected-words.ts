import type { ReadPack } from './read-documents.ts';
import { ENDINGS, HABITS, LINE_KINDS, REVEAL_KINDS } from './vocabulary.ts';

/** A text that the pack must have: how long it may be, and which names may stand in it in braces. */
export interface ExpectedWord {
  readonly key: string;
  /** Most words. */
  readonly words?: number;
  /** Fewest words. */
  readonly least?: number;
  /** Most characters. */
  readonly letters?: number;
  readonly fills?: readonly string[];
}

/** Every text with a fixed key that the structure of a pack asks for. */
export function expectedWords(pack: ReadPack): ExpectedWord[] {
  return [
    ...packWords(pack),
    ...peopleWords(pack),
    ...troubleWords(pack),
    ...workWords(pack),
    ...hourWords(pack),
    ...momentWords(pack),
  ];
}

/** Kinds of texts with numbers, any number from 1 of each, and how they may be written. */
export const NUMBERED: readonly ExpectedWord[] = [
  { key: 'question', words: 16, fills: ['item'] },
  ...LINE_KINDS.map((kind) => ({ key: `line.${kind}`, words: 6 })),
  ...REVEAL_KINDS.map((kind) => ({ key: `reveal.${kind}`, words: 14 })),
];

function parts(prefix: string, limits: Readonly<Record<string, Omit<ExpectedWord, 'key'>>>): ExpectedWord[] {
  return Object.entries(limits).map(([part, limit]) => ({ key: `${prefix}.${part}`, ...limit }));
}

function packWords({ documents }: ReadPack): ExpectedWord[] {
  const { goals, manners, intentions, 'product-goal': productGoal } = documents['pack.yaml'];
  return [
    ...parts('pack', { name: { words: 8 }, text: { words: 40 }, join: { words: 20 } }),
    ...parts(`product-goal.${productGoal.id}`, { name: { words: 16 }, measure: { words: 8 }, day: { words: 4 } }),
    ...goals.map((goal) => ({ key: `goal.${goal}`, words: 12 })),
    ...manners.map((manner) => ({ key: `manner.${manner}`, words: 24 })),
    ...Object.values(intentions).flatMap((list) => list.map((intention) => ({ key: `intention.${intention}`, words: 8 }))),
    ...Object.values(HABITS).flatMap((list) =>
      list.flatMap((habit) => parts(`habit.${habit}`, { name: { words: 5 }, text: { words: 24 } })),
    ),
    ...ENDINGS.flatMap((ending) => parts(`ending.${ending}`, { title: { words: 8 }, text: { words: 70 } })),
    ...documents['calendar.yaml'].calendar.flatMap(({ id }) =>
      parts(`calendar.${id}`, { flag: { letters: 14 }, text: { words: 24 } }),
    ),
    ...documents['agreements.yaml'].agreements.map(({ id }) => ({ key: `agreement.${id}`, words: 16 })),
    ...documents['formats.yaml'].formats.flatMap(({ id }) => parts(`format.${id}`, { name: { words: 7 }, text: { words: 28 } })),
  ];
}

function peopleWords({ documents }: ReadPack): ExpectedWord[] {
  const pack = documents['pack.yaml'];
  const people = [...pack.developers, ...(pack.reserve ?? []), pack['scrum-master'], pack['product-owner']];
  return [
    ...people.flatMap((id) => parts(`person.${id}`, { name: { words: 3 }, pronoun: { words: 1 }, role: { words: 8 } })),
    ...documents['stakeholders.yaml'].stakeholders.flatMap(({ id }) =>
      parts(`stakeholder.${id}`, { name: { words: 3 }, role: { words: 8 }, need: { words: 24 } }),
    ),
  ];
}

function troubleWords({ documents }: ReadPack): ExpectedWord[] {
  const { causes, noise } = documents['causes.yaml'];
  const cues = [...causes.flatMap((cause) => cause.cues), ...noise];
  return [
    ...causes.flatMap(({ id }) =>
      parts(`cause.${id}`, {
        question: { letters: 28 },
        name: { letters: 34 },
        story: { words: 60 },
        look: { words: 12 },
        treat: { words: 12 },
        after: { words: 30 },
      }),
    ),
    ...cues.map((cue) => ({ key: `cue.${cue.id}`, words: 12, fills: Object.keys(cue.about ?? {}) })),
    ...documents['impediments.yaml'].impediments.flatMap(({ id, on }) =>
      parts(`impediment.${id}`, { name: { words: 7 }, note: { words: 20, fills: on === 'team' ? [] : [on] } }),
    ),
  ];
}

function workWords({ documents }: ReadPack): ExpectedWord[] {
  return documents['items.yaml'].items.flatMap(({ id, kind, followUp }) => {
    const fills = followUp || kind !== 'feature' ? ['item'] : [];
    return parts(`item.${id}`, { title: { letters: 30, fills }, why: { words: 22, fills } });
  });
}

function hourWords({ documents }: ReadPack): ExpectedWord[] {
  return documents['hours.yaml'].hours.flatMap((hour) =>
    (['scrum-master', 'product-owner'] as const).flatMap((seat) => [
      ...parts(`hour.${hour.id}.${seat}`, { title: { words: 8 }, text: { words: 30 }, about: { words: 9 } }),
      { key: `journal.${hour.journal[seat]}`, words: 60, least: 40 },
    ]),
  );
}

function momentWords({ moments }: ReadPack): ExpectedWord[] {
  return moments.flatMap(({ entry }) => {
    const fills = Object.keys(entry.cast);
    const prefix = `moment.${entry.id}`;
    const reasons = new Set(entry.keys.flatMap((key) => key.order.map((answer) => key.reasons?.[answer] ?? answer)));
    return [
      ...parts(prefix, { title: { words: 8, fills }, scene: { words: 60, fills } }),
      ...entry.answers.map(({ id }) => ({ key: `${prefix}.answer.${id}`, words: 12, fills })),
      ...entry.answers.map(({ id }) => ({ key: `${prefix}.after.${id}`, words: 20, fills })),
      ...[...reasons].map((reason) => ({ key: `${prefix}.reason.${reason}`, words: 32, fills })),
    ];
  });
}
