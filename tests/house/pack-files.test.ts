import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packFiles, readPack } from '../../scripts/pack-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-seats-pack-'));

function write(path: string, lines: string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
}

beforeAll(() => {
  write('pack.yaml', ['id: line-7', '# six people', 'developers: [mei, tomasz]']);
  write('moments/day.yaml', ['moments:', '  - id: queue', '    answers:', '      - id: ask', '        minutes: 30']);
  write('moments/broken.yaml', ['moments:', '  - id: [queue']);
  write('worth.json', ['{ "rules": 1 }']);
  write('notes.md', ['not a part of the pack']);
});

afterAll(() => rmSync(folder, { recursive: true }));

it('a pack is every YAML and JSON file of its folder, and nothing else', () => {
  expect(packFiles(folder)).toEqual(['moments/broken.yaml', 'moments/day.yaml', 'pack.yaml', 'worth.json']);
});

it('an author is told the line and column of what is wrong', () => {
  const { place } = readPack(folder);
  expect(place('moments/day.yaml', 'moments[0].answers[0].minutes')).toEqual({ line: 5, column: 18 });
  expect(place('moments/day.yaml', 'moments.0.answers.0.minutes')).toEqual({ line: 5, column: 18 });
  expect(place('pack.yaml', 'developers.1')).toEqual({ line: 3, column: 19 });
});

it('what is missing is told where it ought to stand', () => {
  const { place } = readPack(folder);
  expect(place('moments/day.yaml', 'moments.0.answers.0.effects')).toEqual({ line: 4, column: 9 });
  expect(place('pack.yaml', 'worth.intercept')).toEqual({ line: 1, column: 1 });
  expect(place('absent.yaml', 'id')).toEqual({ line: 1, column: 1 });
});

it('YAML that cannot be read is a problem with its place, and the other files are read all the same', () => {
  const { files, problems } = readPack(folder);
  expect(problems.map(({ file, line }) => [file, line])).toEqual([['moments/broken.yaml', 3]]);
  expect(Object.keys(files)).toEqual(['moments/day.yaml', 'pack.yaml', 'worth.json']);
});
