// Desks and what stands on them, chairs, plants, the round table.
import { seeded } from './pattern.mjs';

const thin = { strokeWidth: 1.6 };

/** A table top with a front panel, legs and some drawn grain; `width` pixels wide. */
const desk = (width) => (s, c) => {
  s.rect(14, 12, width - 28, 40, { fill: c.woodFront });
  s.line(16, 50, 16, 82, { strokeWidth: 2.6 });
  s.line(width - 16, 50, width - 16, 82, { strokeWidth: 2.6 });
  s.rect(2, 2, width - 4, 12, { fill: c.wood });
  const random = seeded(width);
  for (let x = 34; x < width - 70; x += 64) {
    const [from, y] = [x + random() * 22, 22 + random() * 22];
    s.line(from, y, from + 16 + random() * 18, y, { line: c.wood, strokeWidth: 2, roughness: 0.5, disableMultiStroke: true });
  }
};

/** Seen from behind, as the people look at it. */
function monitor(s, c) {
  s.rect(36, 56, 11, 12, { fill: c.slateLight, ...thin });
  s.rect(22, 66, 40, 6, { fill: c.slateLight, ...thin });
  s.rect(3, 3, 80, 54, { fill: c.slate, strokeWidth: 2.2 });
}

function laptop(s, c) {
  s.rect(8, 2, 84, 40, { fill: c.slate, strokeWidth: 2.2 });
  s.rect(1, 41, 98, 5, { fill: c.slateLight, ...thin });
}

const mug = (colour) => (s, c) => {
  s.path('M19 8C27 6 28 17 18 17', thin);
  s.polygon(
    [
      [3, 3],
      [20, 3],
      [18, 22],
      [5, 22],
    ],
    { fill: c[colour] },
  );
};

function papers(s, c) {
  s.polygon(
    [
      [4, 22],
      [12, 6],
      [46, 6],
      [42, 22],
    ],
    { fill: c.board, ...thin },
  );
  s.polygon(
    [
      [2, 20],
      [14, 3],
      [44, 4],
      [38, 20],
    ],
    { fill: c.sheet, ...thin },
  );
  s.line(15, 9, 36, 9, { strokeWidth: 1.2 });
  s.line(13, 13, 34, 13, { strokeWidth: 1.2 });
}

function books(s, c) {
  s.rect(4, 18, 44, 8, { fill: c.book2, ...thin });
  s.rect(8, 10, 38, 8, { fill: c.salmon, ...thin });
  s.rect(6, 2, 36, 8, { fill: c.leaf, ...thin });
}

function leaf(s, c, [x, y], [tipX, tipY], bend) {
  const [middleX, middleY] = [(x + tipX) / 2, (y + tipY) / 2];
  const [dx, dy] = [tipX - x, tipY - y];
  const side = (factor) => `${middleX - dy * factor} ${middleY + dx * factor}`;
  s.path(`M${x} ${y}Q${side(bend + 0.2)} ${tipX} ${tipY}Q${side(bend - 0.2)} ${x} ${y}Z`, { fill: c.leaf, strokeWidth: 2 });
  s.path(`M${x} ${y}Q${side(bend)} ${x + dx * 0.8} ${y + dy * 0.8}`, { strokeWidth: 1.2, roughness: 0.4 });
}

function plant(s, c) {
  const foot = [52, 142];
  const leaves = [
    [[4, 74], 0.16],
    [[100, 66], -0.16],
    [[20, 34], 0.1],
    [[88, 28], -0.1],
    [[40, 6], 0.06],
    [[68, 14], -0.06],
  ];
  for (const [tip, bend] of leaves) leaf(s, c, foot, tip, bend);
  s.polygon(
    [
      [26, 144],
      [80, 144],
      [72, 186],
      [34, 186],
    ],
    { fill: c.pot },
  );
  s.rect(22, 136, 62, 11, { fill: c.pot });
}

function plantSmall(s, c) {
  for (const [tip, bend] of [
    [[4, 12], 0.16],
    [[36, 10], -0.16],
    [[14, 2], 0.06],
    [[27, 3], -0.06],
  ])
    leaf(s, c, [20, 34], tip, bend);
  s.polygon(
    [
      [9, 32],
      [31, 32],
      [28, 50],
      [12, 50],
    ],
    { fill: c.pot, ...thin },
  );
}

