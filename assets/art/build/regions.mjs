// Finds the regions of a drawing by the points in its table and turns them into fills.
import { both, drawMask, either, emptyMask, flood, grow, partPoints, shrink, without } from './mask.mjs';
import { boxOf, shapesMarkup } from './pieces.mjs';
import { traced } from './trace.mjs';

/** How far a fill reaches under the ink, in drawing units; ink lines are 9 wide or more. */
const UNDER_INK = 5;
/** Paper is drawn a little beyond its ink here and there; this much is taken off before flooding. */
const PAPER_RIM = 2;

/** The masks of a drawing over `box`: paper, ink, and the free paper between the ink. */
export function masksOf({ paper, ink }, box, cuts = []) {
  const paperMask = drawMask(shapesMarkup(paper, '#000'), box);
  const inkMask = drawMask(shapesMarkup(ink, '#000'), box);
  const lines = cuts.map(([x1, y1, x2, y2]) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#000" stroke-width="5"/>`).join('');
  const walls = cuts.length > 0 ? either(inkMask, drawMask(lines, box)) : inkMask;
  return { box, paper: paperMask, ink: inkMask, free: without(shrink(paperMask, PAPER_RIM), walls) };
}

/** The free paper around the points. A point on ink or outside is a mistake in the table. */
export function regionAt(masks, points, name) {
  let region = emptyMask(masks.box);
  for (const point of points) {
    const free = nearestFree(masks.free, point);
    if (!free) throw new Error(`${name}: nothing to fill at ${point.join(', ')}`);
    if (!holds(region, free)) region = either(region, flood(masks.free, free));
  }
  return region;
}

/** A point may lie on a crease; the free paper beside it is meant. */
function nearestFree(free, [x, y]) {
  for (let reach = 0; reach <= 16; reach += 2) {
    for (let turn = 0; turn < 8; turn += 1) {
      const at = [x + reach * Math.cos((turn * Math.PI) / 4), y + reach * Math.sin((turn * Math.PI) / 4)].map(Math.round);
      if (holds(free, at)) return at;
    }
  }
  return undefined;
}

const holds = ({ x, y, width, bits }, [px, py]) => bits[(Math.round(py) - y) * width + Math.round(px) - x] === 1;

/** The free paper of all parts that lie inside one of the boxes (left, top, right, bottom). */
export function regionIn(masks, boxes) {
  let region = emptyMask(masks.box);
  for (const [left, top, right, bottom] of boxes) {
    const frame = `<path d="M${left} ${top}H${right}V${bottom}H${left}Z"/>`;
    const inside = both(masks.free, drawMask(frame, masks.box));
    for (const point of partPoints(inside, 30)) {
      const whole = flood(masks.free, point);
      if (!without(whole, inside).bits.includes(1)) region = either(region, whole);
    }
  }
  return region;
}

/** A region as a filled path that reaches under the ink around it but not beyond the paper. */
export function regionPath(masks, region, colour) {
  const others = without(masks.free, region);
  const reached = without(both(grow(region, UNDER_INK), masks.paper), others);
  return `<path fill="${colour}" d="${traced(reached, { tolerance: 1.2, curved: true })}"/>`;
}

/** Ink areas that hold the points, less `rim` on all sides: black clothes or hair to be tinted. */
export function inkMass(masks, points, rim) {
  const inner = shrink(masks.ink, rim);
  let mass = emptyMask(masks.box);
  for (const point of points) mass = either(mass, flood(inner, point));
  return mass;
}

/** Ink without the loose marks inside the circles `erase` and those smaller than `marks`. */
export function cleanedInk(ink, table) {
  return ink.map((shape) => ({ ...shape, outlines: shape.outlines.filter((outline) => isKept(outline, table)) }));
}

function isKept(outline, { erase = [], marks = 0, keep = [0, 0, 0, 0] }) {
  const { left, top, right, bottom } = boxOf(outline);
  if (left > keep[0] && top > keep[1] && right < keep[2] && bottom < keep[3]) return true;
  if (Math.max(right - left, bottom - top) < marks) return false;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return !erase.some(([cx, cy, radius]) => Math.hypot(x - cx, y - cy) < radius && right - left < 2 * radius);
}
