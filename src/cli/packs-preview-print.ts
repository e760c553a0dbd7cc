import { CATALOGUE, kindOfId } from '../core/content/catalogue/catalogue.ts';
import type { KeyEntry, MomentEntry } from '../core/content/moment-schema.ts';
import type { PackWords } from '../core/sim/scenario.ts';
import { packRules } from '../words/en/pack-rules.ts';
import { namedFills } from '../words/names.ts';
import { conditionWords, effectWords, type RuleNames } from '../words/pack-rules.ts';
import { sayFrom } from '../words/say.ts';
import type { Tongue } from '../words/tongue.ts';
import { tongueOf } from './ask-words.ts';
import { type Met, NO_GAME } from './packs-preview-state.ts';

const say = sayFrom(packRules);
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
    folded(`${text(printed, `answer.${id}`)}  [${say('preview.minutes', { n: minutes })}]`, `  ${at + 1}. `),
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
    ? say('preview.state', { seed, sprint: view.at.sprint, day: view.at.day })
    : say('preview.state-none', { seed });
  const { rules, objectives, sources, trap, twin } = entry;
  const grounds = [...sources, ...(trap === undefined ? [] : [trap]), ...rules, ...objectives].map((id) =>
    `${id} ${titleOf(id)}`.trim(),
  );
  const head = { id: entry.id, seat: seat ? SEATS[seat] : '', phase: entry.phase, group: entry.group, code: entry.code };
  return [
    twin === undefined ? say('preview.head', head) : say('preview.head-twin', { ...head, twin }),
    state,
    folded(comesText(printed), '', '  '),
    folded(say('preview.about', { what: grounds.join('; ') }), '', '  '),
  ].join('\n');
}

function comesText(printed: Printed): string {
  const { when, only } = printed.entry;
  if (only === 'follow') return say('preview.comes-chain');
  const what = conditionWords(when ?? { all: [] }, namesIn(printed));
  return when ? say('preview.comes-where', { what }) : say('preview.comes', { when: what });
}

function titleOf(id: string): string {
  const kind = kindOfId(id);
  return kind === null ? '' : (CATALOGUE[kind][id] ?? '').replace(/\.$/, '');
}

function keyText(printed: Printed, at: number): string {
  const { entry } = printed;
  const key = entry.keys[at];
  if (!key) return '';
  const place = { at: at + 1, of: entry.keys.length };
  const name = key.id === undefined ? say('preview.key', place) : say('preview.key-named', { ...place, name: key.id });
  const where = key.when
    ? say('preview.key-where', { what: conditionWords(key.when, namesIn(printed)), difficulty: key.b })
    : say('preview.key-otherwise', { difficulty: key.b });
  const head = folded(where, `${name} `, '  ');
  return [head, ...key.order.map((id, place) => gradeText(printed, { key, id, grade: 3 - place }))].join('\n\n');
}

function effectText(effect: NonNullable<MomentEntry['answers'][number]['effects']>[number], names: RuleNames): string {
  const words = effectWords(effect, names);
  return effect.in === undefined ? words : say('preview.here', { effect: words });
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
      `     ${say('preview.why')} `,
      '       ',
    ),
    folded(text(printed, `after.${id}`), `     ${say('preview.then')} `, '       '),
    ...effects.map((effect) => folded(effectText(effect, names), '     · ')),
  ].join('\n');
}
