// What hangs on or stands at the wall. Each thing draws itself on a sheet of its nominal size.
import { seeded } from './pattern.mjs';

const thin = { strokeWidth: 1.6 };

function lamp(s, c) {
  s.line(28, 0, 28, 16, { strokeWidth: 2.4 });
  s.path('M2 42C4 24 14 15 28 15C42 15 52 24 54 42Z', { fill: c.lamp });
}

/** Frame, bars and sill; the panes are open, so that sky and sea show through from behind. */
function windowFrame(s) {
  s.rect(9, 2, 132, 150, { strokeWidth: 2.6 });
  s.line(75, 2, 75, 152, { strokeWidth: 2.4 });
  s.line(9, 68, 141, 68, { strokeWidth: 2.4 });
  s.rect(1, 152, 148, 9, { fill: 'SILL' });
}

const sky = (top, band) => (s) => {
  s.flat('M0 0H132V150H0Z', top);
  if (band) s.flat('M0 66C30 58 60 70 92 62C110 58 122 60 132 58V150H0Z', band);
};

function nightSky(s) {
  s.flat('M0 0H132V150H0Z', '#101B33');
  const random = seeded(5);
  for (let i = 0; i < 16; i += 1) {
    const [x, y, size] = [6 + random() * 120, 6 + random() * 84, 1 + random()];
    s.flat(`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`, '#FBF7EF');
  }
}

function sea(s, c, tone) {
  s.flat('M0 0H132V56H0Z', tone === 'dark' ? '#101B33' : c.blue);
  s.hatch(
    [
      [0, 2],
      [132, 2],
      [132, 56],
      [0, 56],
    ],
    { line: tone === 'dark' ? '#2E4A78' : '#7FA6BD', hachureAngle: 88, hachureGap: 5, fillWeight: 1.2 },
  );
  s.line(0, 1, 132, 1, thin);
}

function ship(s, c, tone) {
  s.rect(22, 2, 11, 15, { fill: c.wood, ...thin });
  s.rect(10, 16, 38, 12, { fill: tone === 'dark' ? '#F0E442' : c.salmon, ...thin });
  s.polygon(
    [
      [1, 28],
      [67, 28],
      [59, 42],
      [9, 42],
    ],
    { fill: tone === 'dark' ? c.slate : c.paper, ...thin },
  );
}

function sailboat(s, c) {
  s.line(20, 2, 20, 34, thin);
  s.polygon(
    [
      [22, 4],
      [36, 30],
      [22, 30],
    ],
    { fill: c.sheet, ...thin },
  );
  s.polygon(
    [
      [4, 34],
      [38, 34],
      [32, 42],
      [10, 42],
    ],
    { fill: c.salmon, ...thin },
  );
}

const sun = (s) => s.ellipse(19, 19, 34, 34, { fill: '#F0E442', line: '#1F1D1A' });
const moon = (s) => s.ellipse(16, 16, 28, 30, { fill: '#FBF7EF', line: '#CBC4B4' });

function cloud(s, c, tone) {
  s.path('M6 26C0 16 12 10 18 14C20 4 36 2 40 11C50 6 60 14 55 22C58 26 54 27 52 27L10 27C8 27 7 27 6 26Z', {
    fill: tone === 'dark' ? c.slateLight : c.paper,
    ...thin,
  });
}

function flipChart(s, c) {
  s.line(32, 186, 20, 254, { strokeWidth: 2.4 });
  s.line(96, 186, 108, 254, { strokeWidth: 2.4 });
  s.flat('M8 14H126V190H8Z', c.shade);
  s.rect(4, 10, 118, 176, { fill: c.board, strokeWidth: 2.2 });
  s.rect(0, 2, 128, 12, { fill: c.slate });
}

function clockFace(s, c) {
  s.ellipse(28, 28, 53, 53, { fill: c.board, strokeWidth: 2.6, roughness: 0.7 });
  for (let hour = 0; hour < 12; hour += 1) {
    const [dx, dy] = [Math.sin((hour * Math.PI) / 6), -Math.cos((hour * Math.PI) / 6)];
    const inner = hour % 3 === 0 ? 18 : 21;
    s.line(28 + dx * inner, 28 + dy * inner, 28 + dx * 23, 28 + dy * 23, { roughness: 0.2, strokeWidth: 1.6 });
  }
}

/** Hands point up; they turn about the foot of the hand, four pixels above the lower edge. */
const hand = (length, width) => (s) => s.line(4, length, 4, 2, { strokeWidth: width, roughness: 0.4, bowing: 0.4 });

function doorClosed(s, c) {
  s.rect(4, 3, 92, 277, { fill: c.tray, strokeWidth: 2.2 });
  s.rect(12, 11, 76, 269, { fill: c.door });
  s.rect(23, 24, 54, 96, { ...thin, fill: c.screen });
  s.line(23, 72, 77, 72, thin);
  s.rect(23, 146, 54, 104, thin);
  s.ellipse(79, 158, 10, 10, { fill: c.knob });
}

