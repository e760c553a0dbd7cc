import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readPack } from '../../scripts/pack-files.ts';
import { lintWritten, type PlacedFinding } from '../../src/cli/packs-lint-find.ts';
import { addNew } from '../../src/cli/packs-new.ts';
import { writeAdditions } from '../../src/cli/packs-new-write.ts';
import { writtenPacks } from '../../src/cli/packs-source.ts';
import { linesOf, runCommand } from './run-command.ts';

/** The tools for authors, on a copy of the first pack. */
const root = mkdtempSync(join(tmpdir(), 'two-seats-authoring-'));
const pack = join(root, 'city-tickets');
const original = join(import.meta.dirname, '../../assets/packs/city-tickets');
const packs = (...args: readonly string[]) => runCommand('packs', [...args, '--packs', root]);

runCommand('packs', ['--help']);
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync(original, pack, { recursive: true });
});

function bend(file: string, from: string, to: string): void {
  const text = readFileSync(join(pack, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(pack, file), text.replace(from, to));
}

/** What lint says of the copy. */
function linted(): readonly ReturnType<typeof lintWritten>[] {
  const read = writtenPacks(new Map([['packs', root]]), 'all');
  if (!read.ok) throw new Error(read.problem);
  return read.value.map(lintWritten);
}

const found = (): readonly PlacedFinding[] => linted().flatMap(({ findings }) => findings);

describe('packs -- lint', () => {
  it('finds no error in the packs as they ship', () => {
    const { status, out } = runCommand('packs', ['lint']);
    expect(out).toMatch(/: 0 errors, \d+ warnings?\n$/);
    expect(out).toMatch(
      /^city-tickets, product-owner: best most often: .+ \(at most 25 %\); furthest alone: .+ \(at most 1\.8\)$/m,
    );
    expect(status).toBe(0);
  });

  it('tells file, line, column, what is wrong and what to do, and ends with 1', () => {
    bend('stakeholders.yaml', 'need: trams-on-time', 'neid: trams-on-time');
    const { status, out } = packs('lint');
    expect(status).toBe(1);
    expect(out).toMatch(/^Errors:\n/);
    expect(out).toMatch(/\/stakeholders\.yaml:4:\d+ Unknown key "neid"\. Remove it, or check its spelling\. \(build\)\n/);
    expect(out).toMatch(/city-tickets: \d errors, 0 warnings\n$/);
  });

  it('prints one line of JSON; warnings count only if asked to', () => {
    bend('causes.yaml', '{id: expert-desk, by: [seen], fits: [too-much-at-once]}', '{id: expert-desk, by: [seen]}');
    const ran = packs('lint', '--json');
    expect(ran.status).toBe(0);
    const warning = { line: 12, column: 9, rule: 'few-cues', severity: 'warning', pack: 'city-tickets' };
    expect(linesOf(ran)).toMatchObject([
      { packs: ['city-tickets'], errors: [], stances: [{ seat: 'scrum-master' }, { seat: 'product-owner' }] },
    ]);
    expect(linesOf(ran)[0]?.warnings).toContainEqual(expect.objectContaining(warning));
    expect(packs('lint', '--strict').status).toBe(1);
  });

  it('tells of YAML that cannot be read', () => {
    bend('hours.yaml', 'hours:', 'hours: [');
    const [only] = linted();
    const first = only?.findings[0];
    expect(first).toMatchObject({ rule: 'build', severity: 'error', file: expect.stringMatching(/hours\.yaml$/) });
    expect(first?.line).toBeGreaterThan(1);
    expect(only?.stances).toEqual([]);
  });

  it('tells of a folder with another name', () => {
    renameSync(pack, join(root, 'other'));
    const errors = found().filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ line: 3, message: expect.stringContaining('the folder is "other"') }]);
  });
});

