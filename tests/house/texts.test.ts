import { describe, expect, it } from 'vitest';
import { unscrumWord } from '../../src/core/content/lint/scrum-words.ts';
import { type Files, filesLike } from './source-files.ts';

/** Words that the Scrum Guide 2020 does not use, in texts that a player reads. */
const unscrum = (line: string) => unscrumWord(line) !== null;

/** Folders of one machine. Written in parts, so that this file is not its own finding. */
const machinePaths = new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'farm', 'root', 'tmp/[a-z]', 'home/[a-z]'].join('|')})/`);

/** Addresses of package registries: the project installs from whatever the reader's npm is set to. */
const registries = new RegExp(`https?://[^\\s"']*(${['registry', 'artifactory', 'verdaccio', 'nexus'].join('|')})[^\\s"']*`, 'i');

/** Open ends. */
const openEnds = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b|\\.(only|skip)\\(`);

function findings(files: Files, isBad: (line: string) => boolean): string[] {
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (isBad(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

describe('what a player reads', () => {
  it('speaks as the Scrum Guide 2020 does', () => {
    expect(findings(filesLike(/^(src\/(words|ui)\/.*\.(tsx?|json)|assets\/packs\/.*\.ya?ml|README\.md)$/), unscrum)).toEqual([]);
  });
});

describe('every text of the project', () => {
  const texts = filesLike(/\.(tsx?|mjs|json|ya?ml|md|html|css|svg|txt)$|^\.(ci\/run|npmrc|gitignore)$/);
  const own = new Map([...texts].filter(([path]) => !path.endsWith('package-lock.json')));

  it('names no folder of one machine', () => {
    expect(findings(own, (line) => machinePaths.test(line))).toEqual([]);
  });

  it('names no package registry', () => {
    expect(findings(own, (line) => registries.test(line))).toEqual([]);
  });
});

describe('code', () => {
  it('leaves no ends open', () => {
    expect(findings(filesLike(/^(src|tests|scripts)\/.*\.(tsx?|mjs)$/), (line) => openEnds.test(line))).toEqual([]);
  });
});

describe('a planted sin is caught:', () => {
  it.each([
    'Our next ceremony is at nine.',
    'Backlog grooming on Tuesday',
    'The dev team decides.',
    'the Development Team',
    'Daily stand-up',
    'Ask the PO about it.',
    'Der SM hilft.',
    'Die Zeremonien des Scrum',
  ])('%s', (line) => {
    expect(unscrum(line)).toBe(true);
  });

  it.each(['the rule SM-13', 'order=any|sm|po', 'The Product Owner orders the Product Backlog.', 'They stand up and leave.'])(
    'but not in: %s',
    (line) => {
      expect(unscrum(line)).toBe(false);
    },
  );

  it('folders, registries and open ends', () => {
    expect(machinePaths.test(`see "/${'work'}/main"`)).toBe(true);
    expect(machinePaths.test(`src/${'work'}/main`)).toBe(false);
    expect(registries.test(`https://${'registry'}.example/a`)).toBe(true);
    expect(openEnds.test(`// ${'TO' + 'DO'}: later`)).toBe(true);
  });
});
