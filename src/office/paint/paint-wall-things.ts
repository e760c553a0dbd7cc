import type { Box, OfficeTheme } from '../office-types.ts';
import type { Palette } from '../palette.ts';
import type { Stamps } from '../stamps.ts';
import { clockHands, skyColour, sunAt } from '../time-of-day.ts';
import { Pen } from './pen.ts';

export function paintClock(
  context: CanvasRenderingContext2D,
  { radius, minutes, palette }: { radius: number; minutes: number; palette: Palette },
): void {
  const pen = new Pen(context, 'clock');
  const centre = { x: radius + 3, y: radius + 3 };
  const at = (angle: number, share: number) => ({
    x: centre.x + Math.sin(angle) * radius * share,
    y: centre.y - Math.cos(angle) * radius * share,
  });
  pen
    .fillOval(centre, { x: radius, y: radius }, palette.board)
    .with({ colour: palette.line, width: 2.6, rough: 1.1 })
    .oval(centre, { x: radius, y: radius });
  pen.with({ width: 1.8, rough: 0.4 });
  for (let hour = 0; hour < 12; hour += 3) pen.line(at((hour * Math.PI) / 6, 0.8), at((hour * Math.PI) / 6, 0.92));
  const hands = clockHands(minutes);
  pen.with({ width: 3.2 }).line(centre, at(hands.hour, 0.5)).with({ width: 2.4 }).line(centre, at(hands.minute, 0.74));
}

interface Outside {
  readonly share: number;
  readonly theme: OfficeTheme;
  readonly palette: Palette;
  /** Sun, moon and cloud. */
  readonly stamps: Pick<Stamps, 'stamp'>;
}

/** The window: sky, sun or moon by the time of day, the town, and the tram that crosses it while the day goes by. */
export function paintWindow(
  context: CanvasRenderingContext2D,
  { width, height }: Pick<Box, 'width' | 'height'>,
  outside: Outside,
): void {
  const { palette, theme, share } = outside;
  const pen = new Pen(context, 'window');
  const glass: Box = { x: 4, y: 4, width: width - 8, height: height - 18 };
  const isNight = theme === 'dark';
  pen.fillBox(glass, isNight ? '#101B33' : skyColour(share));
  context.save();
  context.beginPath();
  context.rect(glass.x, glass.y, glass.width, glass.height);
  context.clip();
  paintSky(pen, glass, outside);
  paintTown(pen, glass, outside);
  context.restore();
  pen.with({ colour: palette.line, width: 2.6, rough: 1.1 }).box(glass);
  pen
    .with({ width: 2.2 })
    .line({ x: glass.x + glass.width * 0.48, y: glass.y }, { x: glass.x + glass.width * 0.48, y: glass.y + glass.height });
  pen.line({ x: glass.x, y: glass.y + glass.height * 0.45 }, { x: glass.x + glass.width, y: glass.y + glass.height * 0.45 });
  pen.with({ width: 2 }).sheet({ x: 0, y: height - 14, width, height: 9 }, isNight ? palette.metal : palette.paper);
}

function paintSky(pen: Pen, glass: Box, { share, theme, stamps }: Outside): void {
  const isNight = theme === 'dark';
  const sun = sunAt(share);
  const size = glass.width * (isNight ? 0.24 : 0.28);
  if (isNight) {
    for (const [x, y] of STARS)
      pen.fillOval({ x: glass.x + glass.width * x, y: glass.y + glass.height * y }, { x: 1.4, y: 1.4 }, '#FBF7EF');
  }
  const disc = {
    x: glass.x + glass.width * sun.x - size / 2,
    y: glass.y + glass.height * sun.y - size / 2,
    width: size,
    height: size,
  };
  stamps.stamp(pen.context, isNight ? 'window-moon' : 'window-sun', disc);
  if (isNight) return;
  const cloud = { width: glass.width * 0.34, height: glass.width * 0.17 };
  const drift = (0.72 - share * 0.5) * glass.width;
  stamps.stamp(pen.context, 'window-cloud', { x: glass.x + drift, y: glass.y + glass.height * 0.3, ...cloud });
}

const STARS = [
  [0.16, 0.3],
  [0.34, 0.14],
  [0.72, 0.36],
  [0.88, 0.18],
] as const;

/** Roofs, a viaduct, and a tram on it: its place tells the time as well. */
function paintTown(pen: Pen, glass: Box, { share, theme, palette }: Outside): void {
  const isNight = theme === 'dark';
  const at = (x: number, y: number) => ({ x: glass.x + glass.width * x, y: glass.y + glass.height * y });
  const roofs = [
    at(-0.02, 0.66),
    at(0.14, 0.66),
    at(0.14, 0.56),
    at(0.27, 0.56),
    at(0.27, 0.7),
    at(0.42, 0.7),
    at(0.42, 0.6),
    at(0.52, 0.53),
    at(0.62, 0.6),
    at(0.62, 0.68),
    at(0.76, 0.68),
    at(0.76, 0.5),
    at(0.9, 0.5),
    at(0.9, 0.64),
    at(1.02, 0.64),
    at(1.02, 1),
    at(-0.02, 1),
  ];
  pen
    .with({ colour: palette.line, width: 1.5, rough: 0.7 })
    .fill(roofs, isNight ? '#1C2740' : '#E4D8C0')
    .path(roofs.slice(0, -2));
  if (isNight)
    for (const [x, y] of [
      [0.2, 0.62],
      [0.52, 0.62],
      [0.81, 0.56],
      [0.86, 0.6],
      [0.06, 0.72],
    ] as const)
      pen.fillBox({ ...at(x, y), width: 3.4, height: 3.4 }, '#F0E442');
  paintTram(
    pen,
    { x: glass.x + glass.width * (share * 1.5 - 0.4), y: glass.y + glass.height * 0.72, size: glass.width * 0.4 },
    isNight,
  );
  const deck = at(-0.02, 0.86);
  pen
    .with({ colour: palette.line, width: 2, rough: 0.6 })
    .fillBox({ ...deck, width: glass.width * 1.1, height: glass.height * 0.05 }, isNight ? '#3A414C' : '#FBF7EF');
  pen.line(deck, at(1.02, 0.86)).line(at(-0.02, 0.91), at(1.02, 0.91));
  for (const x of [0.14, 0.44, 0.74]) pen.line(at(x, 0.91), at(x, 1.02)).line(at(x + 0.08, 0.91), at(x + 0.08, 1.02));
}

function paintTram(pen: Pen, { x, y, size }: { x: number; y: number; size: number }, isNight: boolean): void {
  const body: Box = { x, y, width: size, height: size * 0.34 };
  pen.with({ width: 1.6, rough: 0.6 }).sheet(body, isNight ? '#8C4B1A' : '#F6CFB8');
  for (const share of [0.08, 0.31, 0.54, 0.77]) {
    pen.sheet(
      { x: x + size * share, y: y + size * 0.07, width: size * 0.15, height: size * 0.12 },
      isNight ? '#F0E442' : '#FBF7EF',
    );
  }
}
