import { wrapText } from '../wrap-text.ts';

export interface Lettering {
  readonly size: number;
  readonly weight?: 400 | 500 | 600 | 700;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  /** Hand letters (default) or the plain face for numbers. */
  readonly plain?: boolean;
}

const HAND = '"Shantell Sans", "Comic Sans MS", cursive';
const PLAIN = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", sans-serif';

/** Asks the browser for the faces of the room's texts; done when they are there, or will not come. */
export async function loadLetters(): Promise<void> {
  const faces = [
    ...['500', '600', '700'].map((weight) => `${weight} 16px "Shantell Sans"`),
    '400 14px "Atkinson Hyperlegible Next Variable"',
  ];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}

export function setLetters(
  context: CanvasRenderingContext2D,
  { size, weight = 500, colour, align = 'left', plain = false }: Lettering,
): void {
  context.font = `${weight} ${size}px ${plain ? PLAIN : HAND}`;
  context.fillStyle = colour;
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
}

/** A line may be squeezed by so much before it is cut. */
const SQUEEZE = 1.2;

/** One line, its baseline at `y`; made narrower or shortened to fit `width` if given. */
export function letter(
  context: CanvasRenderingContext2D,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width?: number; readonly style: Lettering },
): void {
  setLetters(context, at.style);
  const { width } = at;
  if (width === undefined || context.measureText(text).width <= width * SQUEEZE) {
    context.fillText(text, at.x, at.y, width);
    return;
  }
  const [line = ''] = wrapText(text, { width, lines: 1, measure: widthIn(context) });
  context.fillText(line, at.x, at.y);
}

/** Breaks a text with the lettering that is set now. */
export function linesOf(
  context: CanvasRenderingContext2D,
  text: string,
  { width, lines, last = width }: { width: number; lines: number; last?: number },
): readonly string[] {
  return wrapText(text, { width, lines, last, measure: widthIn(context) });
}

function widthIn(context: CanvasRenderingContext2D): (text: string) => number {
  return (text) => context.measureText(text).width;
}
