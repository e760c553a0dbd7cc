import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noSuch } from '../../src/cli/near-ids.ts';
import { previewText } from '../../src/cli/packs-preview-print.ts';
import { meet } from '../../src/cli/packs-preview-state.ts';
import { playable, writtenPack } from '../../src/cli/packs-source.ts';
import { runCommand } from './run-command.ts';

const root = join(import.meta.dirname, '../..');
const found = writtenPack(new Map([['packs', join(root, 'assets/packs')]]));
if (!found.ok) throw new Error(found.problem);
const pack = playable(found.value);
if (!pack.ok) throw new Error(pack.problem);
const { written, compiled } = pack.value;

/** What a preview prints of a moment, above and below its line. */
function preview(id: string, seed: number): readonly [shown: string, behind: string] {
  const entry = written.moments.find((one) => one.entry.id === id)?.entry;
  const moment = compiled.scenario.moments.find((one) => one.id === id);
  if (!entry || !moment) throw new Error(id);
  const [shown = '', behind = ''] = previewText(entry, meet(compiled.scenario, moment, seed), compiled.words.en ?? {}).split(
    /─+\n/,
  );
  return [shown, behind];
}

describe('packs -- preview', () => {
  const [shown, behind] = preview('third-day-sm', 3);

  it('shows the scene with names filled in, and four answers with their price', () => {
    expect(shown).toMatch(/^“Same as yesterday”/);
    expect(shown).not.toMatch(/[{}‹]/);
    expect(shown.match(/^ {2}[1-4]\. /gm)).toHaveLength(4);
    expect(shown.match(/\[\d+ min\]$/gm)).toHaveLength(4);
  });

  it('shows below a line each key variant with its grades, reasons, sources and effects in words', () => {
    const variants = written.moments.find(({ entry }) => entry.id === 'third-day-sm')?.entry.keys.length ?? 0;
    expect(variants).toBeGreaterThanOrEqual(2);
    expect(behind.match(/^Key \d of \d/gm)).toHaveLength(variants);
    for (const grade of [3, 2, 1, 0]) expect(behind.match(new RegExp(`^  ${grade}  `, 'gm'))).toHaveLength(variants);
    expect(behind.match(/^ {5}Why: /gm)).toHaveLength(4 * variants);
    expect(behind).toContain('T-03 The same item for');
    expect(behind).toMatch(/· getting stuck −\d+ %, for \d days/);
    expect(behind).toMatch(/where self-management is \d+ or more/);
    expect(behind).not.toMatch(/[{}‹]/);
  });

  it('puts the answers in the order of the season', () => {
    const firsts = [3, 4, 5, 6].map((seed) => /1\. .{12}/.exec(preview('third-day-sm', seed)[0])?.[0]);
    expect(new Set(firsts).size).toBeGreaterThan(1);
    expect(preview('third-day-sm', 3)[0]).toBe(shown);
  });

  it('shows a moment that comes only as a chain', () => {
    expect(preview('expert-away', 1)[1]).toContain('Comes only as a chain.');
  });

  it('of every moment of the pack says everything in words, even where no state is found', () => {
    for (const { entry } of written.moments) {
      const options = entry.answers.map(({ id, minutes }) => ({ id, minutes, commands: [] }));
      const cast = Object.fromEntries(Object.keys(entry.cast).map((role) => [role, 'mei']));
      const ask = { id: '', seat: 'scrum-master', kind: 'moment', from: entry.id, event: null, cast, options } as const;
      expect(previewText(entry, { ask, view: null, seed: 1 }, compiled.words.en ?? {})).not.toMatch(/[{}‹]|undefined/);
    }
  });
});

it('a moment that is not there is met with those that come near', () => {
  const known = ['third-day-sm', 'third-day-po', 'coffee-machine'];
  expect(noSuch({ kind: 'moment', id: 'third-dya-sm' }, known)).toBe(
    'There is no moment "third-dya-sm". Did you mean third-day-sm, third-day-po?',
  );
  expect(noSuch({ kind: 'moment', id: 'coffee' }, known)).toContain('Did you mean coffee-machine?');
  expect(noSuch({ kind: 'moment', id: 'zzzzzz' }, known)).toContain('There are 3, among them third-day-sm');
});

it.each([
  [['third-day-sm', '--seat', 'product-owner'], 0, 'third-day-po, Product Owner'],
  [['coffee-machine', '--seat', 'product-owner'], 2, 'has no twin'],
  [['coffee-machine', '--lang', 'xx'], 2, 'It has: en'],
  [['coffee-machine', '--lang', 'de'], 0, 'Schlüssel 1 von'],
  [['coffee-machine', '--packs', 'src'], 2, 'There are no packs in "src"'],
  [[], 2, 'Which moment?'],
])('called with %j it ends with %i', (args, status, says) => {
  runCommand('packs', ['--help']);
  const ran = runCommand('packs', ['preview', ...args]);
  expect(ran.status).toBe(status);
  expect(status === 0 ? ran.out : ran.err).toContain(says);
});
