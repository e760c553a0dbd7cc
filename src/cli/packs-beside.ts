import { readdirSync, readFileSync } from 'node:fs';
import { openPack } from '../core/content/open-pack.ts';
import type { CompiledPack } from '../core/content/pack.ts';
import { bad, good, type Read } from './flags.ts';

/** Where the build puts the compiled packs: beside the commands. */
const PACKS = new URL('../packs/', import.meta.url);

/** The pack that is played if none is named. */
export const FIRST_PACK = 'city-tickets';

function idsIn(folder: URL): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'index.json');
    return names.map((name) => name.slice(0, -'.json'.length)).sort();
  } catch {
    return [];
  }
}

const WHY = {
  'not-a-pack': 'its file is no pack',
  newer: 'it was made for a newer version of the game',
  older: 'it has to be compiled again',
  damaged: 'its file is damaged',
} as const;

/** Opens a compiled pack by its id. An unknown one lists those that are there. */
export function openPackById(id: string, folder: URL = PACKS): Read<CompiledPack> {
  const known = idsIn(folder);
  if (!known.includes(id)) return bad(`There is no pack "${id}". There is: ${known.join(', ') || 'none'}.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
  } catch {
    return bad(`The pack "${id}" cannot be played: ${WHY.damaged}.`);
  }
  const opened = openPack(json);
  return opened.ok ? good(opened.pack) : bad(`The pack "${id}" cannot be played: ${WHY[opened.problem]}.`);
}
