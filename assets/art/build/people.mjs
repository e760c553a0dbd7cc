// Draws every person and face, and measures where the parts go.
import { ACTIVITIES } from './activities.mjs';
import { CAST, FACES } from './cast.mjs';
import { bodyOf, edgeOf, faceOf, headOf } from './figure.mjs';
import { clear, slim, svgOf, writeArt, writeJson } from './output.mjs';

/** Pixels a drawing unit in the 1x atlas, by kind: a bust is about 215 px high, a standing figure about 350. */
export const SCALES = { bust: 0.18, standing: 0.12, sitting: 0.12 };

/** Standing people are shown at the size of heads or as large as a page is high: this is the natural one for `<img>`. */
const PAGE_SCALE = 0.15;

const slot = (person, kind, index) => `${person}-${kind}-${index + 1}`;

function poseRecord(id, body, edge, dressed) {
  const bottom = body.box.y + body.box.height - 30;
  return {
    drawing: dressed.pose,
    does: ACTIVITIES[dressed.pose],
    layout: body.kind,
    file: `people/${id}.svg`,
    frame: id,
    box: edge.box,
    scale: SCALES[body.kind],
    // Feet and wheels stand on this line; a bust is cut off here, so a desk has to cover it.
    ground: bottom,
  };
}

function drawPose(id, person, dressed, head) {
  const body = bodyOf(person, dressed);
  const edge = edgeOf(body, head);
  const svg = slim(svgOf(edge.markup + body.markup, edge.box, PAGE_SCALE));
  writeArt(`people/${id}.svg`, svg, 'peeps');
  return poseRecord(id, body, edge, dressed);
}

function drawPerson(id, person) {
  const head = headOf(person);
  writeArt(`people/${id}-head.svg`, slim(svgOf(head.markup, head.box, PAGE_SCALE)), 'peeps');
  const poses = {};
  for (const [kind, list] of [
    ['bust', person.busts],
    ['stand', person.stands],
  ]) {
    list.forEach((dressed, index) => {
      poses[`${kind}-${index + 1}`] = drawPose(slot(id, kind, index), person, dressed, head);
    });
  }
  return {
    name: person.name,
    paper: person.paper,
    skin: person.skin,
    top: person.colours.top,
    head: headRecord(id, head),
    poses,
  };
}

function headRecord(id, head) {
  return { file: `people/${id}-head.svg`, frame: `${id}-head`, box: head.box, pivot: { x: 455, y: 500 } };
}

/** Draws all people; returns what people.json says. */
export function drawPeople() {
  clear('people');
  clear('faces');
  const faces = {};
  let faceBox;
  for (const [id, drawing] of Object.entries(FACES)) {
    const face = faceOf(drawing);
    faceBox = face.box;
    writeArt(`faces/${id}.svg`, slim(svgOf(face.markup, face.box, PAGE_SCALE), 1), 'peeps');
    faces[id] = { drawing, file: `faces/${id}.svg`, frame: `face-${id}` };
  }
  const people = Object.fromEntries(Object.entries(CAST).map(([id, person]) => [id, drawPerson(id, person)]));
  const record = {
    about:
      'All boxes are in one coordinate system, the drawing units: lay body, head and face at their boxes, in this order. A pose scaled by `scale` gives its size at 1x. `ground` is the line of feet or wheels, or where a bust is cut off. Heads turn about `pivot`. Everybody looks to the right; mirror the whole figure to turn it.',
    faceBox,
    faces,
    people,
  };
  writeJson('people.json', record);
  return record;
}