describe('packs -- new', () => {
  const add = (named: readonly string[], given: Readonly<Record<string, string>> = {}) =>
    addNew(named, new Map(Object.entries({ packs: root, ...given })));

  it('writes what passes every lint but for what is marked, and refuses an id that exists', () => {
    const before = found();
    expect(packs('new', 'moment', 'a-thing').status).toBe(0);
    expect(add(['moment', 'another'], { seat: 'product-owner', phase: 'review' }).ok).toBe(true);
    expect(add(['hour', 'an-hour']).ok).toBe(true);
    expect(add(['cause', 'a-cause'], { reach: 'organisation' }).ok).toBe(true);
    const left = found();
    expect(left.length).toBeGreaterThan(60);
    expect(left.filter(({ rule }) => rule !== 'to-write')).toEqual(before);
    expect(add(['moment', 'a-thing'])).toMatchObject({
      problem: expect.stringContaining('There is a moment "a-thing" already.'),
    });
  });

  it('touches no line that was there', () => {
    add(['cause', 'a-cause']);
    const before = readFileSync(join(original, 'causes.yaml'), 'utf8').split('\n');
    const after = readFileSync(join(pack, 'causes.yaml'), 'utf8').split('\n');
    const at = after.findIndex((line, n) => line !== before[n]);
    expect([...after.slice(0, at), ...after.slice(at + after.length - before.length)]).toEqual(before);
  });

  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['thing', 'x'], {}, 'One of moment, hour, cause'],
    [['moment', 'Bad_Id'], {}, 'lower-case letters'],
    [['moment', 'x', 'y'], {}, 'lower-case letters'],
    [['moment', 'x'], { phase: 'night' }, '--phase is one of'],
    [['cause', 'x'], { reach: 'moon' }, '--reach is one of'],
    [['hour', 'x'], { pack: 'none' }, 'There is no pack "none"'],
  ])('refuses %j %j', (named, given, problem) => {
    expect(add(named, given)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
  });
});

describe('what is added to a file', () => {
  const add = (file: string, under: string, isList = false) =>
    writeAdditions(root, [{ file, under, isList, lines: isList ? ['- id: new', '  more: 1'] : ['new: 1'] }]);
  const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

  it.each([
    [
      'goes behind the last entry',
      'list:\n  - id: a\n  - id: b\n',
      true,
      'list:\n  - id: a\n  - id: b\n  - id: new\n    more: 1\n',
    ],
    [
      'keeps the next comment with the next key',
      'list:\n- id: a # one\n# about end\nend: 1\n',
      true,
      'list:\n- id: a # one\n- id: new\n  more: 1\n# about end\nend: 1\n',
    ],
    [
      'keeps blank lines between entries',
      'list:\n  - id: a\n\n  - id: b',
      true,
      'list:\n  - id: a\n\n  - id: b\n\n  - id: new\n    more: 1\n',
    ],
    ['is indented as the others', 'list:\n    a: {x: 1}\n', false, 'list:\n    a: {x: 1}\n    new: 1\n'],
    ['begins the list if there is none', 'other: 1\n', true, 'other: 1\n\nlist:\n  - id: new\n    more: 1\n'],
  ])('%s', (_, text, isList, wanted) => {
    writeFileSync(join(root, 'some.yaml'), text);
    expect(add('some.yaml', 'list', isList)).toEqual({ ok: true, value: ['some.yaml'] });
    expect(textOf('some.yaml')).toBe(wanted);
  });

  it('begins a file if there is none', () => {
    add('words/en/new.yaml', 'list');
    expect(textOf('words/en/new.yaml')).toBe('list:\n  new: 1\n');
  });

  it('is nothing at all if one file cannot take it', () => {
    writeFileSync(join(root, 'good.yaml'), 'list:\n  a: 1\n');
    writeFileSync(join(root, 'flow.yaml'), 'list: {a: 1}\n');
    const both = ['good.yaml', 'flow.yaml'].map((file) => ({ file, under: 'list', isList: false, lines: ['new: 1'] }));
    expect(writeAdditions(root, both)).toMatchObject({ ok: false });
    expect(textOf('good.yaml')).toBe('list:\n  a: 1\n');
    expect(readPack(pack).problems).toEqual([]);
  });
});

describe('packs -- report', () => {
  it('prints tables in Markdown', () => {
    const { status, out } = packs('report');
    expect(status).toBe(0);
    for (const title of ['Moments', 'Events', 'Codes', 'Stances', 'Traps', 'Impediments', 'Chains', 'Causes', 'Free hours'])
      expect(out).toContain(`## ${title}\n`);
    expect(out).toMatch(/\| Learning objectives \| 80 \| \d+ \| \d+ \|/);
  });

  it('prints the same as one line of JSON', () => {
    const [report] = linesOf(packs('report', '--json'));
    expect(report).toMatchObject({ pack: 'city-tickets', moments: expect.any(Array), catalogue: { traps: expect.any(Array) } });
  });
});
