import type { CatalogueKind } from '../core/content/catalogue/catalogue.ts';
import type { Count, Coverage, Covered } from '../core/content/reach/coverage.ts';
import { markdownTable } from './markdown-table.ts';

const KINDS: Readonly<Record<CatalogueKind, string>> = {
  objectives: 'Learning objectives',
  rules: 'Rules of the Scrum Guide',
  impediments: 'Impediments',
  'owner-situations': 'What Product Owners meet',
  'two-seats': 'What both seats meet',
  traps: 'Traps',
};

function counts(title: string, list: readonly Count[]): string {
  const rows = list.map((one) => [one.of, one['scrum-master'], one['product-owner'], one['scrum-master'] + one['product-owner']]);
  return `## ${title}\n\n${markdownTable(['', 'Scrum Master', 'Product Owner', 'both'], rows)}`;
}

function stances({ stances: offered, bestStances }: Coverage): string {
  const all = (['scrum-master', 'product-owner'] as const).map((seat) => bestStances.reduce((sum, one) => sum + one[seat], 0));
  const rows = offered.map((one) => {
    const best = bestStances.find(({ of }) => of === one.of);
    const share = (count: number, at: number) => `${count} (${Math.round((100 * count) / Math.max(1, all[at] ?? 0))} %)`;
    return [
      one.of,
      one['scrum-master'],
      share(best?.['scrum-master'] ?? 0, 0),
      one['product-owner'],
      share(best?.['product-owner'] ?? 0, 1),
    ];
  });
  const head = ['', 'Scrum Master: answers', 'best in key variants', 'Product Owner: answers', 'best in key variants'];
  return `## Stances\n\n${markdownTable(head, rows)}`;
}

function overview({ catalogue }: Coverage): string {
  const rows = Object.entries(KINDS).map(([kind, name]) => {
    const all = catalogue[kind as CatalogueKind];
    const used = all.filter(({ by }) => by.length > 0).length;
    return [name, all.length, used, all.length - used];
  });
  return `## What it is about\n\n${markdownTable(['', 'there are', 'used', 'missing'], rows)}`;
}

function kind(name: string, all: readonly Covered[]): string {
  const used = all.filter(({ by }) => by.length > 0).map(({ id, title, by }) => [id, title, by.join(', ')]);
  const missing = all.filter(({ by }) => by.length === 0).map(({ id, title }) => [id, title]);
  return [
    `## ${name}`,
    ...(missing.length > 0 ? ['Missing:', markdownTable(['', 'what'], missing)] : ['None is missing.']),
    ...(used.length > 0 ? ['Used:', markdownTable(['', 'what', 'by'], used)] : []),
  ].join('\n\n');
}

function ties({ chains, twins, hours, causes }: Coverage): readonly string[] {
  const days = (ticks: number) => `${Math.round((ticks / 16) * 10) / 10}`;
  const chainRows = chains.map(({ from, answer, to, afterTicks }) => [from, answer, to, days(afterTicks)]);
  const causeRows = [...causes]
    .sort((a, b) => (a.reach === b.reach ? 0 : a.reach < b.reach ? -1 : 1))
    .map(({ reach, id, lever, cues, ways, symptoms }) => [reach, id, lever, cues, ways.join(', '), symptoms]);
  return [
    `## Chains\n\n${markdownTable(['moment', 'answer', 'is followed by', 'after days'], chainRows)}`,
    `## Twins\n\n${markdownTable(['Scrum Master', 'Product Owner'], twins)}`,
    `## Causes\n\n${markdownTable(['reach', 'cause', 'lever', 'cues', 'met by', 'symptoms'], causeRows)}`,
    `## Free hours\n\n${hours.length}: ${hours.join(', ')}.`,
  ];
}

function texts({ texts: languages }: Coverage): string {
  const grade = (tenths: number | null) => (tenths === null ? '' : (tenths / 10).toFixed(1));
  const rows = Object.entries(languages).flatMap(([language, parts]) =>
    Object.entries(parts).map(([part, one]) => [
      language,
      part,
      one.texts,
      one.meanWords,
      one.mostWords,
      grade(one.medianGrade),
      grade(one.highestGrade),
      one.hardest ?? '',
    ]),
  );
  const head = ['language', 'text', 'texts', 'words, mean', 'most', 'reading grade, median', 'highest', 'in'];
  return `## Lengths and reading grades\n\n${markdownTable(head, rows)}`;
}

/** The coverage of a pack as Markdown. */
export function reportText(id: string, coverage: Coverage): string {
  return [
    `# ${id}`,
    counts('Moments', coverage.moments),
    counts('Events', coverage.events),
    counts('Codes', coverage.codes),
    stances(coverage),
    counts('Gauges and levers that answers move', coverage.moved),
    counts('Groups', coverage.groups),
    overview(coverage),
    ...Object.entries(KINDS).map(([name, title]) => kind(title, coverage.catalogue[name as CatalogueKind])),
    ...ties(coverage),
    texts(coverage),
  ].join('\n\n');
}
