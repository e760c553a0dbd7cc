// Reads the drawings of react-peeps and turns each into plain shapes: paper shapes (what can be
// coloured) and ink, all in one coordinate system, so that regions can be found and filled.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { absolutize, normalize, parsePath } from 'path-data-parser';

const require = createRequire(import.meta.url);
const React = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const root = dirname(require.resolve('react-peeps'));

/** Where react-peeps puts each part of a head, in the units of the bodies. */
const OFFSETS = { hair: [225, 0], face: [384, 186], facialHair: [348, 338], accessories: [272, 241] };

const cache = new Map();

function offsetOf(attributes) {
  const match = /transform="translate\(([-\d.e]+)[ ,]+([-\d.e]+)\)"/.exec(attributes);
  return match ? [Number(match[1]), Number(match[2])] : [0, 0];
}

const attribute = (attributes, name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];

/** A path's segments (M, L, C, Z only), moved by dx and dy. */
function movedSegments(d, [dx, dy]) {
  return normalize(absolutize(parsePath(d))).map(({ key, data }) => ({
    key,
    data: data.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
  }));
}

/** Splits segments into closed outlines. */
function outlinesOf(segments) {
  const outlines = [];
  for (const segment of segments) {
    if (segment.key === 'M') outlines.push([]);
    outlines.at(-1)?.push(segment);
  }
  return outlines;
}

/** Writes outlines as path data with `digits` after the point. */
export function pathData(outlines, digits = 0) {
  const round = (value) => Number(value.toFixed(digits));
  return outlines.map((outline) => outline.map(({ key, data }) => key + data.map(round).join(' ')).join('')).join('');
}

/** The box of an outline's points, control points included. */
export function boxOf(outline) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { data } of outline) {
    for (let i = 0; i + 1 < data.length; i += 2) {
      box.left = Math.min(box.left, data[i]);
      box.right = Math.max(box.right, data[i]);
      box.top = Math.min(box.top, data[i + 1]);
      box.bottom = Math.max(box.bottom, data[i + 1]);
    }
  }
  return box;
}

/** The whole-numbered box round shapes, with a margin. */
export function boxAround(shapes, margin) {
  const boxes = shapes.flatMap(({ outlines }) => outlines.map(boxOf));
  const x = Math.floor(Math.min(...boxes.map(({ left }) => left))) - margin;
  const y = Math.floor(Math.min(...boxes.map(({ top }) => top))) - margin;
  const right = Math.ceil(Math.max(...boxes.map((box) => box.right))) + margin;
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.bottom))) + margin;
  return { x, y, width: right - x, height: bottom - y };
}

function parsePiece(markup, offset) {
  const piece = { paper: [], ink: [] };
  const groups = [offset];
  for (const [, closing, tag, attributes] of markup.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (tag === 'g' && closing) groups.pop();
    else if (tag === 'g') groups.push(sum(groups.at(-1), offsetOf(attributes)));
    else if (tag === 'path' && !closing) addPath(piece, attributes, groups.at(-1));
  }
  return piece;
}

const sum = ([ax, ay], [bx, by]) => [ax + bx, ay + by];

function addPath(piece, attributes, offset) {
  const fill = attribute(attributes, 'fill');
  if (fill === 'none') return;
  const segments = movedSegments(attribute(attributes, 'd'), sum(offset, offsetOf(attributes)));
  const rule = attribute(attributes, 'fill-rule') ?? 'nonzero';
  // A paper shape with a colour of its own is hair in all drawings in use.
  piece[fill === 'INK' ? 'ink' : 'paper'].push({ outlines: outlinesOf(segments), rule, isHair: fill.startsWith('#') });
}

/**
 * One drawing of react-peeps. Kind: bust, standing, sitting, hair, face, facialHair or accessories.
 * Returns `{ paper, ink }`, each a list of `{ outlines, rule }` in the units of the bodies.
 */
export function pieceOf(kind, name) {
  const key = `${kind}/${name}`;
  if (!cache.has(key)) {
    const folder = ['bust', 'standing', 'sitting'].includes(kind) ? `pose/${kind}` : kind;
    // Some drawings are exported under another spelling than their file.
    const [drawing] = Object.values(require(join(root, folder, `${name}.js`)));
    const element = React.createElement(drawing, { strokeColor: 'INK', backgroundColor: 'PAPER' });
    cache.set(key, parsePiece(renderToStaticMarkup(element), OFFSETS[kind] ?? [0, 0]));
  }
  return cache.get(key);
}

/** The names of all drawings of one kind. */
export function namesOf(folder) {
  return readdirSync(join(root, folder))
    .filter((file) => /^[A-Z]\w*\.js$/.test(file))
    .map((file) => file.slice(0, -3));
}

/** Shapes as `<path>` elements of one colour. */
export function shapesMarkup(shapes, colour, digits = 0) {
  return shapes
    .map(({ outlines, rule }) => {
      const evenOdd = rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
      return `<path fill="${colour}"${evenOdd} d="${pathData(outlines, digits)}"/>`;
    })
    .join('');
}
