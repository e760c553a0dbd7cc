import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/fresh-build.mjs';
import { rooms } from './allowed-imports.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows on its first screen how to play and how to test', () => {
    const firstScreen = readme.split('\n').slice(0, 20).join('\n');
    expect(firstScreen).toContain('npm ci && npm start');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it('leads to nothing that is not there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('every room', () => {
  it.each(Object.keys(rooms).filter((room) => room !== 'main'))('%s says what it is for', (room) => {
    expect(existsSync(join(root, 'src', room, 'README.md'))).toBe(true);
  });
});
