import type { Id } from '../../core/sim/basics.ts';
import type { FaceId } from '../faces.ts';
import { headAt } from '../figure-book.ts';
import { FigureLayers } from '../figure-layers.ts';
import type { Box } from '../office-types.ts';
import type { Spot } from '../plan/plan-types.ts';
import { type Posture, postureOf, strideOf, variantOf } from '../postures.ts';
import type { Studio } from '../studio.ts';

type Place = Pick<Spot, 'x' | 'y' | 'tall' | 'depth' | 'soles'>;

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
  /** Share of the height that is gained or lost for a moment: the give of a step, of sitting down. */
  squash = 0;
  private posture: Posture = postureOf('calm');
  private soles: number | undefined;
  private other = false;

  constructor(studio: Studio, id: Id, spot: Spot) {
    this.studio = studio;
    this.id = id;
    this.pose = spot.pose;
    this.looks = spot.faces;
    [this.x, this.y, this.tall] = [spot.x, spot.y, spot.tall];
    this.variant = variantOf(id, spot.pose, this.posture.bearing);
    const figure = studio.figures.figure(id, spot.pose, this.variant);
    if (figure === null) throw new Error(`nobody is drawn as ${id}`);
    this.layers = new FigureLayers(studio, { figure, face: 'calm' });
    this.settleAt(spot);
  }

  settleAt(spot: Spot): void {
    this.looks = spot.faces;
    [this.x, this.y, this.tall, this.hop, this.squash] = [spot.x, spot.y, spot.tall, 0, 0];
    this.soles = spot.soles;
    this.other = spot.other ?? false;
    this.layers.container.setDepth(spot.depth);
    this.rest(spot.pose);
  }

  /** Holds itself like this wherever it rests. */
  bear(posture: Posture): void {
    this.posture = posture;
  }

  /** Back into the usual posture. */
  rest(pose: Spot['pose'] = this.pose): void {
    this.take(pose, this.variantAtRest(pose));
    this.hold({});
  }

  /** A movement added to the posture. */
  hold({ lean = 0, nod = 0 }: { readonly lean?: number; readonly nod?: number }): void {
    this.lean = this.posture.lean + lean;
    this.layers.moveHead(0, this.posture.nod + nod);
    this.apply();
  }

  /** Takes up the striding figure: on the way the head is up. */
  stride(): void {
    this.take('stand', strideOf(this.id));
    this.layers.moveHead(0, 0);
  }

  variantAtRest(pose: Spot['pose']): number {
    const usual = variantOf(this.id, pose, this.posture.bearing);
    // Whoever is closed or spent shows it with arms and shoulders: there is one drawing for that.
    const isFree = this.posture.bearing === 'plain' || this.posture.bearing === 'lively';
    return pose === 'bust' && this.other && isFree ? 1 - usual : usual;
  }

  /** A step on the way between two places: `share` of it, small hops, a little tilt. Nearer things are passed behind. */
  along(from: Place, to: Place, { share, hops }: { readonly share: number; readonly hops: number }): void {
    const mix = (a: number, b: number): number => a + (b - a) * share;
    const wave = Math.sin(share * Math.PI * hops);
    [this.x, this.y, this.tall] = [mix(from.x, to.x), mix(from.y, to.y), mix(from.tall, to.tall)];
    this.hop = Math.abs(wave) * this.tall * 0.03;
    this.lean = wave * 2.4;
    // Down on every step, and most at the start and at the end.
    this.squash = (1 - Math.abs(wave)) * 0.035;
    this.layers.container.setDepth(share < 0.3 ? from.depth : share > 0.7 ? to.depth : Math.max(from.depth, to.depth));
    this.apply();
  }

  /** Where the figure is now, as a place. */
  place(): Place & Pick<Spot, 'pose'> {
    return { x: this.x, y: this.y, tall: this.tall, pose: this.pose, depth: this.layers.container.depth, soles: this.soles };
  }

  take(pose: Spot['pose'], variant: number): void {
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
    const wide = 1 + (this.posture.sink * 0.5 + this.squash) * 0.6;
    this.layers.container
      // A bust goes a little below the edge of its desk, so that its cut is hidden.
      .setPosition(this.x, this.y - this.hop + (this.pose === 'bust' ? this.tall * 0.03 : 0))
      .setAngle(this.lean)
      .setScale(this.looks === 'right' ? scale * wide : -scale * wide, scale * (2 - wide));
  }

  private scale(): number {
    return this.tall / this.layers.figure.nominal;
  }
}
