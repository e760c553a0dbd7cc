// Draws the room's things in the light and in the dark, and the whole room as a backdrop.
import { backdrop } from './backdrop.mjs';
import { clear, slim, svgOf, writeArt, writeJson } from './output.mjs';
import { DESK } from './room-desk.mjs';
import { MARKS } from './room-marks.mjs';
import { WALL } from './room-wall.mjs';
import { Sketch } from './sketch.mjs';
import { TONES } from './tones.mjs';

/** Free space round each thing, for lines that run over. */
export const PAD = 6;

const THINGS = { ...WALL, ...DESK, ...MARKS };

function drawThing(name, { size, draw }, tone) {
  const colours = TONES[tone];
  const sheet = new Sketch(name, colours.ink);
  draw(sheet, colours, tone);
  const box = { x: -PAD, y: -PAD, width: size[0] + 2 * PAD, height: size[1] + 2 * PAD };
  return slim(svgOf(sheet.markup.replaceAll('SILL', colours.board), box), 1);
}

/** Draws everything; returns what room.json says. */
export function drawRoom() {
  clear('room/light');
  clear('room/dark');
  for (const tone of Object.keys(TONES)) {
    for (const [name, thing] of Object.entries(THINGS))
      writeArt(`room/${tone}/${name}.svg`, drawThing(name, thing, tone), 'rough');
    writeArt(`room/${tone}/backdrop.svg`, slim(backdrop(TONES[tone]), 1), 'rough');
  }
  const things = Object.entries(THINGS).map(([name, { size, ground, slice }]) => [
    name,
    { width: size[0], height: size[1], ground, slice },
  ]);
  const record = {
    about:
      'Sizes in pixels at 1x, without the free space `pad` on all sides that each picture and frame has. `ground` is the line a thing stands on. Frames have the names of the things, in the atlas of the light and in that of the dark.',
    pad: PAD,
    things: Object.fromEntries(things),
  };
  writeJson('room.json', record);
  return record;
}
