import type { RealSeasons } from './ui/pages/manual/real-seasons.ts';

/** A pattern, and not a file: the table is there once it has been measured, and the page builds without it. */
const files = import.meta.glob<RealSeasons>('../docs/proof/fit.json', { import: 'default' });

/** The table of the score over real seasons, fetched when the method is read; null where none was measured. */
export async function loadRealSeasons(): Promise<RealSeasons | null> {
  const [load] = Object.values(files);
  return load ? load() : null;
}
