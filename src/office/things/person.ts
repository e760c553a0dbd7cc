import type { Id } from '../../core/sim/basics.ts';
import { type FaceId, REACTION_MS } from '../faces.ts';
import { headAt } from '../figure-book.ts';
import type { Box } from '../office-types.ts';
import { glideTime } from '../pace.ts';
import type { Spot } from '../plan/plan-types.ts';
import { upright } from '../plan/upright.ts';
import { postureOf } from '../postures.ts';
import type { Studio } from '../studio.ts';
import { Stance } from './stance.ts';

/** A small movement on the spot. */
export interface Gesture {
  /** Degrees. */
  readonly lean?: number;
  /** How far the head sinks, in drawing units. */
  readonly nod?: number;
  /** Looks the other way. */
  readonly turned?: boolean;
  /** The other of the drawn hands. */
  readonly other?: boolean;
  /** A face for as long as it lasts. */
  readonly face?: FaceId;
}

/** One person of the room: sits, stands, walks, makes a face. Decides nothing. */
export class Person {
  readonly id: Id;
  private readonly studio: Studio;
  private readonly stance: Stance;
  private home: Spot;
  private mood: FaceId = 'calm';
  private shown: FaceId = 'calm';
  private isWalking = false;
  private reaction = 0;
  /** Goes up with every order that overrules what is under way. */
  private turn = 0;
  /** Plays something; what the snapshot wants waits until it is over. */
  isBusy = false;

  constructor(studio: Studio, id: Id, spot: Spot) {
    this.studio = studio;
    this.id = id;
    this.home = spot;
    this.stance = new Stance(studio, id, spot);
  }

  /** From now on belongs here; goes there now, or when what it plays is over. */
  settle(spot: Spot): void {
    const { home } = this;
    const isSame = spot.x === home.x && spot.y === home.y && spot.tall === home.tall && spot.pose === home.pose;
    const isAlike = spot.faces === home.faces && spot.other === home.other;
    this.home = spot;
    if (this.isBusy || (isSame && isAlike)) return;
    if (!isSame) void this.goTo(spot);
    else if (!this.isWalking) this.stance.settleAt(spot);
  }

  /** Is at a spot at once: outside the door, before coming in. */
  appear(spot: Spot): void {
    this.stance.settleAt(spot);
  }

  /** Face and posture from now on. */
  setMood(face: FaceId): void {
    if (face === this.mood) return;
    this.mood = face;
    if (this.reaction !== 0) return;
    this.wear(face);
  }

  /** The face that shows just now. */
  get face(): FaceId {
    return this.shown;
  }

  /** Shows a face for a moment, then the mood's own again. */
  react(face: FaceId): void {
    if (!this.studio.motion.live) return;
    this.wear(face);
    window.clearTimeout(this.reaction);
    this.reaction = window.setTimeout(() => {
      this.reaction = 0;
      this.wear(this.mood);
      this.studio.stir();
    }, REACTION_MS);
    this.studio.stir();
  }

  private wear(face: FaceId): void {
    this.shown = face;
    this.stance.setFace(face);
    this.stance.bear(postureOf(face));
    if (!this.isBusy && !this.isWalking) this.stance.rest();
  }

  /** Walks or slides to a spot. False if it was overruled on the way. */
  async goTo(spot: Spot): Promise<boolean> {
    const { turn, stance } = this;
    const now = stance.place();
    const far = Math.hypot(spot.x - now.x, spot.y - now.y);
    const walks = now.pose === 'stand' || spot.pose === 'stand' || far > now.tall;
    // A yawn that was begun at the desk is not carried through the room.
    stance.setFace(this.shown);
    const [from, to] = walks ? [upright(now), upright(spot)] : [now, spot];
    if (walks) stance.stride();
    this.isWalking = true;
    if (far > 30) stance.looks = spot.x < now.x ? 'left' : 'right';
    const hops = Math.max(1, Math.round(far / 120));
    const way = { share: 0 };
    const each = (): void => stance.along(from, to, { share: way.share, hops });
    // At once, not with the first step: the new pose must not show for a moment at the old one's place.
    each();
    this.studio.stir();
    const whole = await this.studio.motion.glide(
      way,
      { share: 1 },
      { ms: glideTime(far), ease: 'Sine.easeInOut', each, as: this },
    );
    if (!whole || turn !== this.turn) return false;
    this.isWalking = false;
    stance.settleAt(spot);
    this.studio.stir();
    return true;
  }

  goHome(): Promise<boolean> {
    return this.goTo(this.home);
  }

  /** Begins to play something; the number names it for `end`. */
  begin(): number {
    this.turn += 1;
    this.isBusy = true;
    return this.turn;
  }

  end(turn: number): void {
    if (turn === this.turn) this.isBusy = false;
  }

  /** Drops everything and is where it belongs. */
  standStill(): void {
    this.turn += 1;
    this.isBusy = false;
    this.isWalking = false;
    this.studio.motion.stop(this);
    this.stance.setFace(this.shown);
    this.stance.settleAt(this.home);
  }

  gesture({ lean = 0, nod = 0, turned = false, other = false, face }: Gesture): void {
    const { stance, home } = this;
    const usual = stance.variantAtRest(home.pose);
    stance.take(home.pose, other ? 1 - usual : usual);
    stance.looks = turned === (home.faces === 'right') ? 'left' : 'right';
    if (this.reaction === 0) stance.setFace(face ?? this.mood);
    stance.hold({ lean, nod });
    this.studio.stir();
  }

  /** Sits at a desk or a table and plays nothing. */
  get isIdle(): boolean {
    return !this.isBusy && !this.isWalking && this.home.pose === 'bust';
  }

  /** Which way this place looks. */
  get faces(): Spot['faces'] {
    return this.home.faces;
  }

  get depth(): number {
    return this.stance.layers.container.depth;
  }

  box(): Box {
    return this.stance.box();
  }

  headBox(): Box {
    return this.stance.headBox();
  }

  /** Where the head is when this person is where the snapshot has them. */
  homeHead(): Box {
    const figure = this.studio.figures.figure(this.id, this.home.pose);
    return figure === null ? this.headBox() : headAt(figure, this.home);
  }

  /** The line this person's place stands on: the edge of the desk, or the floor. */
  get homeFoot(): number {
    return this.home.y;
  }

  get isHome(): boolean {
    return this.stance.pose === this.home.pose && Math.hypot(this.stance.x - this.home.x, this.stance.y - this.home.y) < 6;
  }

  destroy(): void {
    window.clearTimeout(this.reaction);
    this.turn += 1;
    this.studio.motion.stop(this);
    this.stance.layers.destroy();
  }
}
