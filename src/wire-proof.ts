import type { RealSeasons } from './ui/pages/manual/real-seasons.ts';

/** A pattern, and not a file: the table is there once it has been measured, and the page builds without it. Data, so no part of the program. */
const files = import.meta.glob<string>('../docs/proof/fit.json', { query: '?url', import: 'default' });

/** The table of the score over real seasons, fetched when the method is read; null where none was measured. */
export async function loadRealSeasons(): Promise<RealSeasons | null> {
  const [address] = Object.values(files);
  if (!address) return null;
  const response = await fetch(await address());
  return response.ok ? ((await response.json()) as RealSeasons) : null;
}
