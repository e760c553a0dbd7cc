// Hand-drawn frames as nine-slice pictures for `border-image`: three of each kind, in the light and in the dark.
import { clear, slim, svgOf, writeArt } from './output.mjs';
import { INK, PAPER } from './palette.mjs';
import { Sketch } from './sketch.mjs';

const SIZE = 96;
/** How far the line lies inside the picture; `border-image-outset` takes it back. */
const INSET = 5;
const GREY = { light: '#6B655B', dark: '#B9B2A3' };
const BLUE = { light: '#0072B2', dark: '#56B4E9' };
const ink = { light: INK, dark: PAPER };

/** Corner, line and colour of each kind; `slice` is the part of the picture that makes a corner. */
const KINDS = {
  panel: { corner: 7, width: 2, colours: ink, passes: 2, slice: 20 },
  button: { corner: 7, width: 2, colours: ink, passes: 2, slice: 18 },
  note: { corner: 2, width: 1.8, colours: { light: INK, dark: INK }, passes: 1, slice: 14 },
  dialog: { corner: 8, width: 2.8, colours: ink, passes: 2, slice: 22 },
  selected: { corner: 7, width: 2.6, colours: BLUE, passes: 2, slice: 18 },
  dashed: { corner: 6, width: 2, colours: GREY, passes: 1, slice: 16, dash: '7 5' },
  chip: { corner: 5, width: 1.4, colours: ink, passes: 1, slice: 14 },
};

function roundedPath(corner, pass) {
  const [near, far] = [INSET + pass * 0.6, SIZE - INSET - pass * 0.4];
  return `M${near + corner} ${near}L${far - corner} ${near}Q${far} ${near} ${far} ${near + corner}L${far} ${far - corner}Q${far} ${far} ${far - corner} ${far}L${near + corner} ${far}Q${near} ${far} ${near} ${far - corner}L${near} ${near + corner}Q${near} ${near} ${near + corner} ${near}`;
}

function drawFrame(kind, { corner, width, colours, passes, dash }, variant, tone) {
  const sheet = new Sketch(`${kind} ${variant}`, colours[tone]);
  for (let pass = 0; pass < passes; pass += 1) {
    const strokeWidth = passes === 1 ? width : width * 0.72;
    sheet.path(roundedPath(corner, pass), { strokeWidth, roughness: 0.6, bowing: 0.8, disableMultiStroke: true, dash });
  }
  return slim(svgOf(sheet.markup, { x: 0, y: 0, width: SIZE, height: SIZE }), 1);
}

const property = (kind, variant) => `--frame-${kind}-${variant}`;

function declarations(tone) {
  return Object.keys(KINDS)
    .flatMap((kind) => [1, 2, 3].map((variant) => `  ${property(kind, variant)}: url("./${kind}-${variant}-${tone}.svg");`))
    .join('\n');
}

function rules() {
  return Object.entries(KINDS).flatMap(([kind, { slice, dash }]) =>
    [1, 2, 3].map((variant) => {
      const repeat = dash ? 'round' : 'stretch';
      return `.frame-${kind}-${variant} {\n  border: 2px solid transparent;\n  border-image: var(${property(kind, variant)}) ${slice} / ${slice}px / ${INSET - 1}px ${repeat};\n}`;
    }),
  );
}

const intro = `/* Frames drawn by hand, three of a kind: .frame-KIND-1 to -3. The line lies on the edge of the box, so a background fits;
   a background needs \`background-clip: border-box\` and a corner of its own. Made by assets/art/build/frames.mjs. */`;

function styleSheet() {
  const dark = declarations('dark').replaceAll('\n', '\n  ');
  return [
    intro,
    `:root {\n${declarations('light')}\n}`,
    `@media (prefers-color-scheme: dark) {\n  :root:not([data-theme="light"], [data-theme="contrast"]) {\n  ${dark}\n  }\n}`,
    `:root[data-theme="dark"] {\n${declarations('dark')}\n}`,
    ...rules(),
    '',
  ].join('\n');
}

/** Draws all frames and the style sheet that puts them to use. */
export function drawFrames() {
  clear('frames');
  for (const [kind, look] of Object.entries(KINDS)) {
    for (const variant of [1, 2, 3]) {
      for (const tone of ['light', 'dark'])
        writeArt(`frames/${kind}-${variant}-${tone}.svg`, drawFrame(kind, look, variant, tone), 'rough');
    }
  }
  writeArt('frames/frames.css', styleSheet(), 'rough');
}
