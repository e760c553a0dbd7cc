import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/fresh-build.mjs';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(text('package.json')) as Manifest;
const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };

/** Versions that are not one version: a build must not change because a day has passed. */
function loose(versions: Record<string, string>): string[] {
  return Object.entries(versions).flatMap(([name, version]) =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${name} ${version}`],
  );
}

/** Addresses in a lock file. Whoever installs may sit behind a mirror. */
function hosts(lock: string): string[] {
  return lock.match(/https?:\/\/[^"/]+\/[^"]*\.tgz/g) ?? [];
}

describe('the packages', () => {
  it('are pinned to one version each', () => {
    expect(loose(all)).toEqual([]);
  });

  it('are locked without the address of a registry', () => {
    expect(hosts(text('package-lock.json'))).toEqual([]);
  });

  it('are locked as package.json names them', () => {
    const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, Partial<Manifest>> };
    expect(lock.packages['']?.dependencies).toEqual(manifest.dependencies);
    expect(lock.packages['']?.devDependencies).toEqual(manifest.devDependencies);
  });

  it('have a line each in DECISIONS.md: what it replaces, its size, its licence', () => {
    const decisions = text('DECISIONS.md');
    expect(Object.keys(all).filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the commands that the open interface promises', () => {
  it.each(['simulate', 'protocol', 'replay', 'fit', 'calibrate', 'worth'])('npm run %s', (name) => {
    expect(manifest.scripts[name]).toBe(`node scripts/cli.mjs ${name}`);
  });

  it('npm run bench, which measures the page too', () => {
    expect(manifest.scripts.bench).toBe('node scripts/bench.mjs');
  });
});

describe('a planted sin is caught:', () => {
  it.each(['^1.2.3', '~1.2.3', '1.x', 'latest', '>=1.0.0', '*', '1.2'])('version %s', (version) => {
    expect(loose({ planted: version })).toEqual([`planted ${version}`]);
  });

  it('a registry in the lock file', () => {
    expect(hosts('"resolved": "https://packages.example/a/-/a-1.0.0.tgz"')).toHaveLength(1);
  });
});
