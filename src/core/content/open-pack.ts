import type { PackWords, Scenario } from '../sim/scenario.ts';
import { fingerprint } from './fingerprint.ts';
import { type CompiledPack, PACK_FORMAT } from './pack.ts';

/** Why a compiled pack cannot be played. `newer`: made for a later version of the game; `older`: to be compiled again. */
export type PackRefusal = 'not-a-pack' | 'newer' | 'older' | 'damaged';

export type Opened = { readonly ok: true; readonly pack: CompiledPack } | { readonly ok: false; readonly problem: PackRefusal };

/** Parts that a scenario cannot be without: lists that hold something. */
const LISTS = [
  'developers',
  'manners',
  'goals',
  'stakeholders',
  'causes',
  'noise',
  'impediments',
  'items',
  'calendar',
  'formats',
  'agreements',
  'moments',
  'hours',
] as const satisfies readonly (keyof Scenario)[];

/** Checks a compiled pack, as fetched by the page or read by a command, before anything is played on it. */
export function openPack(json: unknown): Opened {
  if (!isRecord(json) || typeof json.format !== 'number') return { ok: false, problem: 'not-a-pack' };
  if (json.format > PACK_FORMAT) return { ok: false, problem: 'newer' };
  if (json.format < PACK_FORMAT) return { ok: false, problem: 'older' };
  if (!isScenario(json.scenario) || !hasWords(json.words)) return { ok: false, problem: 'not-a-pack' };
  const { hash, ...structure } = json.scenario;
  if (fingerprint(structure) !== hash) return { ok: false, problem: 'damaged' };
  return { ok: true, pack: { format: PACK_FORMAT, scenario: json.scenario, words: json.words } };
}

function isScenario(value: unknown): value is Scenario {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.hash !== 'string') return false;
  return isRecord(value.worth) && isRecord(value.productGoal) && LISTS.every((list) => Array.isArray(value[list]));
}

function hasWords(value: unknown): value is Readonly<Record<string, PackWords>> {
  if (!isRecord(value) || !isRecord(value.en)) return false;
  return Object.values(value).every((words) => isRecord(words) && Object.values(words).every((text) => typeof text === 'string'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
