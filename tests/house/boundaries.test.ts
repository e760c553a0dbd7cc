import { describe, expect, it } from 'vitest';
import { circles, judgeImports, staleAllowances } from './judge-imports.ts';
import { badHabits, impurities } from './judge-source.ts';
import { sourceFiles } from './source-files.ts';

/**
 * The map of the program, kept true. `allowed-imports.ts` says who may import whom; here every import of every file is held to
 * it. A failure names the file and line. If the import is right and the map is wrong, change the map, and say why in DECISIONS.md.
 */
const files = sourceFiles();

function one(path: string, text: string): ReadonlyMap<string, string> {
  return new Map([[path, text]]);
}

describe('the rooms of src', () => {
  it('import only what the table allows', () => {
    expect(judgeImports(files).sins).toEqual([]);
  });

  it('need every allowance they have', () => {
    expect(staleAllowances(files)).toEqual([]);
  });

  it('hold no files that need each other in a circle', () => {
    expect(circles(files)).toEqual([]);
  });

  it('have names that say something, no default exports and no barrels', () => {
    expect([...files].flatMap(([path, text]) => badHabits(path, text))).toEqual([]);
  });
});

describe('the core', () => {
  it('knows no clock, no chance, no country and no inexact arithmetic', () => {
    expect([...files].flatMap(([path, text]) => impurities(path, text))).toEqual([]);
  });
});

describe('a planted sin is caught:', () => {
  it.each([
    ['core/sim', `import { drive } from '../game/drive.ts';`],
    ['core/sim', `export { drive } from '../game/drive.ts';`],
    ['core/sim', `const late = await import('../game/drive.ts');`],
    ['core/sim', `const worker = new URL('../lab/sprint-worker.ts', import.meta.url);`],
    ['core/sim', `const all = import.meta.glob('../../../assets/packs/*.json');`],
    ['core/sim', `const late = await import(name);`],
    ['core/sim', `import { readFileSync } from 'node:fs';`],
    ['core/content', `import { step } from '../sim/step.ts';`],
    ['core/content', `import { type World, step } from '../sim/step.ts';`],
    ['core/fit', `import type { Game } from '../game/drive.ts';`],
    ['core/players', `import type { World } from '../sim/world.ts';`],
    ['core/players', `let world: import('../sim/world.ts').World;`],
    ['core/players', `import type * as everything from '../sim/world.ts';`],
    ['ui', `import { step } from '../core/sim/step.ts';`],
    ['ui', `import type { World } from '../core/sim/world.ts';`],
    ['ui', `import { Room } from '../office/room.ts';`],
    ['office', `import { Panel } from '../ui/panel.tsx';`],
    ['office', `import { render } from 'preact';`],
    ['play', `import { Panel } from '../ui/panel.tsx';`],
    ['words', `import { step } from '../core/sim/step.ts';`],
    ['cli', `import { Panel } from '../ui/panel.tsx';`],
    ['attic', `export const dust = 1;`],
  ])('in %s: %s', (room, text) => {
    expect(judgeImports(one(`src/${room}/planted.ts`, text)).sins).toHaveLength(1);
  });

  it.each([
    ['core/sim', 'const luck = Math.random();'],
    ['core/sim', `const luck = Math['random']();`],
    ['core/sim', 'const { random } = Math;'],
    ['core/sim', 'const now = Date.now();'],
    ['core/game', 'const now = new Date();'],
    ['core/game', 'const now = performance.now();'],
    ['core/lab', 'const x = Math.exp(1);'],
    ['core/lab', 'const x = Math.log(2);'],
    ['core/fit', 'const x = Math.pow(2, 3);'],
    ['core/fit', 'const x = Math.sin(2);'],
    ['core/fit', 'const x = Math.cos(2);'],
    ['core/fit', 'const x = 2 ** 3;'],
    ['core/sim', 'let x = 2; x **= 3;'],
    ['core/replay', `const order = 'a'.localeCompare('b');`],
    ['core/replay', 'const text = (1).toLocaleString();'],
    ['core/replay', 'const text = new Intl.NumberFormat();'],
  ])('in %s: %s', (room, text) => {
    expect(impurities(`src/${room}/planted.ts`, text)).not.toEqual([]);
  });

  it.each([
    ['src/ui/index.ts', 'export const panel = 1;'],
    ['src/ui/panels.ts', `export { panel } from './panel.ts';`],
    ['src/ui/panel.ts', 'export default 1;'],
    ['src/ui/panel.ts', 'export default function panel() {}'],
    ['src/ui/panel.ts', 'const panel = 1; export { panel as default };'],
    ['src/ui/string-utils.ts', 'export const panel = 1;'],
    ['src/ui/SidePanel.ts', 'export const panel = 1;'],
    ['src/ui/panel.ts', `import { x } from './side';`],
  ])('%s: %s', (path, text) => {
    expect(badHabits(path, text)).toHaveLength(1);
  });

  it('two files that need each other', () => {
    const pair = new Map([
      ['src/ui/a.ts', `import { b } from './b.ts'; export const a = b;`],
      ['src/ui/b.ts', `import { a } from './a.ts'; export const b = a;`],
    ]);
    expect(circles(pair)).toEqual(['src/ui/a.ts -> src/ui/b.ts -> src/ui/a.ts']);
  });

  it('an allowance that nothing uses', () => {
    expect(staleAllowances(one('src/core/sprint/planted.ts', `import { step } from '../sim/step.ts';`))).toEqual([
      'core/sprint: xstate',
    ]);
  });
});

describe('what is allowed goes through:', () => {
  it.each([
    ['core/content', `import type { Moment } from '../sim/scenario.ts';`],
    ['core/content', `import { type Moment, type Answer } from '../sim/scenario.ts';`],
    ['core/sprint', `import { setup } from 'xstate';`],
    ['ui', `import type { View } from '../core/sim/view.ts';`],
    ['office', `import atlas from '../../assets/art/people.png?url';`],
    ['cli', `import { readFileSync } from 'node:fs';`],
    ['ui', `import { TICKS_A_DAY } from '../core/sim/basics.ts';`],
    ['core/sim', `import { roll } from './roll.ts';`],
  ])('in %s: %s', (room, text) => {
    expect(judgeImports(one(`src/${room}/planted.ts`, text)).sins).toEqual([]);
  });

  it('exp and log in core/fit, whose figures never enter a world', () => {
    expect(impurities('src/core/fit/planted.ts', 'const x = Math.exp(Math.log(2));')).toEqual([]);
  });
});
