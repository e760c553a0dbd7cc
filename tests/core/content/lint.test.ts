import { describe, expect, it } from 'vitest';
import { examinePack } from '../../../src/core/content/compile.ts';
import { type Finding, LINT_RULES, type LintRule } from '../../../src/core/content/lint/finding.ts';
import { lintPack } from '../../../src/core/content/lint/lint-pack.ts';
import { unwrittenIn } from '../../../src/core/content/lint/to-write.ts';
import { cityFiles, type Loose, momentIn } from './city.ts';

/**
 * Every rule of writing, seen to fail on a fault planted in the first pack. A row: the rule, what is wrong, how it is planted, the
 * file it is told in, and a piece of the sentence the author reads. What was found before the fault does not count.
 */
type Files = Record<string, Loose>;
type Row = [rule: LintRule, fault: string, plant: (files: Files) => void, file: string, sentence: string];

const days = 'moments/scrum-master-days.yaml';
const dayWords = 'words/en/moments-scrum-master-days.yaml';
const coffee = (files: Files) => momentIn(files, 'coffee-machine');
const coffeeWords = (files: Files) => files[dayWords].moment['coffee-machine'];
const words = (files: Files, file: string) => files[`words/en/${file}.yaml`];
const cause = (files: Files, id: string) => files['causes.yaml'].causes.find((entry: Loose) => entry.id === id);
const ofSeat = (files: Files, seat: string): Loose[] =>
  Object.entries(files)
    .flatMap(([file, document]) => (file.startsWith('moments/') ? document.moments : []))
    .filter((moment: Loose) => moment.seats[0] === seat);

const HARD =
  'Organisational transparency necessitates continuous communication regarding persistent interdisciplinary impediments';

const answers: Row[] = [
  ['answer-length', 'an answer is far longer', (files) => lengthen(files, 'pair', 90), dayWords, 'Shorten it'],
  [
    'answer-length',
    'an answer is far shorter',
    (files) => (coffeeWords(files).answer.pair = 'Wait now.'),
    dayWords,
    'Say more in it',
  ],
  ['answer-length', 'an answer has many short words', (files) => evenLetters(files), dayWords, 'words, another has'],
  [
    'longest-best',
    'the best is often the longest',
    (files) => ofSeat(files, 'scrum-master').forEach(bestLongest(files)),
    'moments/',
    'the best answer is the longest in',
  ],
  [
    'best-stance',
    'one stance is best everywhere',
    (files) => ofSeat(files, 'scrum-master').forEach(bestBy('teach')),
    'moments/',
    'To teach is best',
  ],
  [
    'one-stance',
    'the first answer is of one stance and second best everywhere',
    (files) => ofSeat(files, 'scrum-master').forEach(firstIsSecond('escalate')),
    'moments/',
    'Who always takes “escalate” as scrum-master averages grade',
  ],
  [
    'best-place',
    'the first is best everywhere',
    (files) => ofSeat(files, 'product-owner').forEach(bestFirst),
    'moments/',
    'Answer 1 of the list',
  ],
  [
    'key-count',
    'a moment has one key',
    (files) => coffee(files).keys.splice(0, coffee(files).keys.length - 1),
    days,
    'has 1 key variants',
  ],
  ['same-best', 'one answer is best in every state', (files) => sameOrders(coffee(files)), days, 'is best in every state'],
];

const sources: Row[] = [
  [
    'unknown-source',
    'an objective does not exist',
    (files) => coffee(files).objectives.push('CSM9.9'),
    days,
    '"CSM9.9" is not among the objectives',
  ],
  [
    'unknown-source',
    'a rule does not exist',
    (files) => coffee(files).rules.push('SM-99'),
    days,
    '"SM-99" is not among the rules',
  ],
  [
    'unknown-source',
    'a source does not exist',
    (files) => coffee(files).sources.push('I-99'),
    days,
    '"I-99" is not among the sources',
  ],
  [
    'unknown-source',
    'a grade rests on nothing',
    (files) => (coffee(files).keys[0].sources = { pair: 'hearsay' }),
    days,
    '"hearsay" is not among the sources',
  ],
  ['unknown-source', 'a trap does not exist', (files) => (coffee(files).trap = 'M-99'), days, '"M-99" is not among the traps'],
  [
    'unknown-source',
    'a trouble is not in the catalogue',
    (files) => (files['impediments.yaml'].impediments[0].impediment = 'I-99'),
    'impediments.yaml',
    '"I-99"',
  ],
];