/** The frame, a view of the corridor, and the leaf swung to the right. */
function doorOpen(s, c) {
  s.rect(4, 3, 92, 277, { fill: c.tray, strokeWidth: 2.2 });
  s.rect(12, 11, 76, 269, { fill: c.doorway });
  s.flat('M13 236H87V279H13Z', c.floor);
  s.line(13, 236, 87, 236, thin);
  s.polygon(
    [
      [88, 11],
      [128, 1],
      [128, 290],
      [88, 280],
    ],
    { fill: c.door },
  );
  s.polygon(
    [
      [95, 30],
      [120, 25],
      [120, 128],
      [95, 128],
    ],
    { ...thin, fill: c.screen },
  );
  s.ellipse(121, 160, 8, 10, { fill: c.knob });
}

function shelf(s, c) {
  const random = seeded(11);
  for (const y of [52, 116]) {
    let x = 8;
    while (x < 118) {
      const [width, height] = [8 + random() * 8, 26 + random() * 16];
      const colours = [c.book1, c.book2, c.book3, c.leafDark, c.salmon, c.plum];
      const fill = colours[Math.floor(random() * colours.length)];
      if (random() > 0.16) s.rect(x, y - height, width, height, { fill, ...thin });
      x += width + 2;
    }
    s.rect(2, y, 126, 7, { fill: c.wood });
  }
  s.ellipse(106, 38, 22, 24, { fill: c.leaf, ...thin });
}

function poster(s, c) {
  s.rect(2, 2, 84, 110, { fill: c.sheet });
  s.lines(
    [
      [14, 92],
      [14, 62],
      [38, 40],
      [72, 40],
      [72, 18],
    ],
    { line: '#0072B2', strokeWidth: 4 },
  );
  s.lines(
    [
      [14, 30],
      [46, 30],
      [46, 74],
      [74, 92],
    ],
    { line: '#B34700', strokeWidth: 4 },
  );
  for (const [x, y] of [
    [14, 92],
    [14, 62],
    [38, 40],
    [72, 40],
    [72, 18],
    [14, 30],
    [46, 74],
    [74, 92],
  ]) {
    s.ellipse(x, y, 9, 9, { fill: c.board, ...thin });
  }
}

function coatRack(s, c) {
  s.line(6, 8, 94, 8, { strokeWidth: 3 });
  for (const x of [16, 38, 60, 82])
    s.lines(
      [
        [x, 8],
        [x, 18],
        [x + 5, 20],
      ],
      thin,
    );
  s.path('M38 20C28 26 24 36 24 60L22 92H54L52 60C52 36 48 26 38 20Z', { fill: c.chairAmber });
  s.path('M76 20C74 40 70 62 74 84C76 88 80 88 82 84C86 62 84 40 82 20Z', { fill: c.blue, ...thin });
}

function coffeeMachine(s, c) {
  s.rect(4, 4, 52, 68, { fill: c.slate });
  s.rect(12, 30, 36, 30, { fill: c.board, ...thin });
  s.rect(22, 46, 14, 14, { fill: c.salmon, ...thin });
  s.ellipse(16, 16, 8, 8, { fill: c.tick, ...thin });
  s.line(26, 16, 46, 16, thin);
  s.line(29, 31, 29, 38, { strokeWidth: 3 });
}

/** Name, size and drawing of everything on the wall. `behind` things are layers of the window. */
export const WALL = {
  lamp: { size: [56, 44], draw: lamp },
  'window-frame': { size: [150, 162], draw: windowFrame },
  'window-sky-morning': { size: [132, 150], draw: sky('#F6E3C8', '#F6CFB8') },
  'window-sky-day': { size: [132, 150], draw: sky('#CFE8F7') },
  'window-sky-evening': { size: [132, 150], draw: sky('#E9D3E1', '#F6CFB8') },
  'window-sky-night': { size: [132, 150], draw: nightSky },
  'window-sea': { size: [132, 56], draw: sea },
  'window-ship': { size: [68, 44], draw: ship },
  'window-sailboat': { size: [42, 44], draw: sailboat },
  'window-sun': { size: [38, 38], draw: sun },
  'window-moon': { size: [32, 32], draw: moon },
  'window-cloud': { size: [60, 30], draw: cloud },
  'flip-chart': { size: [128, 256], draw: flipChart },
  'clock-face': { size: [56, 56], draw: clockFace },
  'clock-hour': { size: [8, 18], draw: hand(14, 3.4) },
  'clock-minute': { size: [8, 25], draw: hand(21, 2.4) },
  'door-closed': { size: [100, 284], draw: doorClosed },
  'door-open': { size: [132, 292], draw: doorOpen },
  shelf: { size: [130, 126], draw: shelf },
  poster: { size: [88, 114], draw: poster },
  'coat-rack': { size: [100, 96], draw: coatRack },
  'coffee-machine': { size: [60, 76], draw: coffeeMachine },
};
