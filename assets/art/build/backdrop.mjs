// The empty room as one picture, 1280 by 800: wall with patches of light, skirting, floor in perspective.
import { svgOf } from './output.mjs';
import { Sketch } from './sketch.mjs';

const [WIDTH, HEIGHT, FLOOR] = [1280, 800, 566];

function floorLines(sheet, colours) {
  for (let i = -6; i <= 6; i += 1) {
    const [near, far] = [640 + i * 308, 640 + i * 168];
    sheet.line(far, FLOOR + 2, near, HEIGHT, { line: colours.line, strokeWidth: 1.5, roughness: 0.8, disableMultiStroke: true });
  }
}

function lightPatches(sheet, colours) {
  for (const x of [196, 980]) {
    sheet.flat(`M${x} 0H${x + 84}L${x + 84 + 190} ${FLOOR}H${x + 190}Z`, colours.wallLight);
    sheet.flat(`M${x + 190} ${FLOOR}H${x + 274}L${x + 384} ${HEIGHT}H${x + 268}Z`, colours.floorLight);
  }
}

/** SVG of the empty room. */
export function backdrop(colours) {
  const sheet = new Sketch('backdrop', colours.ink);
  sheet.flat(`M0 0H${WIDTH}V${HEIGHT}H0Z`, colours.wall);
  sheet.flat(`M0 ${FLOOR}H${WIDTH}V${HEIGHT}H0Z`, colours.floor);
  lightPatches(sheet, colours);
  floorLines(sheet, colours);
  sheet.flat(`M0 ${FLOOR - 12}H${WIDTH}V${FLOOR}H0Z`, colours.skirting);
  sheet.line(-8, FLOOR - 12, WIDTH + 8, FLOOR - 12, { strokeWidth: 2.2, roughness: 1.2 });
  sheet.line(-8, FLOOR, WIDTH + 8, FLOOR, { strokeWidth: 2.6, roughness: 1.2 });
  return svgOf(sheet.markup, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
}
