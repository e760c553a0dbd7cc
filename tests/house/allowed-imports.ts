/** What one room may take from elsewhere. */
export interface Allowance {
  /** Rooms (`core` stands for every room of it), single files of them, packages, or folders outside `src`; `*` is anything. */
  readonly from: readonly string[];
  /** `types` = by `import type` only: nothing of it is there when the program runs. */
  readonly what: 'all' | 'types';
  /** Names that stay closed all the same. */
  readonly except?: readonly string[];
}

/** The insides of the world. A seat, a program and a page know a View and nothing else. */
const insides = ['World', 'Person', 'Item', 'Impediment', 'Stakeholder', 'SeatState', 'Pending'];

/** The words of the field and its units (`TICKS_A_DAY`, the names of the meters): constants that need nothing and decide nothing. */
const vocabulary: Allowance = { from: ['core/sim/basics.ts'], what: 'all' };

/** Which day of which Sprint a tick is: plain reckoning with what a View tells. */
const days: Allowance = { from: ['core/sim/place.ts'], what: 'all' };

/**
 * The map of the program: who may import whom, as data. Within a room everything may import everything. A room that is not
 * listed does not exist, and an allowance that nothing uses any more has to go (both are tests in `boundaries.test.ts`).
 */
export const rooms: Readonly<Record<string, readonly Allowance[]>> = {
  'core/sim': [],
  'core/content': [
    { from: ['core/sim'], what: 'types' },
    { from: ['valibot'], what: 'all' },
  ],
  'core/sprint': [
    { from: ['core/sim'], what: 'all' },
    { from: ['xstate'], what: 'all' },
  ],
  'core/fit': [{ from: ['core/sim', 'core/content'], what: 'types' }],
  'core/players': [{ from: ['core/sim'], what: 'types', except: insides }],
  'core/game': [{ from: ['core/sim', 'core/sprint', 'core/players'], what: 'all' }],
  'core/replay': [{ from: ['core/sim', 'core/sprint', 'core/content', 'core/game'], what: 'all' }],
  'core/lab': [{ from: ['core'], what: 'all' }],
  words: [{ from: ['core'], what: 'types', except: insides }],
  play: [
    { from: ['core'], what: 'all' },
    { from: ['xstate'], what: 'all' },
    { from: ['idb'], what: 'all' },
  ],
  office: [
    { from: ['core'], what: 'types', except: insides },
    { from: ['play'], what: 'types' },
    { from: ['phaser'], what: 'all' },
    { from: ['assets/art'], what: 'all' },
  ],
  ui: [
    { from: ['core'], what: 'types', except: insides },
    { ...vocabulary },
    { ...days },
    { from: ['play'], what: 'types' },
    { from: ['words'], what: 'all' },
    { from: ['preact', '@preact/signals'], what: 'all' },
    { from: ['d3-scale', 'd3-shape'], what: 'all' },
    { from: ['@dnd-kit/dom'], what: 'all' },
    { from: ['zzfx'], what: 'all' },
    { from: ['assets/art'], what: 'all' },
  ],
  cli: [
    { from: ['core'], what: 'all' },
    { from: ['words'], what: 'all' },
    { from: ['node'], what: 'all' },
    { from: ['scripts/pack-files.ts', 'yaml'], what: 'all' },
  ],
  offline: [],
  /** The files that lie in `src` itself: the one place that knows every room and wires them together. */
  main: [{ from: ['*'], what: 'all' }],
};

/** What of `Math` gives the same bits everywhere; the rest is left to each engine by the language's own standard. */
export const exactMath = ['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];

/** Rooms of the core that may use more of `Math`: their figures never enter a world or a fingerprint. */
export const looserMath: Readonly<Record<string, readonly string[]>> = { 'core/fit': ['exp', 'log'] };

/** Names that must not be spoken in the core: clocks, chance, the machine it runs on, and the customs of a country. */
export const bannedInCore = [
  'Date',
  'performance',
  'crypto',
  'Intl',
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'globalThis',
];
