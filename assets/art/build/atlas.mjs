// Texture atlases for the office: people in one, the room's things in one for the light and one for the dark, each at 1x and 2x.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { clear, ROOT, writeArt, writeJson } from './output.mjs';
import { packShelves } from './pack.mjs';
import { TONES } from './tones.mjs';

/** Colours a sheet may have. The pictures are flat, so few are needed; the rest is for the softened edges. */
const COLOURS = 256;

function rastered({ name, file, width, height, scale }) {
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const svg = readFileSync(join(ROOT, file), 'utf8').replace(
    / width="[\d.]+" height="[\d.]+"/,
    ` width="${w}" height="${h}" preserveAspectRatio="none"`,
  );
  const picture = new Resvg(svg).render();
  return { name, width: picture.width, height: picture.height, pixels: picture.pixels };
}

/** Copies a picture with premultiplied colours onto the sheet, whose colours are straight. */
function blit(sheet, sheetWidth, { pixels, width, height }, { x, y }) {
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = (row * width + column) * 4;
      const to = ((y + row) * sheetWidth + x + column) * 4;
      const alpha = pixels[from + 3];
      for (let k = 0; k < 3; k += 1)
        sheet[to + k] = alpha === 0 ? 0 : Math.min(255, Math.round((pixels[from + k] * 255) / alpha));
      sheet[to + 3] = alpha;
    }
  }
}

function frameOf({ x, y }, { width: w, height: h }) {
  return { frame: { x, y, w, h }, rotated: false, trimmed: false, spriteSourceSize: { x: 0, y: 0, w, h }, sourceSize: { w, h } };
}

async function writeSheet(name, pictures, { width, density }) {
  const drawn = pictures.map(rastered);
  const { spots, height } = packShelves(drawn, width);
  const sheet = Buffer.alloc(width * height * 4);
  for (const picture of drawn) blit(sheet, width, picture, spots.get(picture.name));
  const raw = sharp(sheet, { raw: { width, height, channels: 4 } });
  const png = await raw.png({ palette: true, colours: COLOURS, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
  writeArt(`atlas/${name}.png`, png, 'mixed');
  const ordered = [...drawn].sort((a, b) => (a.name < b.name ? -1 : 1));
  const frames = Object.fromEntries(ordered.map((picture) => [picture.name, frameOf(spots.get(picture.name), picture)]));
  const meta = { image: `${name}.png`, format: 'RGBA8888', size: { w: width, h: height }, scale: String(density) };
  writeJson(`atlas/${name}.json`, { frames, meta }, 'mixed', 0);
}

function peoplePictures({ people, faces, faceBox }, scales, density) {
  const pictures = [];
  const add = ({ frame: name, file, box }, scale) =>
    pictures.push({ name, file, width: box.width, height: box.height, scale: scale * density });
  for (const { head, poses } of Object.values(people)) {
    add(head, scales.bust);
    for (const pose of Object.values(poses)) add(pose, pose.scale);
  }
  for (const face of Object.values(faces)) add({ ...face, box: faceBox }, scales.bust);
  return pictures;
}

function roomPictures({ things, pad }, tone, density) {
  return Object.entries(things).map(([name, { width, height }]) => ({
    name,
    file: `room/${tone}/${name}.svg`,
    width: width + 2 * pad,
    height: height + 2 * pad,
    scale: density,
  }));
}

/** Packs all atlases from what people.json and room.json say. */
export async function packAtlases({ people, room, scales }) {
  clear('atlas');
  for (const density of [1, 2]) {
    await writeSheet(`people-${density}x`, peoplePictures(people, scales, density), { width: 2048 * density, density });
    for (const tone of Object.keys(TONES)) {
      await writeSheet(`room-${tone}-${density}x`, roomPictures(room, tone, density), { width: 1024 * density, density });
    }
  }
}
