// Composes the layers of a person: body with paper edge, head with hair, and the faces all share.
import { HAIR_REGIONS } from './cast.mjs';
import { hoodMarkup } from './hood.mjs';
import { drawMask, either, flood, grow, invert, partPoints, shrink, siftParts, without } from './mask.mjs';
import { CLOTH, INK, METAL, PAPER, SHEET, WHITE } from './palette.mjs';
import { patternMarkup } from './pattern.mjs';
import { boxAround, pieceOf, shapesMarkup } from './pieces.mjs';
import { POSES } from './poses.mjs';
import { cleanedInk, inkMass, masksOf, regionAt, regionIn, regionPath } from './regions.mjs';
import { traced } from './trace.mjs';

/** Width of the paper edge, in drawing units: about 2 px where figures usually stand. */
const EDGE = { bust: 15, standing: 17, sitting: 17 };
/** Width of the ink left around a tinted black area. */
const RIM = { clothes: 11, hair: 8 };
/** Gaps in a figure smaller than this (square units) are filled with paper. */
const SMALL_GAP = 2500;

function colourOf(person, role) {
  const own = { ...person.colours, skin: person.skin };
  const standard = {
    sock: person.skin,
    shoes: SHEET,
    sole: WHITE,
    light: WHITE,
    tee: SHEET,
    metal: METAL,
    dark: CLOTH.grey,
    legs: SHEET,
  };
  return own[role] ?? standard[role];
}

function claimedRegions(masks, table, poseName) {
  const claims = [];
  for (const [role, points] of Object.entries(table.regions)) {
    claims.push({ role, region: regionAt(masks, points, `${poseName}.${role}`) });
  }
  for (const [role, boxes] of Object.entries(table.boxes ?? {})) claims.push({ role, region: regionIn(masks, boxes) });
  return claims;
}

/** Where a pattern goes: the unclaimed paper of the top, or the black area around `on`. */
function patternArea(masks, claims, pattern) {
  if (pattern.on) return inkMass(masks, [pattern.on], 6);
  return claims.reduce((rest, { region }) => without(rest, region), masks.free);
}

/** A person's body in one pose, as markup in drawing units, without the paper edge. */
export function bodyOf(person, dressed) {
  const table = POSES[dressed.pose];
  const piece = pieceOf(table.kind, dressed.pose);
  const ink = cleanedInk(piece.ink, table);
  const box = boxAround([...piece.paper, ...piece.ink], 30);
  const masks = masksOf({ paper: piece.paper, ink }, box, table.cuts);
  const claims = claimedRegions(masks, table, dressed.pose);
  const fills = claims.map(({ role, region }) => regionPath(masks, region, colourOf(person, role)));
  const pattern = dressed.pattern ? patternMarkup(patternArea(masks, claims, dressed.pattern), dressed.pattern) : '';
  const tint = Object.entries(dressed.masses ?? {})
    .map(([role, points]) => tintMarkup(inkMass(masks, points, RIM.clothes), colourOf(person, role)))
    .join('');
  // A hijab covers the neck: what shows of it below is cloth.
  if (dressed.covered) fills.push(regionPath(masks, regionAt(masks, [dressed.covered], dressed.pose), INK));
  const hood = dressed.hood ? hoodMarkup(person.colours.top, person.skin) : '';
  const paper = shapesMarkup(piece.paper, person.colours.top);
  const blots = (table.blots ?? []).map((d) => `<path fill="${INK}" d="${d}"/>`).join('');
  return { kind: table.kind, box, markup: paper + fills.join('') + shapesMarkup(ink, INK) + blots + tint + pattern + hood };
}

const tintMarkup = (mass, colour) => `<path fill="${colour}" d="${traced(mass, { tolerance: 1, curved: true })}"/>`;

const HEAD_BOX = { x: 40, y: -160, width: 820, height: 800 };
/** Ink thinner than twice this is a line, not hair. */
const LINE = 11;

/** The black areas of a drawing thick enough to be hair, less their rim. */
function hairMass(piece) {
  const { ink } = masksOf(piece, HEAD_BOX);
  return siftParts(shrink(grow(shrink(ink, LINE), LINE), RIM.hair), 250);
}

