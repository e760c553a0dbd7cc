// Notes, tape, ticks, rings, pins, shadows: what is stuck on the board or drawn over the scene.
const thin = { strokeWidth: 1.6 };

const noteKinds = ['yellow', 'blue', 'green', 'salmon', 'plum'];

/** A sticky note with its hard shadow; two shapes a colour, so that a row does not look stamped. */
const note = (colour, variant) => (s, c) => {
  const points =
    variant === 1
      ? [
          [3, 4],
          [66, 2],
          [68, 58],
          [2, 59],
        ]
      : [
          [2, 2],
          [67, 5],
          [65, 59],
          [4, 57],
        ];
  s.flat(`M${points.map(([x, y]) => `${x + 3} ${y + 3}`).join('L')}Z`, c.shade);
  s.polygon(points, { fill: c[colour], line: c.noteInk, ...thin });
};

function tape(s, c) {
  s.polygon(
    [
      [1, 3],
      [65, 1],
      [66, 20],
      [2, 22],
    ],
    { fill: c.vermilion, line: c.noteInk, ...thin },
  );
}

function tapeStrip(s, c) {
  s.polygon(
    [
      [2, 4],
      [84, 1],
      [85, 21],
      [1, 24],
    ],
    { fill: c.blue, line: c.noteInk, strokeWidth: 1 },
  );
}

function tick(s, c) {
  s.lines(
    [
      [3, 13],
      [9, 20],
      [23, 3],
    ],
    { line: c.tick, strokeWidth: 3.6, roughness: 0.6 },
  );
}

/** A marker ring round a person: two passes that do not quite meet. */
const ring = (width, height, colour) => (s, c) => {
  s.ellipse(width / 2, height / 2, width - 14, height - 22, {
    line: c[colour],
    strokeWidth: 3.4,
    roughness: 1.6,
    disableMultiStroke: false,
  });
};

function ringWide(s, c) {
  const options = { line: c.tick, strokeWidth: 3.6, disableMultiStroke: true, roughness: 1.3 };
  s.path('M30 8C120 0 190 2 210 12C220 30 220 62 208 76C150 86 60 86 14 78C2 60 2 26 14 12C40 4 90 4 120 6', options);
  s.path('M20 14C100 4 180 8 206 18C214 40 210 60 200 70C140 80 70 80 20 72C10 54 10 34 20 14', options);
}

const pin = (colour) => (s, c) => {
  s.ellipse(8, 8, 12, 12, { fill: colour, line: c.noteInk, strokeWidth: 1.6, roughness: 0.5 });
};

const flag = (colour) => (s, c) => {
  s.line(4, 2, 4, 34, { strokeWidth: 2.2 });
  s.rect(4, 3, 14, 11, { fill: c[colour], ...thin });
};

/** Hatching on the floor under what stands there. */
const shadow = (width, height) => (s, c) => {
  const [middle, half] = [width / 2, height / 2];
  const points = [];
  for (let i = 0; i < 20; i += 1)
    points.push([middle + Math.cos((i * Math.PI) / 10) * middle, half + Math.sin((i * Math.PI) / 10) * half]);
  s.hatch(points, { line: c.shadow, hachureGap: 5, fillWeight: 1.8, roughness: 1.6 });
};

const marker = (colour) => (s, c) => {
  s.rect(1, 1, 18, 6, { fill: colour, ...thin });
  s.rect(19, 1, 9, 6, { fill: c.ink, ...thin });
};

function eraser(s, c) {
  s.rect(1, 1, 30, 9, { fill: c.slateLight, ...thin });
}

function tray(s, c) {
  s.rect(2, 2, 236, 8, { fill: c.tray });
}

const seatCircle = (s, c) => {
  s.ellipse(18, 18, 29, 29, { fill: '#0072B2', line: c.noteInk, strokeWidth: 2.2, roughness: 0.5 });
  s.ellipse(18, 18, 11, 11, { fill: c.paper, line: 'none', roughness: 0.4 });
};

const seatDiamond = (s, c) => {
  s.polygon(
    [
      [18, 2],
      [34, 18],
      [18, 34],
      [2, 18],
    ],
    { fill: c.vermilion, line: c.noteInk, strokeWidth: 2.2, dash: '5 3', roughness: 0.4 },
  );
  s.polygon(
    [
      [18, 12],
      [24, 18],
      [18, 24],
      [12, 18],
    ],
    { fill: c.paper, line: 'none', roughness: 0.4 },
  );
};

