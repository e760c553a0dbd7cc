// The few numbers of people.json that the page needs to lay body, head and face over one another.
import { writeJson } from './output.mjs';

const corners = ({ x, y, width, height }) => [x, y, width, height];

/** Writes figures.json: boxes as [x, y, width, height] in drawing units, and for each pose the ground line at the end. */
export function writePageFigures({ people, faceBox }) {
  const figures = Object.entries(people).map(([id, { paper, head, poses }]) => {
    const places = Object.entries(poses).map(([pose, { box, ground }]) => [pose, [...corners(box), ground]]);
    return [id, { paper, head: corners(head.box), poses: Object.fromEntries(places) }];
  });
  writeJson('figures.json', { face: corners(faceBox), people: Object.fromEntries(figures) }, 'data', 0);
}
