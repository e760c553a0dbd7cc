import { CATALOGUE, kindOfId } from '../core/content/catalogue/catalogue.ts';
import type { KeyEntry, MomentEntry } from '../core/content/moment-schema.ts';
import type { PackWords } from '../core/sim/scenario.ts';
import { namedFills } from '../words/names.ts';
import { conditionWords, effectWords, type RuleNames } from '../words/pack-rules.ts';
import type { Tongue } from '../words/tongue.ts';
import { tongueOf } from './ask-words.ts';
import { type Met, NO_GAME } from './packs-preview-state.ts';

const WIDE = 100;
const LINE = '─'.repeat(WIDE);
const SEATS = { 'scrum-master': 'Scrum Master', 'product-owner': 'Product Owner' } as const;

/** Breaks a text between words; further lines stand under the first. */
function folded(text: string, first: string, rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    const longer = line === first || line === rest ? line + word : `${line} ${word}`;
    if (longer.length <= WIDE || line === first || line === rest) line = longer;
    else {
      lines.push(line);
      line = rest + word;
    }
  }
  return [...lines, line].join('\n');
}

interface Printed {
  readonly entry: MomentEntry;
  readonly met: Met;
  readonly tongue: Tongue;
}

/** The moment as a player meets it, and below a line what is behind it. */
export function previewText(entry: MomentEntry, met: Met, words: PackWords): string {
  const printed: Printed = { entry, met, tongue: tongueOf(met.view ?? NO_GAME, words) };
  return [sceneText(printed), LINE, behindText(printed), ...entry.keys.map((_, at) => keyText(printed, at))].join('\n\n');
}

function text({ entry, met, tongue }: Printed, part: string): string {
  return tongue.packSay(`moment.${entry.id}.${part}`, namedFills(met.ask.cast, tongue.name));
}

function sceneText(printed: Printed): string {
  const { entry, met, tongue } = printed;
  const speaker = tongue.name(met.ask.cast[entry.speaker] ?? entry.speaker);
  const answers = met.ask.options.map(({ id, minutes }, at) =>
    folded(`${text(printed, `answer.${id}`)}  [${minutes} min]`, `  ${at + 1}. `),
  );
  return [text(printed, 'title'), folded(text(printed, 'scene'), `${speaker} (${entry.face}): `, '  '), answers.join('\n')].join(
    '\n\n',
  );
}

/** Names of roles by the cast, of everything else by the pack. */
function namesIn({ met, tongue }: Printed): RuleNames {
  const { packSay } = tongue;
  return {
    of: (id) => {
      const role = met.ask.cast[id];
      // Work that work makes is named after an item that is not known yet.
      const template = `item.${id}.title`;
      return role === undefined && packSay.has(template) ? packSay(template, { item: '…' }) : tongue.name(role ?? id);
    },
    moment: (id) => packSay(`moment.${id}.title`),
    answer: (moment, answer) => packSay(`moment.${moment}.answer.${answer}`),
  };
}

function behindText(printed: Printed): string {
  const { entry, met } = printed;
  const { view, seed } = met;
  const [seat] = entry.seats;
  const state = view
    ? `Seed ${seed}: it can come in Sprint ${view.at.sprint} on day ${view.at.day}.`
    : `In the seasons from seed ${seed} on it never could have come; its roles are filled from the pack.`;
  const when = entry.only === 'follow' ? 'only as a chain' : conditionWords(entry.when ?? { all: [] }, namesIn(printed));
  const { rules, objectives, sources, trap, twin } = entry;
  const grounds = [...sources, ...(trap === undefined ? [] : [trap]), ...rules, ...objectives].map((id) =>
    `${id} ${titleOf(id)}`.trim(),
  );
  return [
    `${entry.id}, ${seat ? SEATS[seat] : ''}, ${entry.phase}, group ${entry.group}, ${entry.code}${twin === undefined ? '' : `, twin ${twin}`}`,
    state,
    folded(`Comes ${entry.when ? 'where ' : ''}${when}.`, '', '  '),
    folded(`About: ${grounds.join('; ')}`, '', '  '),
  ].join('\n');
}

function titleOf(id: string): string {
  const kind = kindOfId(id);
  return kind === null ? '' : (CATALOGUE[kind][id] ?? '').replace(/\.$/, '');
}

function keyText(printed: Printed, at: number): string {
  const { entry } = printed;
  const key = entry.keys[at];
  if (!key) return '';
  const name = key.id === undefined ? '' : ` “${key.id}”`;
  const where = key.when ? `where ${conditionWords(key.when, namesIn(printed))}` : 'otherwise';
  const head = folded(`${where} (difficulty ${key.b})`, `Key ${at + 1} of ${entry.keys.length}${name}: `, '  ');
  return [head, ...key.order.map((id, place) => gradeText(printed, { key, id, grade: 3 - place }))].join('\n\n');
}

function gradeText(printed: Printed, { key, id, grade }: { key: KeyEntry; id: string; grade: number }): string {
  const { entry } = printed;
  const answer = entry.answers.find((one) => one.id === id);
  const source = key.sources?.[id] ?? entry.sources[0] ?? '';
  const names = namesIn(printed);
  const effects = (answer?.effects ?? []).filter((effect) => effect.in === undefined || effect.in === key.id);
  return [
    folded(`${text(printed, `answer.${id}`)} (${answer?.stance ?? ''}, ${id})`, `  ${grade}  `),
    folded(
      `${text(printed, `reason.${key.reasons?.[id] ?? id}`)} (${`${source} ${titleOf(source)}`.trim()})`,
      '     Why: ',
      '       ',
    ),
    folded(text(printed, `after.${id}`), '     Then: ', '       '),
    ...effects.map((effect) => folded(`${effectWords(effect, names)}${effect.in === undefined ? '' : ' (here)'}`, '     · ')),
  ].join('\n');
}
