// Lists every file the build made, and those that were drawn by hand, with source and licence.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, writeJson, writtenFiles } from './output.mjs';

const BY_HAND = ['hours.svg'];

export function writeManifest() {
  const made = writtenFiles().map(({ file, bytes, source, licence }) => ({ file, bytes, source, licence }));
  const drawn = BY_HAND.map((file) => ({
    file,
    bytes: statSync(join(ROOT, file)).size,
    source: 'drawn here by hand',
    licence: 'MIT, with the project',
  }));
  const files = [...made, ...drawn];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  writeJson('manifest.json', { about: 'Made by the build in this folder; see README.md.', total, files });
  return total;
}
