import type { Report, Ribbon } from '../report-data.ts';
import { sayReport, seatName, tellLevel, verdictWords } from './report-words.ts';

/** Size of the picture: what pages and messages show of a link, without cutting. */
const WIDE = 1200;
const HIGH = 630;
const EDGE = 64;
const LINE = { left: 120, right: 1080, y: 372 } as const;
const INK = '#1f1d1a';
const PAPER = '#fbf7ef';
const GREY = '#5c564c';
const HAND = '"Shantell Sans", "Comic Neue", cursive';
const TEXT = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

/**
 * The answer as a picture: verdict, how sure, the line, both bands, and the caveat that belongs to it. It names nobody and certifies nothing.
 * Always on light paper, as a print is. Null where the browser gives no canvas.
 */
export async function reportCard(report: Report, version: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = HIGH;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  await Promise.all([document.fonts.load(`700 52px ${HAND}`), document.fonts.load(`400 26px ${TEXT}`)]).catch(() => []);
  draw(pen, report, version);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function draw(pen: CanvasRenderingContext2D, report: Report, version: string): void {
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDE, HIGH);
  pen.lineWidth = 4;
  pen.strokeStyle = INK;
  pen.strokeRect(14, 14, WIDE - 28, HIGH - 28);
  const { headline, lead } = verdictWords(report);
  const below = write(pen, headline, { y: 104, size: 52, font: `700 52px ${HAND}`, most: 2 });
  write(pen, lead, { y: below + 8, size: 27, font: `400 27px ${TEXT}`, most: 4 });
  if (report.ribbon) drawLine(pen, report.ribbon);
  drawLevels(pen, report);
  write(pen, sayReport('caveat.line'), { y: 556, size: 25, font: `700 25px ${TEXT}`, most: 1 });
  const foot = sayReport('text.footer', { seed: report.about.seed, version });
  write(pen, foot, { y: 592, size: 22, font: `400 22px ${TEXT}`, most: 1, colour: GREY });
}

interface Writing {
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Lines at most. */
  readonly most: number;
  readonly colour?: string;
}

/** Writes a text in lines that fit; gives back where the next line begins. */
function write(pen: CanvasRenderingContext2D, text: string, { y, size, font, most, colour = INK }: Writing): number {
  pen.font = font;
  pen.fillStyle = colour;
  pen.textAlign = 'left';
  let line = '';
  let at = y;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (pen.measureText(longer).width <= WIDE - 2 * EDGE) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  for (const one of [...lines, line].slice(0, most)) {
    pen.fillText(one, EDGE, at);
    at += size * 1.35;
  }
  return at;
}

function drawLine(pen: CanvasRenderingContext2D, { at, low, high, zoneLow, zoneHigh }: Ribbon): void {
  const place = (percent: number) => LINE.left + ((LINE.right - LINE.left) * percent) / 100;
  pen.fillStyle = '#e4d8c0';
  pen.fillRect(place(zoneLow), LINE.y - 44, place(zoneHigh) - place(zoneLow), 88);
  pen.fillStyle = INK;
  pen.fillRect(LINE.left, LINE.y - 1.5, LINE.right - LINE.left, 3);
  pen.fillStyle = '#56b4e9';
  pen.lineWidth = 3;
  pen.beginPath();
  pen.rect(place(low), LINE.y - 18, place(high) - place(low), 36);
  pen.fill();
  pen.stroke();
  drawDot(pen, place(at));
  drawEnds(pen);
  label(pen, sayReport('ribbon.zone'), { x: place((zoneLow + zoneHigh) / 2), align: 'center' });
  label(pen, seatName('product-owner'), { x: EDGE, align: 'left' });
  label(pen, seatName('scrum-master'), { x: WIDE - EDGE, align: 'right' });
}

function drawDot(pen: CanvasRenderingContext2D, x: number): void {
  pen.beginPath();
  pen.arc(x, LINE.y, 15, 0, 7);
  pen.fillStyle = INK;
  pen.fill();
  pen.lineWidth = 5;
  pen.strokeStyle = PAPER;
  pen.stroke();
  pen.strokeStyle = INK;
}

/** Diamond for the Product Owner, circle for the Scrum Master: told apart by shape. */
function drawEnds(pen: CanvasRenderingContext2D): void {
  pen.lineWidth = 3;
  pen.fillStyle = '#b34700';
  pen.beginPath();
  for (const [x, y] of [
    [0, -24],
    [24, 0],
    [0, 24],
    [-24, 0],
  ] as const)
    pen.lineTo(LINE.left - 24 + x, LINE.y + y);
  pen.closePath();
  pen.fill();
  pen.stroke();
  pen.fillStyle = '#0072b2';
  pen.beginPath();
  pen.arc(LINE.right + 24, LINE.y, 22, 0, 7);
  pen.fill();
  pen.stroke();
}

function label(pen: CanvasRenderingContext2D, text: string, { x, align }: { x: number; align: CanvasTextAlign }): void {
  pen.font = align === 'center' ? `400 23px ${TEXT}` : `700 26px ${HAND}`;
  pen.fillStyle = align === 'center' ? GREY : INK;
  pen.textAlign = align;
  pen.fillText(text, x, LINE.y + 74);
}

function drawLevels(pen: CanvasRenderingContext2D, report: Report): void {
  const told = (['scrum-master', 'product-owner'] as const).map((seat) => tellLevel(report, seat)).join('   ·   ');
  write(pen, told, { y: 508, size: 27, font: `400 27px ${TEXT}`, most: 1 });
}