const low = { gauge: 'team.safety', below: 300 };
const high = { gauge: 'team.safety', atLeast: 600 };
const conditions: Row[] = [
  ['never-holds', 'a moment asks for opposites', (files) => (coffee(files).when = { all: [low, high] }), days, 'can never hold'],
  [
    'never-holds',
    'a moment asks for more than there is',
    (files) => (coffee(files).when = { meter: 'goal', atLeast: 1001 }),
    days,
    'can never hold',
  ],
  ['never-holds', 'a role asks for the opposite of its moment', (files) => opposeRole(files), days, 'cannot all be so at once'],
  [
    'never-holds',
    'a key asks for trust that is never seen',
    (files) => (trustKey(files).when = { gauge: 'stakeholder.trust', on: 'boss', below: 300 }),
    days,
    'can never hold',
  ],
  ['never-holds', 'a key comes after one that is wider', (files) => hideKey(files), days, 'so it grades nobody'],
  [
    'never-holds',
    'an effect asks for the opposite of its situation',
    (files) => opposeEffect(files),
    days,
    'the effect never comes',
  ],
  [
    'never-holds',
    'an effect asks for opposites',
    (files) => (coffee(files).answers[0].effects[0].when = { all: [low, { not: low }] }),
    days,
    'can never hold',
  ],
  [
    'never-holds',
    'a way of holding an event asks for opposites',
    (files) => (files['formats.yaml'].formats[0].effects[0].when = { all: [low, high] }),
    'formats.yaml',
    'can never hold',
  ],
  [
    'always-holds',
    'a moment asks for nothing',
    (files) => (coffee(files).when = { gauge: 'team.safety', atLeast: 0 }),
    days,
    'always holds',
  ],
];

const chains: Row[] = [
  ['chain', 'a moment follows itself', (files) => follow(files, 'coffee-machine', []), days, 'would follow itself'],
  ['chain', 'a chain changes seats', (files) => follow(files, 'third-day-po', []), days, 'is a moment of the product-owner'],
  ['chain', 'a kept role is not there', (files) => follow(files, 'which-way', ['expert']), days, 'has no such role'],
  ['chain', 'a kept role is of another kind', (files) => wrongKind(files), days, 'is of kind item here'],
];

const causes: Row[] = [
  ['few-cues', 'a cause has seven cues', (files) => cause(files, 'one-expert').cues.splice(7), 'causes.yaml', 'has 7 cues'],
  ['few-cues', 'all cues are met in one way', (files) => oneWay(cause(files, 'one-expert')), 'causes.yaml', 'met in 1 ways'],
  [
    'few-cues',
    'a cue gives its cause away',
    (files) => delete cause(files, 'one-expert').cues[0].fits,
    'causes.yaml',
    'gives the cause away',
  ],
  ['few-cues', 'a hunch is never wrong', (files) => neverWrong(files, 'one-expert'), 'causes.yaml', 'hardly ever a wrong one'],
];

