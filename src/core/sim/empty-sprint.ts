import type { Meter, Tick } from './basics.ts';
import { METERS } from './basics.ts';
import type { Band } from './view.ts';
import type { DraftWorld } from './world.ts';

const NO_BAND: Band = { low: 40, high: 60 };
const NO_BANDS = Object.fromEntries(METERS.map((meter) => [meter, NO_BAND])) as Record<Meter, Band>;

/** A Sprint of which nothing is planned and nothing done. `began`: its first tick. */
export function emptySprint(began: Tick): DraftWorld['sprint'] {
  return {
    goal: null,
    goalItems: [],
    leftOut: [],
    unclear: [],
    goalObsolete: false,
    committed: 0,
    start: 0,
    startItems: [],
    added: [],
    removed: [],
    done: [],
    agreements: [],
    burndown: [],
    flow: [],
    began,
    value: 0,
    escaped: 0,
    rejected: 0,
    bugs: 0,
    impediments: 0,
    impedimentDays: 0,
    shock: 1000,
    weekShock: 1000,
    cancelled: false,
    scored: false,
    metersAtStart: { ...NO_BANDS },
    metersYesterday: { ...NO_BANDS },
    worthAtStart: 0,
    forecast: null,
    focusHours: [],
    valueReleased: 0,
    startPoints: 0,
    blocked: 0,
  };
}