function hairMarkup({ skin, hair }) {
  const piece = pieceOf('hair', hair.piece);
  const own = HAIR_REGIONS[hair.piece];
  const masks = masksOf(piece, HEAD_BOX, own?.cuts);
  const skinShapes = shapesMarkup(
    piece.paper.filter(({ isHair }) => !isHair),
    skin,
  );
  const hairShapes = shapesMarkup(
    piece.paper.filter(({ isHair }) => isHair),
    hair.fill ?? INK,
  );
  const fill = own ? regionPath(masks, regionAt(masks, own.points, hair.piece), hair.fill) : '';
  const tint = hair.tint ? tintMarkup(hairMass(piece), hair.tint) : '';
  return skinShapes + hairShapes + fill + shapesMarkup(piece.ink, INK) + tint;
}

function beardMarkup(beard) {
  if (!beard) return '';
  const piece = pieceOf('facialHair', beard.piece);
  const tint = beard.tint ? tintMarkup(hairMass(piece), beard.tint) : '';
  return shapesMarkup(piece.paper, beard.fill ?? INK) + shapesMarkup(piece.ink, INK) + tint;
}

/** A person's head with hair, beard and glasses, without a face. */
export function headOf(person) {
  const glasses = person.glasses ? pieceOf('accessories', person.glasses).ink : [];
  const hair = pieceOf('hair', person.hair.piece);
  const beard = person.beard ? pieceOf('facialHair', person.beard.piece).ink : [];
  const markup = hairMarkup(person) + beardMarkup(person.beard) + shapesMarkup(glasses, INK);
  return { markup, box: boxAround([...hair.paper, ...hair.ink, ...beard, ...glasses], 6) };
}

/** The smallest box that holds both. */
export function unionBox(a, b, margin = 0) {
  const [x, y] = [Math.min(a.x, b.x) - margin, Math.min(a.y, b.y) - margin];
  const right = Math.max(a.x + a.width, b.x + b.width) + margin;
  const bottom = Math.max(a.y + a.height, b.y + b.height) + margin;
  return { x, y, width: right - x, height: bottom - y };
}

/** The paper edge round a whole figure, so that it stands out like a cut-out. */
export function edgeOf(body, head) {
  const box = unionBox(body.box, head.box, EDGE[body.kind] + 4);
  const wide = grow(drawMask(body.markup + head.markup, box), EDGE[body.kind]);
  const whole = either(wide, siftParts(invert(wide), SMALL_GAP, true));
  return { markup: `<path fill="${PAPER}" d="${traced(whole, { tolerance: 1, curved: true })}"/>`, box };
}

const FACE_BOX = { x: 400, y: 180, width: 280, height: 300 };

/** Circles round what is left out of a face. */
const TEARS = {
  SmileLol: [
    [447, 360, 45],
    [630, 350, 45],
  ],
};

/**
 * Drawings that are changed in part: circles round what goes, and ink that comes in its place. Driven frowns when it is small; a
 * person at work should look calm and awake, so it gets level brows, well above the eyes, and a quiet mouth.
 */
const REDRAWN = {
  Driven: {
    erase: [
      [493, 225, 64],
      [600, 230, 50],
      [550, 404, 36],
    ],
    ink: [
      'M444 262C462 242 500 234 530 244C538 247 536 258 528 258C502 253 477 258 455 271C446 275 438 268 444 262Z',
      'M564 244C587 235 614 239 630 254C636 261 629 269 621 265C605 255 587 253 569 257C560 258 556 247 564 244Z',
      'M523 384C538 390 556 390 574 384C581 382 584 391 577 394C558 401 537 401 521 394C513 391 516 381 523 384Z',
    ],
  },
};

/** One face: ink, with white in eyes and between lips where the ink encloses it. */
export function faceOf(name) {
  const redrawn = REDRAWN[name];
  const ink = cleanedInk(pieceOf('face', name).ink, { erase: redrawn?.erase ?? TEARS[name] });
  const added = (redrawn?.ink ?? []).map((path) => `<path fill="${INK}" d="${path}"/>`).join('');
  const markup = shapesMarkup(ink, INK, 1) + added;
  const empty = invert(drawMask(markup, FACE_BOX));
  const [, ...enclosed] = partPoints(empty, 40);
  const whites = enclosed.map((point) => `<path fill="${WHITE}" d="${traced(grow(flood(empty, point), 3))}"/>`);
  return { markup: whites.join('') + markup, box: FACE_BOX };
}
