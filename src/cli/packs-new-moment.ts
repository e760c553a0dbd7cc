import { TO_WRITE as W } from '../core/content/lint/to-write.ts';
import type { ReadPack } from '../core/content/read-documents.ts';
import type { Lexicon } from '../core/content/read-words.ts';
import type { Seat } from '../core/sim/basics.ts';
import { additionOfWords } from './packs-new-words.ts';
import type { Addition } from './packs-new-write.ts';

export interface NewMoment {
  readonly id: string;
  readonly seat: Seat;
  readonly phase: string;
}

/** Stances that a skeleton can let be best, and two that are seldom best. */
const STANCES: Readonly<Record<Seat, { readonly best: readonly string[]; readonly other: readonly [string, string] }>> = {
  'scrum-master': { best: ['teach', 'coach', 'facilitate', 'make-visible', 'escalate'], other: ['solve', 'hold-back'] },
  'product-owner': { best: ['ask-users', 'negotiate', 'test', 'say-no', 'delegate'], other: ['decide-alone', 'hold-back'] },
};

/** Two stances that are best least often so far, so that a pack with the skeleton in it keeps its balance; then the others. */
function stancesFor({ moments }: ReadPack, seat: Seat): readonly string[] {
  const keys = moments
    .filter(({ entry }) => entry.seats[0] === seat)
    .flatMap(({ entry }) => entry.keys.map((key) => ({ entry, key })));
  const times = (stance: string) =>
    keys.filter(({ entry, key }) => entry.answers.find(({ id }) => id === key.order[0])?.stance === stance).length;
  const { best, other } = STANCES[seat];
  return [...[...best].sort((a, b) => times(a) - times(b)).slice(0, 2), ...other];
}

function structure({ id, seat, phase }: NewMoment, [first, second, third, fourth]: readonly string[]): readonly string[] {
  const code = seat === 'scrum-master' ? 'SM' : 'PO';
  return [
    `- id: ${id}`,
    `  seats: [${seat}]`,
    `  phase: ${phase}`,
    `  group: ${id}  # a seat meets one of a group, and a second only where nothing else can come`,
    `  code: ${code}1  # ${W} what it asks of the player: ${code}1 to ${code}5`,
    '  urgency: 560',
    `  # ${W} when it can come; loose, so that it comes often; without "when" at any time`,
    '  when: {gauge: sprint.left, atLeast: 1}',
    '  cast:',
    `    person: {a: person}  # ${W} who is in it: person, item, impediment, stakeholder, colleague`,
    '  speaker: person',
    '  face: calm',
    `  objectives: []  # ${W} what can be learned by it: packs -- report lists them`,
    `  rules: []  # ${W} rules of the Scrum Guide that it turns on`,
    `  sources: [${seat === 'scrum-master' ? 'I-01' : 'P-01'}]  # ${W} what it is about: I-, P-, T- or M- with a number`,
    `  # ${W} four answers: ids, stances, prices, and effects that differ`,
    '  answers:',
    `    - id: ${first}`,
    `      stance: ${first}`,
    '      minutes: 20',
    '      effects:',
    '        - {do: gauge, gauge: team.transparency, by: 20}',
    '        - {do: gauge, gauge: team.morale, by: 15, in: situation}',
    `    - id: ${second}`,
    `      stance: ${second}`,
    '      minutes: 20',
    '      effects:',
    '        - {do: gauge, gauge: team.transparency, by: 30}',
    '        - {do: gauge, gauge: team.morale, by: -25, in: situation}',
    `    - id: ${third}`,
    `      stance: ${third}`,
    '      minutes: 30',
    '      effects:',
    '        - {do: lever, lever: blocking, by: -60, lasts: 32}',
    '        - {do: gauge, gauge: team.self-management, by: -10}',
    `    - id: ${fourth}`,
    `      stance: ${fourth}`,
    '      minutes: 0',
    '      effects:',
    '        - {do: gauge, gauge: team.morale, by: -20}',
    '  keys:',
    `    # ${W} a state that can be seen, in which another answer is best`,
    '    - id: situation',
    '      when: {gauge: team.safety, below: 510}',
    '      b: 100',
    `      order: [${[first, second, third, fourth].join(', ')}]`,
    '    - b: 0',
    `      order: [${[second, first, third, fourth].join(', ')}]`,
  ];
}

function words(id: string, answers: readonly string[]): readonly string[] {
  const each = (text: string) => answers.map((answer) => `    ${answer}: "${W} ${text}"`);
  return [
    `${id}:`,
    `  title: "${W} a few words, 8 at most"`,
    `  scene: "${W} what is seen and heard, 60 words at most; {person} stands for the name"`,
    '  answer:',
    ...each('12 words at most, as long as the others'),
    '  after:',
    ...each('what comes of it, 20 words at most'),
    '  reason:',
    ...each('why it is graded so'),
  ];
}

/** The file that holds most of what comes to that seat in that phase, or else to that seat. */
function fileFor({ moments }: ReadPack, { seat, phase }: NewMoment): string {
  const own = moments.filter(({ entry }) => entry.seats[0] === seat && entry.twin === undefined);
  const alike = own.filter(({ entry }) => entry.phase === phase);
  const files = (alike.length > 0 ? alike : own).map(({ file }) => file);
  const count = (file: string) => files.filter((other) => other === file).length;
  return [...new Set(files)].sort((a, b) => count(b) - count(a))[0] ?? `moments/${seat}.yaml`;
}

/** A moment with all that it needs, marked where its author has to write. */
export function newMoment(pack: ReadPack, english: Lexicon, asked: NewMoment): readonly Addition[] {
  const file = fileFor(pack, asked);
  const stances = stancesFor(pack, asked.seat);
  const beside = pack.moments.filter((source) => source.file === file).at(-1)?.entry.id;
  return [
    { file, under: 'moments', isList: true, lines: structure(asked, stances) },
    additionOfWords(english, { under: 'moment', near: `moment.${beside ?? ''}.`, lines: words(asked.id, stances) }),
  ];
}
