import type { Id } from '../../core/sim/basics.ts';
import type { FaceId } from '../faces.ts';
import { headAt } from '../figure-book.ts';
import { FigureLayers } from '../figure-layers.ts';
import type { Box } from '../office-types.ts';
import type { Spot } from '../plan/plan-types.ts';
import type { Studio } from '../studio.ts';

type Place = Pick<Spot, 'x' | 'y' | 'tall' | 'depth'>;

/** How and where one figure is drawn just now. */
export class Stance {
  readonly layers: FigureLayers;
  private readonly studio: Studio;
  private readonly id: Id;
  pose: Spot['pose'];
  looks: Spot['faces'];
  private variant = 0;
  x: number;
  y: number;
  tall: number;
  /** Degrees. */
  lean = 0;
  /** Pixels above the ground: the hops of a walk. */
  hop = 0;

  constructor(studio: Studio, id: Id, spot: Spot) {
    this.studio = studio;
    this.id = id;
    this.pose = spot.pose;
    this.looks = spot.faces;
    [this.x, this.y, this.tall] = [spot.x, spot.y, spot.tall];
    const figure = studio.figures.figure(id, spot.pose);
    if (figure === null) throw new Error(`nobody is drawn as ${id}`);
    this.layers = new FigureLayers(studio.scene, { figure, face: 'calm' });
    this.settleAt(spot);
  }

  settleAt(spot: Spot): void {
    this.take(spot.pose);
    this.looks = spot.faces;
    [this.x, this.y, this.tall, this.lean, this.hop] = [spot.x, spot.y, spot.tall, 0, 0];
    this.layers.container.setDepth(spot.depth);
    this.layers.moveHead(0, 0);
    this.apply();
  }

  /** A step on the way between two places: `share` of it, small hops, a little tilt. Nearer things are passed behind. */
  along(from: Place, to: Place, { share, hops }: { readonly share: number; readonly hops: number }): void {
    const mix = (a: number, b: number): number => a + (b - a) * share;
    const wave = Math.sin(share * Math.PI * hops);
    [this.x, this.y, this.tall] = [mix(from.x, to.x), mix(from.y, to.y), mix(from.tall, to.tall)];
    this.hop = Math.abs(wave) * this.tall * 0.025;
    this.lean = wave * 2;
    this.layers.container.setDepth(share < 0.3 ? from.depth : share > 0.7 ? to.depth : Math.max(from.depth, to.depth));
    this.apply();
  }

  /** Where the figure is now, as a place. */
  place(): Place & Pick<Spot, 'pose'> {
    return { x: this.x, y: this.y, tall: this.tall, pose: this.pose, depth: this.layers.container.depth };
  }

  take(pose: Spot['pose'], variant = 0): void {
    if (pose === this.pose && variant === this.variant) return;
    const figure = this.studio.figures.figure(this.id, pose, variant);
    if (figure === null) return;
    this.pose = pose;
    this.variant = variant;
    this.layers.dress(figure);
  }

  setFace(face: FaceId): void {
    this.layers.setFace(face);
  }

  /** The figure as it is drawn now, in CSS pixels: what a finger may touch and a ring goes round. */
  box(): Box {
    const { figure } = this.layers;
    const height = figure.top * this.scale();
    const width = Math.min(figure.body.width * this.scale(), this.tall * (this.pose === 'bust' ? 0.86 : 0.5));
    return { x: this.x - width / 2, y: this.y - height, width, height };
  }

  headBox(): Box {
    return headAt(this.layers.figure, { x: this.x, y: this.y, tall: this.tall, faces: this.looks });
  }

  apply(): void {
    const scale = this.scale();
    this.layers.container
      // A bust goes a little below the edge of its desk, so that its cut is hidden.
      .setPosition(this.x, this.y - this.hop + (this.pose === 'bust' ? this.tall * 0.03 : 0))
      .setAngle(this.lean)
      .setScale(this.looks === 'right' ? scale : -scale, scale);
  }

  private scale(): number {
    return this.tall / this.layers.figure.nominal;
  }
}
