// The game as an icon of a device: the two chairs on paper. Rounded for whoever shows it as it is, to the edge for whoever cuts it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { clear, ROOT, slim, svgOf, writeArt } from './output.mjs';
import { TONES } from './tones.mjs';

const SIZE = 512;
const BOX = { x: 0, y: 0, width: SIZE, height: SIZE };
/** How wide both chairs stand beside each other, and how high they are, in the units of their pictures. */
const PAIR = { width: 330, height: 282 };

/** A chair without the frame of its own file. */
function chair(name) {
  const svg = readFileSync(join(ROOT, `room/light/${name}.svg`), 'utf8');
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
}

/** Both chairs on paper; `share`: how much of the width they take. A cut icon keeps a fifth free on all sides. */
function iconOf({ share, round }) {
  const scale = (SIZE * share) / PAIR.width;
  const left = (SIZE - PAIR.width * scale) / 2;
  const top = (SIZE - PAIR.height * scale) / 2;
  const floor = Math.round(top + PAIR.height * scale * 0.9);
  const paper = `<rect width="${SIZE}" height="${SIZE}" rx="${round}" fill="${TONES.light.wallLight}"/>`;
  const ground = `<path d="M0 ${floor}h${SIZE}v${SIZE - floor - round}a${round} ${round} 0 0 1-${round} ${round}H${round}a${round} ${round} 0 0 1-${round}-${round}z" fill="${TONES.light.floorLight}"/>`;
  const placed = (name, x) => `<g transform="translate(${left + x * scale} ${top}) scale(${scale})">${chair(name)}</g>`;
  return slim(svgOf(`${paper}${ground}${placed('chair-circle', 0)}${placed('chair-diamond', 170)}`, BOX), 1);
}

async function png(svg, size) {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  return sharp(picture).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer();
}

/** `icon.svg` and `icon-N.png` with round corners, `icon-cut-N.png` for systems that cut icons to a shape of their own. */
export async function drawAppIcons() {
  clear('app');
  const own = iconOf({ share: 0.84, round: 92 });
  const cut = iconOf({ share: 0.6, round: 0 });
  writeArt('app/icon.svg', own, 'rough');
  for (const size of [192, 512]) writeArt(`app/icon-${size}.png`, await png(own, size), 'rough');
  for (const size of [180, 192, 512]) writeArt(`app/icon-cut-${size}.png`, await png(cut, size), 'rough');
}
