// Lists every file the build made, with its source and licence.
import { writeJson, writtenFiles } from './output.mjs';

export function writeManifest() {
  const files = writtenFiles().map(({ file, bytes, source, licence }) => ({ file, bytes, source, licence }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  writeJson('manifest.json', { about: 'Made by the build in this folder; see README.md.', total, files });
  return total;
}
