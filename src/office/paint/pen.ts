import type { Box } from '../office-types.ts';
import { jitter, type Point, roughLine, roughOval, type Stroke, seedOf, smooth } from '../sketch.ts';

export interface Ink {
  readonly colour: string;
  /** Pixels. */
  readonly width: number;
  /** Largest miss of a stroke in pixels. */
  readonly rough: number;
}

/** A marker over a canvas. Two pens with the same name draw the same strokes. */
export class Pen {
  readonly context: CanvasRenderingContext2D;
  private readonly next: () => number;
  private ink: Ink = { colour: '#000', width: 2, rough: 1 };

  constructor(context: CanvasRenderingContext2D, name: string) {
    this.context = context;
    this.next = jitter(seedOf(name));
    context.lineCap = 'round';
    context.lineJoin = 'round';
  }

  /** What is drawn from now on is drawn with this. */
  with(ink: Partial<Ink>): this {
    this.ink = { ...this.ink, ...ink };
    return this;
  }

  line(a: Point, b: Point): this {
    return this.strokes(roughLine(a, b, this.hand()));
  }

  /** Straight lines from point to point, back to the first if `closed`. */
  path(points: readonly Point[], closed = false): this {
    for (const [i, point] of points.entries()) {
      const after = points[i + 1] ?? (closed ? points[0] : undefined);
      if (after !== undefined) this.line(point, after);
    }
    return this;
  }

  /** One swing through all points. */
  curve(points: readonly Point[]): this {
    return points.length < 2 ? this : this.strokes([smooth(points)]);
  }

  box({ x, y, width, height }: Box): this {
    const [right, bottom] = [x + width, y + height];
    return this.path(
      [
        { x, y },
        { x: right, y },
        { x: right, y: bottom },
        { x, y: bottom },
      ],
      true,
    );
  }

  oval(centre: Point, radii: Point): this {
    return this.strokes(roughOval(centre, radii, this.hand()));
  }

  /** Flat colour inside straight edges. */
  fill(points: readonly Point[], colour: string): this {
    const { context } = this;
    context.fillStyle = colour;
    context.beginPath();
    for (const [i, { x, y }] of points.entries()) {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
    context.fill();
    return this;
  }

  fillBox({ x, y, width, height }: Box, colour: string): this {
    this.context.fillStyle = colour;
    this.context.fillRect(x, y, width, height);
    return this;
  }

  fillOval(centre: Point, radii: Point, colour: string): this {
    const { context } = this;
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(centre.x, centre.y, radii.x, radii.y, 0, 0, Math.PI * 2);
    context.fill();
    return this;
  }

  /** Filled and framed. */
  sheet(box: Box, colour: string): this {
    return this.fillBox(box, colour).box(box);
  }

  /** Short loose strokes along the ground: the shadow under a thing. */
  hatch({ x, y, width, height }: Box, colour: string): this {
    const before = this.ink;
    this.with({ colour, width: 1.4, rough: 0.8 });
    for (let at = x; at < x + width; at += 4.5) {
      const lean = height * 0.7;
      const low = y + height * (0.86 + this.next() * 0.14);
      this.strokes([
        {
          from: { x: at + lean, y: y + this.next() * 1.5 },
          curves: [[at + lean * 0.7, y + height * 0.3, at + lean * 0.3, y + height * 0.7, at, low]],
        },
      ]);
    }
    return this.with(before);
  }

  private hand(): { next: () => number; rough: number } {
    return { next: this.next, rough: this.ink.rough };
  }

  private strokes(strokes: readonly Stroke[]): this {
    const { context, ink } = this;
    context.strokeStyle = ink.colour;
    context.lineWidth = ink.width;
    context.beginPath();
    for (const { from, curves } of strokes) {
      context.moveTo(from.x, from.y);
      for (const [c1x, c1y, c2x, c2y, x, y] of curves) context.bezierCurveTo(c1x, c1y, c2x, c2y, x, y);
    }
    context.stroke();
    return this;
  }
}