function chair(s, colour, mark) {
  s.line(80, 206, 80, 268, { strokeWidth: 5 });
  s.curve(
    [
      [80, 246],
      [48, 254],
      [24, 264],
    ],
    { strokeWidth: 4 },
  );
  s.curve(
    [
      [80, 246],
      [112, 254],
      [136, 264],
    ],
    { strokeWidth: 4 },
  );
  for (const [x, y] of [
    [20, 266],
    [80, 272],
    [140, 266],
  ])
    s.ellipse(x, y, 15, 15, { fill: s.ink });
  s.curve(
    [
      [26, 160],
      [14, 150],
      [6, 128],
      [10, 108],
    ],
    { strokeWidth: 5 },
  );
  s.curve(
    [
      [134, 160],
      [146, 150],
      [154, 128],
      [150, 108],
    ],
    { strokeWidth: 5 },
  );
  s.path('M38 4C30 4 26 8 26 18L24 150C24 156 28 158 34 158L126 158C132 158 136 156 136 150L134 18C134 8 130 4 122 4Z', {
    fill: colour,
    strokeWidth: 3.4,
  });
  s.path(
    'M22 156C16 156 14 160 13 166L10 194C9 202 12 206 20 206L140 206C148 206 151 202 150 194L147 166C146 160 144 156 138 156Z',
    { fill: colour, strokeWidth: 3.4 },
  );
  mark(s);
}

const chairCircle = (s, c) =>
  chair(s, c.chairBlue, (sheet) => sheet.ellipse(80, 80, 60, 62, { fill: c.paper, line: '#1F1D1A', strokeWidth: 2.6 }));
const chairDiamond = (s, c) =>
  chair(s, c.chairAmber, (sheet) =>
    sheet.polygon(
      [
        [80, 42],
        [116, 80],
        [80, 118],
        [44, 80],
      ],
      { fill: c.paper, line: '#1F1D1A', strokeWidth: 2.6 },
    ),
  );

/** A plain office chair seen from behind, for the place of someone who is away. */
function chairEmpty(s, c) {
  s.line(38, 66, 38, 96, { strokeWidth: 3.4 });
  s.curve(
    [
      [38, 88],
      [20, 94],
      [10, 98],
    ],
    { strokeWidth: 3 },
  );
  s.curve(
    [
      [38, 88],
      [56, 94],
      [66, 98],
    ],
    { strokeWidth: 3 },
  );
  s.path('M12 4C8 4 6 8 6 14L10 58C10 64 14 66 18 66L58 66C62 66 66 64 66 58L70 14C70 8 68 4 64 4Z', { fill: c.slateLight });
}

function roundTable(s, c) {
  s.polygon(
    [
      [112, 34],
      [128, 34],
      [130, 96],
      [110, 96],
    ],
    { fill: c.woodFront },
  );
  s.path('M74 104C84 92 156 92 166 104Z', { fill: c.woodFront });
  s.ellipse(120, 26, 234, 42, { fill: c.wood, strokeWidth: 2.2 });
  s.path('M4 29C20 54 220 54 236 29', { strokeWidth: 1.4 });
}

function rug(s, c) {
  s.ellipse(150, 30, 294, 54, { fill: c.rug, line: c.rugLine });
  s.ellipse(150, 30, 232, 38, { line: c.rugLine, ...thin });
}

function toolbox(s, c) {
  s.path('M18 14C18 4 42 4 42 14', { strokeWidth: 2.4 });
  s.rect(3, 14, 54, 26, { fill: c.vermilion });
  s.line(3, 24, 57, 24, thin);
}

export const DESK = {
  'desk-long': { size: [350, 86], draw: desk(350), ground: 84 },
  'desk-middle': { size: [268, 86], draw: desk(268), ground: 84 },
  'desk-short': { size: [190, 86], draw: desk(190), ground: 84 },
  monitor: { size: [86, 74], draw: monitor },
  laptop: { size: [100, 48], draw: laptop },
  'mug-salmon': { size: [28, 24], draw: mug('salmon') },
  'mug-blue': { size: [28, 24], draw: mug('blue') },
  'mug-green': { size: [28, 24], draw: mug('green') },
  papers: { size: [50, 24], draw: papers },
  books: { size: [52, 28], draw: books },
  plant: { size: [106, 188], draw: plant, ground: 186 },
  'plant-small': { size: [40, 52], draw: plantSmall },
  'chair-circle': { size: [160, 282], draw: chairCircle, ground: 278 },
  'chair-diamond': { size: [160, 282], draw: chairDiamond, ground: 278 },
  'chair-empty': { size: [76, 102], draw: chairEmpty, ground: 100 },
  'table-round': { size: [240, 106], draw: roundTable, ground: 104 },
  rug: { size: [300, 60], draw: rug },
  toolbox: { size: [60, 42], draw: toolbox },
};
