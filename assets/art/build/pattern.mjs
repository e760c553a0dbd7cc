// Dashes and stripes on clothes whose drawing has none, so that an outfit stays the same from pose to pose.
import { both, drawMask, shrink } from './mask.mjs';
import { traced } from './trace.mjs';

/** A row of numbers from 0 to 1 that is the same in every build. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A tapered stroke like those in the drawings. */
function dash(x, y, angle, length) {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const width = length * 0.34;
  const at = (along, across) => [x + dx * along - dy * across, y + dy * along + dx * across].map(Math.round).join(' ');
  const half = length / 2;
  return `M${at(-half, 0)}C${at(-half, -width)} ${at(half * 0.6, -width)} ${at(half, -width * 0.3)}C${at(half, width * 0.4)} ${at(-half, width)} ${at(-half, 0)}Z`;
}

function dashes(area, colour) {
  const random = seeded(7);
  const inner = shrink(area, 22);
  let path = '';
  const step = 92;
  for (let row = 0, y = area.y; y < area.y + area.height; y += step * 0.78, row += 1) {
    for (let x = area.x + (row % 2) * step * 0.5; x < area.x + area.width; x += step) {
      const [px, py] = [Math.round(x + random() * 30 - 15), Math.round(y + random() * 30 - 15)];
      const angle = random() * Math.PI;
      const inside = inner.bits[(py - area.y) * area.width + px - area.x] === 1;
      if (inside) path += dash(px, py, angle, 36);
    }
  }
  return `<path fill="${colour}" d="${path}"/>`;
}

/** Stripes that sag a little, as those of the striped shirts. */
function stripes(area, colour) {
  let bands = '';
  for (let y = area.y; y < area.y + area.height; y += 74) {
    const [left, right] = [area.x, area.x + area.width];
    const middle = (left + right) / 2;
    bands += `<path fill="none" stroke="#000" stroke-width="19" d="M${left} ${y}Q${middle} ${y + 40} ${right} ${y - 8}"/>`;
  }
  const mask = both(drawMask(bands, area), area);
  return `<path fill="${colour}" d="${traced(mask, { tolerance: 1.2, curved: true })}"/>`;
}

/** Markup of a pattern over the set pixels of `area`. */
export function patternMarkup(area, { kind, colour }) {
  return kind === 'stripes' ? stripes(area, colour) : dashes(area, colour);
}