function stamp(s, c) {
  const options = { line: c.tick, strokeWidth: 3, roughness: 1 };
  s.rect(5, 5, 150, 52, options);
  s.rect(10, 10, 140, 42, { ...options, strokeWidth: 1.8 });
}

function bubbleTail(s, c) {
  s.flat('M3 0H27L13 34Z', c.board);
  s.lines(
    [
      [3, 0],
      [13, 34],
      [27, 0],
    ],
    { strokeWidth: 2 },
  );
}

/** Nine-slice pieces for sheets of any size. */
const board = (s, c) => {
  s.flat('M8 8H120V120H8Z', c.shade);
  s.rect(3, 3, 114, 114, { fill: c.board, strokeWidth: 2.8, roughness: 0.7 });
};

function bubble(s, c) {
  s.path('M16 3L80 3Q93 3 93 16L93 48Q93 61 80 61L16 61Q3 61 3 48L3 16Q3 3 16 3Z', {
    fill: c.board,
    strokeWidth: 2.2,
    roughness: 0.7,
  });
}

function exclamation(s, c) {
  s.flat('M4 5L11 4L10 26L6 26Z', c.vermilion);
  s.ellipse(8, 33, 7, 7, { fill: c.vermilion, line: 'none' });
}

function steam(s, c) {
  for (const x of [4, 12, 20])
    s.curve(
      [
        [x, 26],
        [x + 4, 20],
        [x - 1, 12],
        [x + 3, 4],
      ],
      { line: c.line, strokeWidth: 1.6 },
    );
}

function spark(s, c) {
  const options = { line: c.chairAmber, strokeWidth: 2.6 };
  for (const [x1, y1, x2, y2] of [
    [24, 12, 24, 2],
    [34, 18, 43, 11],
    [14, 18, 5, 11],
    [38, 30, 47, 32],
    [10, 30, 1, 32],
  ])
    s.line(x1, y1, x2, y2, options);
}

const notes = noteKinds.flatMap((kind) =>
  [1, 2].map((variant) => [`note-${kind}-${variant}`, { size: [72, 64], draw: note(kind, variant) }]),
);

export const MARKS = {
  ...Object.fromEntries(notes),
  'tape-blocked': { size: [68, 24], draw: tape },
  'tape-strip': { size: [86, 26], draw: tapeStrip },
  tick: { size: [26, 24], draw: tick },
  'ring-person': { size: [150, 206], draw: ring(150, 206, 'ring') },
  'ring-standing': { size: [130, 320], draw: ring(130, 320, 'ring') },
  'ring-confirmed': { size: [222, 86], draw: ringWide },
  'pin-red': { size: [16, 16], draw: pin('#B34700') },
  'pin-blue': { size: [16, 16], draw: pin('#0072B2') },
  'pin-green': { size: [16, 16], draw: pin('#00795A') },
  'flag-blue': { size: [22, 36], draw: flag('blue') },
  'flag-red': { size: [22, 36], draw: flag('vermilion') },
  'shadow-desk': { size: [340, 30], draw: shadow(340, 30) },
  'shadow-person': { size: [120, 22], draw: shadow(120, 22) },
  'shadow-chair': { size: [150, 30], draw: shadow(150, 30) },
  'marker-blue': { size: [30, 8], draw: marker('#0072B2') },
  'marker-vermilion': { size: [30, 8], draw: marker('#B34700') },
  'marker-green': { size: [30, 8], draw: marker('#00795A') },
  eraser: { size: [32, 11], draw: eraser },
  tray: { size: [240, 12], draw: tray, slice: { left: 12, right: 12, top: 4, bottom: 4 } },
  'seat-circle': { size: [36, 36], draw: seatCircle },
  'seat-diamond': { size: [36, 36], draw: seatDiamond },
  stamp: { size: [160, 62], draw: stamp },
  board: { size: [122, 122], draw: board, slice: { left: 20, right: 26, top: 20, bottom: 26 } },
  bubble: { size: [96, 64], draw: bubble, slice: { left: 24, right: 24, top: 24, bottom: 24 } },
  'bubble-tail': { size: [30, 36], draw: bubbleTail },
  exclamation: { size: [16, 38], draw: exclamation },
  steam: { size: [26, 28], draw: steam },
  spark: { size: [48, 36], draw: spark },
};
