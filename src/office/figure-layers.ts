import { GameObjects } from 'phaser';
import type { FaceId } from './faces.ts';
import { type Figure, faceFrame, type Layer } from './figure-book.ts';
import { keys } from './keys.ts';
import type { Studio } from './studio.ts';

/** Body, head and face of one person as one thing that moves, turns and grows together. Its origin is the foot point. */
export class FigureLayers {
  readonly container: GameObjects.Container;
  private readonly body: GameObjects.Image;
  private readonly head: GameObjects.Image;
  private readonly face: GameObjects.Image;
  figure: Figure;

  constructor({ scene, add }: Pick<Studio, 'scene' | 'add'>, { figure, face }: { figure: Figure; face: FaceId }) {
    this.figure = figure;
    // Not added to the scene: the container holds them.
    const part = (frame: string): GameObjects.Image => new GameObjects.Image(scene, 0, 0, keys.peopleAtlas, frame);
    this.body = part(figure.body.frame);
    this.head = part(figure.head.frame);
    this.face = part(faceFrame(face));
    this.container = add(scene.add.container(0, 0, [this.body, this.head, this.face]));
    this.dress(figure);
  }

  /** Takes up another pose or outfit. */
  dress(figure: Figure): void {
    this.figure = figure;
    this.body.setFrame(figure.body.frame);
    this.head.setFrame(figure.head.frame);
    place(this.body, figure.body);
    place(this.head, figure.head);
    place(this.face, figure.face);
  }

  setFace(face: FaceId): void {
    this.face.setFrame(faceFrame(face));
    place(this.face, this.figure.face);
  }

  /** Nods or lifts the head a little, in drawing units. */
  moveHead(x: number, y: number): void {
    this.head.setPosition(this.figure.head.x + x, this.figure.head.y + y);
    this.face.setPosition(this.figure.face.x + x, this.figure.face.y + y);
  }

  destroy(): void {
    this.container.destroy();
  }
}

function place(image: GameObjects.Image, { x, y, width, height }: Layer): void {
  image.setPosition(x, y).setDisplaySize(width, height);
}
