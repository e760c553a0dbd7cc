// Turns masks into outlines: the pixels' border is followed, smoothed, thinned out and written as path data.

/** Follows every border of the mask; returns closed rings of points in drawing units. */
function ringsOf({ x, y, width, height, bits }) {
  const set = (column, row) => column >= 0 && row >= 0 && column < width && row < height && bits[row * width + column] === 1;
  const seen = new Uint8Array((width + 1) * (height + 1));
  const rings = [];
  for (let row = 0; row <= height; row += 1) {
    for (let column = 0; column <= width; column += 1) {
      // A border starts where a set pixel has nothing above it; seen marks its upper left corner.
      if (!set(column, row) || set(column, row - 1) || seen[row * (width + 1) + column]) continue;
      rings.push(follow({ set, seen, width, x, y }, column, row));
    }
  }
  return rings;
}

const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** Walks along pixel edges with the set pixels on the right hand. */
function follow({ set, seen, width, x, y }, startColumn, startRow) {
  const ring = [];
  let [column, row, heading] = [startColumn, startRow, 0];
  do {
    if (heading === 0) seen[row * (width + 1) + column] = 1;
    const [dx, dy] = STEPS[heading];
    ring.push([x + column + dx / 2, y + row + dy / 2]);
    column += dx;
    row += dy;
    heading = nextHeading(set, column, row, heading);
  } while (column !== startColumn || row !== startRow || heading !== 0);
  return ring;
}

/** At a corner: left if the pixel ahead on the left is set, on if the right one is, else right. */
function nextHeading(set, column, row, heading) {
  const ahead = [
    [0, -1],
    [0, 0],
    [-1, 0],
    [-1, -1],
  ];
  const [leftColumn, leftRow] = ahead[heading];
  const [rightColumn, rightRow] = ahead[(heading + 1) % 4];
  if (set(column + leftColumn, row + leftRow)) return (heading + 3) % 4;
  if (set(column + rightColumn, row + rightRow)) return heading;
  return (heading + 1) % 4;
}

/** Averages each point with its neighbours, which takes the pixel stairs off. */
function smoothed(ring, reach) {
  const size = ring.length;
  return ring.map((_, i) => {
    let [sx, sy] = [0, 0];
    for (let k = -reach; k <= reach; k += 1) {
      const [px, py] = ring[(i + k + size) % size];
      sx += px;
      sy += py;
    }
    return [sx / (2 * reach + 1), sy / (2 * reach + 1)];
  });
}

function distanceToLine([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Keeps the points that matter (Douglas and Peucker). */
function thinned(points, tolerance) {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const spans = [[0, points.length - 1]];
  while (spans.length > 0) {
    const [from, to] = spans.pop();
    let [worst, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i += 1) {
      const distance = distanceToLine(points[i], points[from], points[to]);
      if (distance > worst) [worst, at] = [distance, i];
    }
    if (at < 0) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep[i]);
}

function thinnedRing(ring, tolerance) {
  const half = ring.length >> 1;
  const first = thinned(ring.slice(0, half + 1), tolerance);
  const second = thinned([...ring.slice(half), ring[0]], tolerance);
  return [...first.slice(0, -1), ...second.slice(0, -1)];
}

const short = (value) => Number(value.toFixed(1));
const straightPath = (ring) => `M${ring.map((point) => point.map(short).join(' ')).join('L')}Z`;

/** A curve through all points (Catmull-Rom written as cubic curves); sharp corners stay sharp. */
function curvedPath(ring) {
  const size = ring.length;
  const at = (i) => ring[(i + size) % size];
  const tangents = ring.map((_, i) => tangentAt(at(i - 1), at(i), at(i + 1)));
  let path = `M${at(0).map(short).join(' ')}`;
  for (let i = 0; i < size; i += 1) {
    const [p, q] = [at(i), at(i + 1)];
    const reach = Math.hypot(q[0] - p[0], q[1] - p[1]) / 3;
    const [s, t] = [tangents[i], tangents[(i + 1) % size]];
    const points = [p[0] + s[0] * reach, p[1] + s[1] * reach, q[0] - t[0] * reach, q[1] - t[1] * reach, ...q];
    path += `C${points.map(short).join(' ')}`;
  }
  return `${path}Z`;
}

function tangentAt(before, here, after) {
  const back = [here[0] - before[0], here[1] - before[1]];
  const on = [after[0] - here[0], after[1] - here[1]];
  const cosine = (back[0] * on[0] + back[1] * on[1]) / (Math.hypot(...back) * Math.hypot(...on) || 1);
  if (cosine < 0.35) return [0, 0];
  const through = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(...through) || 1;
  return [through[0] / length, through[1] / length];
}

/**
 * Path data round the mask's set pixels. `tolerance` (drawing units) is how far the outline may stray;
 * `curved` outlines are for edges that are seen, straight ones for edges that lie under ink.
 */
export function traced(mask, { tolerance = 1.5, curved = false, smallest = 12 } = {}) {
  return ringsOf(mask)
    .filter((ring) => ring.length >= smallest)
    .map((ring) => thinnedRing(smoothed(ring, curved ? 4 : 2), tolerance))
    .filter((ring) => ring.length >= 3)
    .map(curved ? curvedPath : straightPath)
    .join('');
}