const texts: Row[] = [
  ['build', 'a scene is too long', (files) => (coffeeWords(files).scene = 'drip '.repeat(61)), dayWords, '60 is the most'],
  [
    'build',
    'an answer is too long',
    (files) => (coffeeWords(files).answer.pair = 'drip '.repeat(13)),
    dayWords,
    '12 is the most',
  ],
  [
    'reading-grade',
    'a scene is hard to read',
    (files) => (coffeeWords(files).scene = `${HARD}.`),
    dayWords,
    'The scene is of reading grade',
  ],
  [
    'reading-grade',
    'reasons are hard to read',
    (files) => (coffeeWords(files).reason.pair = `${HARD}, ${HARD}.`),
    dayWords,
    'The reasons together are',
  ],
  [
    'reading-around',
    'a page is hard to read',
    (files) => (words(files, 'journal').journal['two-coffees-work'] = `${HARD} `.repeat(5)),
    'words/en/journal.yaml',
    'This text is of reading grade',
  ],
  [
    'hour-length',
    'one offer says more',
    (files) => (words(files, 'hours').hour['two-coffees']['product-owner'].text += ' And there is cake for all.'),
    'words/en/hours.yaml',
    'differ by',
  ],
  [
    'scrum-words',
    'a text has a word of old',
    (files) => (words(files, 'troubles').cue['noise-rain'] = 'It rains on the ceremony.'),
    'words/en/troubles.yaml',
    '"ceremony" is no word',
  ],
  ['untranslated', 'a text is left in English', (files) => germanOf(files), 'words/de/pack.yaml', 'Translate it into "de"'],
  [
    'reading-grade',
    'a German scene is hard to read',
    (files) => hardGerman(files),
    'words/de/moments-scrum-master-days.yaml',
    'The scene is of reading grade',
  ],
  [
    'other-names',
    'a German text names somebody else',
    (files) =>
      germanOf(files, (german) => {
        german['moments-scrum-master-days.yaml'].moment['coffee-machine'].title = 'Mit {expert}';
      }),
    'words/de/moments-scrum-master-days.yaml',
    'names {expert}, the English one nobody',
  ],
  [
    'missing-text',
    'a German text is missing',
    (files) => germanOf(files, (german) => delete german['pack.yaml'].goal['offline-day']),
    'words/en/pack.yaml',
    'One text of this file is missing in "de"',
  ],
];

/** The pack in English alone: half the work, and a German one is planted where it is needed. */
function englishFiles(): Files {
  return Object.fromEntries(Object.entries(cityFiles()).filter(([file]) => !file.startsWith('words/de/')));
}

const before = new Set(lintPack(examinePack(englishFiles())).map(mark));

function mark({ rule, file, path, message }: Finding): string {
  return `${rule} ${file} ${path} ${message}`;
}

function foundAfter(plant: (files: Files) => void): readonly Finding[] {
  const files = englishFiles();
  plant(files);
  return lintPack(examinePack(files)).filter((finding) => !before.has(mark(finding)));
}

describe.each([
  ['answers', answers],
  ['sources', sources],
  ['conditions', conditions],
  ['chains', chains],
  ['causes', causes],
  ['texts', texts],
])('%s: it is found when', (_, rows) => {
  it.each(rows)('(%s) %s', (rule, _fault, plant, file, sentence) => {
    const found = foundAfter(plant).filter((finding) => finding.rule === rule && finding.message.includes(sentence));
    expect(found.map((finding) => finding.file).filter((name) => name.startsWith(file))).not.toEqual([]);
    expect(found.every(({ severity }) => severity === LINT_RULES[rule][0])).toBe(true);
  });
});

it('every rule is seen to fail', () => {
  const planted = new Set([...answers, ...sources, ...conditions, ...chains, ...causes, ...texts].map(([rule]) => rule));
  expect((Object.keys(LINT_RULES) as LintRule[]).filter((rule) => !planted.has(rule))).toEqual(['to-write']);
});

it('what is still to be written is found by its mark, in texts and comments', () => {
  const text = 'goals: []  # ✎ three or four\nscene: "✎ what is heard"\nend: true\n';
  expect(unwrittenIn(text)).toEqual([
    { line: 1, column: 14, note: 'three or four' },
    { line: 2, column: 9, note: 'what is heard' },
  ]);
});

it('a pack of the wrong shape is told just that', () => {
  const found = foundAfter((files) => delete files['causes.yaml']);
  expect(found.map(({ rule, file }) => [rule, file])).toEqual([['build', 'causes.yaml']]);
});

