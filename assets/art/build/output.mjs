// Writes pictures: slims SVG down, keeps the list of what was written.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimize } from 'svgo';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where a picture comes from, for the manifest. */
export const SOURCES = {
  peeps: {
    source: 'Open Peeps by Pablo Stanley, through react-peeps 0.1.10; coloured and cut out here',
    licence: 'CC0-1.0 (react-peeps: MIT)',
  },
  rough: { source: 'drawn here with roughjs 4.6.6', licence: 'MIT, with the project' },
  phosphor: { source: 'Phosphor icons, @phosphor-icons/core 2.1.1, weight regular', licence: 'MIT' },
  mixed: { source: 'packed from the pictures of people/, faces/ and room/', licence: 'CC0-1.0 and MIT' },
  data: { source: 'measured by the build', licence: 'MIT, with the project' },
};

const written = [];

/** Empties an output folder, so that nothing stays from an older build. */
export function clear(folder) {
  rmSync(join(ROOT, folder), { recursive: true, force: true });
  mkdirSync(join(ROOT, folder), { recursive: true });
}

export function writeArt(file, content, from) {
  writeFileSync(join(ROOT, file), content);
  written.push({ file, bytes: Buffer.byteLength(content), ...SOURCES[from] });
}

export const writeJson = (file, value, from = 'data', indent = 1) =>
  writeArt(file, `${JSON.stringify(value, null, indent)}\n`, from);

/** Every file written so far, by name. */
export const writtenFiles = () => [...written].sort((a, b) => (a.file < b.file ? -1 : 1));

const boxAttribute = ({ x, y, width, height }) => `${x} ${y} ${width} ${height}`;

/** A complete SVG of markup over a box. The size in pixels is what an `<img>` takes if nobody says otherwise. */
export function svgOf(markup, box, scale = 1) {
  const size = `width="${Math.round(box.width * scale)}" height="${Math.round(box.height * scale)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${boxAttribute(box)}">${markup}</svg>`;
}

/** The same picture in fewer bytes; `digits` after the point. */
export function slim(svg, digits = 0) {
  const overrides = {
    cleanupNumericValues: { floatPrecision: Math.max(digits, 1) },
    convertPathData: { floatPrecision: digits },
    mergePaths: false,
  };
  return optimize(svg, { multipass: true, plugins: [{ name: 'preset-default', params: { overrides } }] }).data;
}
