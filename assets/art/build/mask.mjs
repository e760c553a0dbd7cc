// Black and white pictures (masks) at one pixel a drawing unit: where the drawing's regions are found.
import { Resvg } from '@resvg/resvg-js';

/** Draws markup into a mask over `box` (x, y, width, height in drawing units). */
export function drawMask(markup, box) {
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${box.width}" height="${box.height}">${markup}</svg>`;
  const { pixels, width, height } = new Resvg(svg).render();
  const mask = emptyMask({ ...box, width, height });
  for (let i = 0; i < mask.bits.length; i += 1) mask.bits[i] = pixels[i * 4 + 3] > 127 ? 1 : 0;
  return mask;
}

export function emptyMask({ x, y, width, height }) {
  return { x, y, width, height, bits: new Uint8Array(width * height) };
}

/** Joins masks of the same box by `rule(a, b)`. */
export function combine(a, b, rule) {
  const result = emptyMask(a);
  for (let i = 0; i < result.bits.length; i += 1) result.bits[i] = rule(a.bits[i], b.bits[i]) ? 1 : 0;
  return result;
}

export const both = (a, b) => combine(a, b, (p, q) => p && q);
export const either = (a, b) => combine(a, b, (p, q) => p || q);
export const without = (a, b) => combine(a, b, (p, q) => p && !q);

export const count = (mask) => mask.bits.reduce((total, bit) => total + bit, 0);

const FAR = 1e9;

/** Squared distances along one line (Felzenszwalb and Huttenlocher). */
function lineDistances(source, target, scratch, length) {
  const { at, edge } = scratch;
  let last = 0;
  at[0] = 0;
  edge[0] = -FAR;
  edge[1] = FAR;
  for (let q = 1; q < length; q += 1) {
    let s = meeting(source, q, at[last]);
    while (s <= edge[last]) {
      last -= 1;
      s = meeting(source, q, at[last]);
    }
    last += 1;
    at[last] = q;
    edge[last] = s;
    edge[last + 1] = FAR;
  }
  for (let q = 0, k = 0; q < length; q += 1) {
    while (edge[k + 1] < q) k += 1;
    target[q] = (q - at[k]) ** 2 + source[at[k]];
  }
}

const meeting = (source, q, p) => (source[q] + q * q - (source[p] + p * p)) / (2 * q - 2 * p);

/** Squared distance of every pixel to the nearest set pixel. */
function squaredDistances({ width, height, bits }) {
  const size = Math.max(width, height);
  const scratch = { at: new Int32Array(size + 1), edge: new Float64Array(size + 2) };
  const grid = new Float64Array(width * height);
  const source = new Float64Array(size);
  const target = new Float64Array(size);
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) source[y] = bits[y * width + x] ? 0 : FAR;
    lineDistances(source, target, scratch, height);
    for (let y = 0; y < height; y += 1) grid[y * width + x] = target[y];
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) source[x] = grid[y * width + x];
    lineDistances(source, target, scratch, width);
    for (let x = 0; x < width; x += 1) grid[y * width + x] = target[x];
  }
  return grid;
}

/** Widens the set pixels by `radius`. */
export function grow(mask, radius) {
  const distances = squaredDistances(mask);
  const result = emptyMask(mask);
  for (let i = 0; i < result.bits.length; i += 1) result.bits[i] = distances[i] <= radius * radius ? 1 : 0;
  return result;
}

export function invert(mask) {
  return { ...mask, bits: mask.bits.map((bit) => (bit ? 0 : 1)) };
}

/** Takes `radius` off the set pixels on all sides. */
export const shrink = (mask, radius) => invert(grow(invert(mask), radius));

/** Sets `label` on all pixels joined to `start` that are set in `bits` and have none yet; returns how many. */
function spread({ width, height, bits }, labels, { start, label }) {
  const stack = [start];
  labels[start] = label;
  let size = 0;
  while (stack.length > 0) {
    const at = stack.pop();
    size += 1;
    const column = at % width;
    const visit = (next) => {
      if (!bits[next] || labels[next]) return;
      labels[next] = label;
      stack.push(next);
    };
    if (column > 0) visit(at - 1);
    if (column < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < width * (height - 1)) visit(at + width);
  }
  return size;
}

/** The connected set pixels around a point (drawing units); empty if the point is not set. */
export function flood(mask, [px, py]) {
  const result = emptyMask(mask);
  const start = (Math.round(py) - mask.y) * mask.width + (Math.round(px) - mask.x);
  if (mask.bits[start]) spread(mask, result.bits, { start, label: 1 });
  return result;
}

/** All connected parts as `{ size, label, point }`, with a grid that says which part a pixel belongs to. */
function labelled(mask) {
  const labels = new Int32Array(mask.bits.length);
  const parts = [];
  for (let i = 0; i < labels.length; i += 1) {
    if (!mask.bits[i] || labels[i]) continue;
    const label = parts.length + 1;
    const point = [mask.x + (i % mask.width), mask.y + Math.floor(i / mask.width)];
    parts.push({ label, point, size: spread(mask, labels, { start: i, label }) });
  }
  return { labels, parts };
}

/** The mask without (or, with `keepSmall`, only with) the connected parts smaller than `limit` pixels. */
export function siftParts(mask, limit, keepSmall = false) {
  const { labels, parts } = labelled(mask);
  const result = emptyMask(mask);
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] && parts[labels[i] - 1].size < limit === keepSmall) result.bits[i] = 1;
  }
  return result;
}

/** A point of each connected part with at least `smallest` pixels, the part with most pixels first. */
export function partPoints(mask, smallest) {
  const parts = labelled(mask).parts.filter(({ size }) => size >= smallest);
  return parts.sort((a, b) => b.size - a.size).map(({ point }) => point);
}