function lengthen(files: Files, answer: string, letters: number): void {
  coffeeWords(files).answer[answer] = 'x'.repeat(letters);
}

function evenLetters(files: Files): void {
  const all = coffeeWords(files).answer;
  for (const id of Object.keys(all)) all[id] = 'Something everyone understands entirely.';
  all.pair = 'Go to it and do it, as we all of us do.';
}

function bestLongest(files: Files): (moment: Loose) => void {
  return (moment) => {
    const all = Object.entries(files).filter(([file]) => file.startsWith('words/en/moments-'));
    const own = all.map(([, document]) => document.moment[moment.id]).find((entry) => entry);
    for (const key of moment.keys) key.order = moment.keys[0].order;
    own.answer[moment.keys[0].order[0]] += ' And wait for it.';
  };
}

function bestBy(stance: string): (moment: Loose) => void {
  return (moment) => {
    for (const key of moment.keys) moment.answers.find((answer: Loose) => answer.id === key.order[0]).stance = stance;
  };
}

function firstIsSecond(stance: string): (moment: Loose) => void {
  return ({ answers, keys }) => {
    const [{ id }] = answers;
    for (const answer of answers) if (answer.stance === stance) answer.stance = 'solve';
    answers[0].stance = stance;
    for (const key of keys) key.order = key.order.filter((other: string) => other !== id).toSpliced(1, 0, id);
  };
}

function bestFirst(moment: Loose): void {
  const [{ id: first }] = moment.answers;
  for (const key of moment.keys) key.order = [first, ...key.order.filter((id: string) => id !== first)];
}

function sameOrders({ keys }: Loose): void {
  for (const key of keys) key.order = keys[0].order;
}

function oneWay({ cues }: Loose): void {
  for (const cue of cues) cue.by = ['seen'];
}

function opposeRole(files: Files): void {
  coffee(files).when = { gauge: 'team.safety', below: 300 };
  coffee(files).cast.expert = { a: 'person', with: high };
}

function trustKey(files: Files): Loose {
  coffee(files).cast.boss = { a: 'stakeholder' };
  return coffee(files).keys[0];
}

function hideKey(files: Files): void {
  coffee(files).keys.unshift({ ...coffee(files).keys[0], id: 'wide', when: { gauge: 'team.safety', below: 500 } });
  coffee(files).keys[1].when = low;
}

function opposeEffect(files: Files): void {
  coffee(files).keys[0].when = low;
  Object.assign(coffee(files).answers[0].effects[0], { in: coffee(files).keys[0].id, when: high });
}

function follow(files: Files, moment: string, keep: string[]): void {
  coffee(files).answers[0].effects.push({ do: 'follow', moment, keep, after: 16 });
}

function wrongKind(files: Files): void {
  momentIn(files, 'which-way').cast.item = { a: 'person' };
  follow(files, 'which-way', ['item']);
}

function neverWrong(files: Files, id: string): void {
  const { causes, noise } = files['causes.yaml'];
  for (const cue of [...causes.flatMap((entry: Loose) => entry.cues), ...noise])
    cue.fits = cue.fits.filter((other: string) => other !== id);
}

/** The first pack with German words that are still the English ones, but for what `bend` does to them. */
function germanOf(files: Files, bend?: (german: Record<string, Loose>) => void): void {
  const english = Object.entries(files).filter(([file]) => file.startsWith('words/en/'));
  const german = Object.fromEntries(
    english.map(([file, document]) => [file.slice('words/en/'.length), structuredClone(document)]),
  );
  bend?.(german);
  for (const [name, document] of Object.entries(german)) files[`words/de/${name}`] = document;
}

function hardGerman(files: Files): void {
  const scene =
    'Organisatorische Rahmenbedingungen erschweren bereichsübergreifende Zusammenarbeitsvereinbarungen außerordentlich.';
  germanOf(files, (german) => (german['moments-scrum-master-days.yaml'].moment['coffee-machine'].scene = scene));
}
