import type { Id } from '../core/sim/basics.ts';
import type { World } from './game.ts';

/**
 * The worlds that can be played, by the list that stands beside their packs, `first` at its head. None if there is no such list: the
 * first world can be played without it.
 */
export async function fetchWorlds(fetchJson: (path: string) => Promise<unknown>, first: Id): Promise<readonly World[]> {
  try {
    const listed = await fetchJson('packs/index.json');
    const worlds = Array.isArray(listed) ? listed.flatMap(worldOf) : [];
    return worlds.sort((a, b) => Number(b.id === first) - Number(a.id === first));
  } catch {
    return [];
  }
}

function worldOf(entry: unknown): World[] {
  const { id, name, join, seats, translations } = fieldsOf(entry);
  if (typeof id !== 'string') return [];
  const { 'scrum-master': master, 'product-owner': owner } = fieldsOf(seats);
  return [
    {
      id,
      names: textsOf(name),
      join: textsOf(join),
      seats: { 'scrum-master': textsOf(master), 'product-owner': textsOf(owner) },
      missing: missingOf(translations),
    },
  ];
}

function missingOf(translations: unknown): Readonly<Record<string, number>> {
  const told = Object.entries(fieldsOf(translations)).map(([language, about]) => [language, fieldsOf(about).missing] as const);
  return Object.fromEntries(told.filter((one): one is [string, number] => typeof one[1] === 'number'));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(fieldsOf(value)).filter((one): one is [string, string] => typeof one[1] === 'string');
  return Object.fromEntries(texts);
}
