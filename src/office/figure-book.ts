import type { Id } from '../core/sim/basics.ts';
import type { FaceId } from './faces.ts';
import type { Box } from './office-types.ts';
import type { Spot } from './plan/plan-types.ts';
import { NOMINAL } from './plan/upright.ts';

/** A box as x, y, width, height. */
type Four = readonly [number, number, number, number];

/** The measurements that come with the pictures: boxes of faces, heads and poses, in drawing units, all in one system. */
export interface FigureRecord {
  readonly face: Four;
  /** Of each pose the box of its body, and the line where it stands or is cut off. */
  readonly people: Readonly<
    Record<Id, { readonly head: Four; readonly poses: Readonly<Record<string, readonly [...Four, number]>> }>
  >;
}

export interface Layer {
  readonly frame: string;
  /** Middle of the layer, in drawing units from the figure's foot point; y grows downwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Figure {
  readonly body: Layer;
  readonly head: Layer;
  readonly face: Layer;
  /** Drawing units that make the figure's nominal height: the same for all of a kind, so that heads keep their proportion. */
  readonly nominal: number;
  /** From the foot point to the top of this head. */
  readonly top: number;
  /** Head in units from the foot point: for bubbles and rings. */
  readonly headBox: Box;
}

/** Middle of a figure across: where the neck stands in the drawings. */
const AXIS = 440;

/** Looks up which pictures make a person, and where each of them goes. */
export class FigureBook {
  private readonly record: FigureRecord;
  readonly characters: ReadonlySet<Id>;

  constructor(record: FigureRecord) {
    this.record = record;
    this.characters = new Set(Object.keys(record.people));
  }

  /** Null if nobody of that id is drawn. `variant` counts from 0 and falls back to the first. */
  figure(id: Id, pose: 'bust' | 'stand', variant = 0): Figure | null {
    const person = this.record.people[id];
    const wanted = `${pose}-${variant + 1}`;
    const name = person?.poses[wanted] ? wanted : `${pose}-1`;
    const drawn = person?.poses[name];
    if (person === undefined || drawn === undefined) return null;
    const [x, y, width, height, ground] = drawn;
    const [headX, headY, headWidth, headHeight] = person.head;
    return {
      body: layer(`${id}-${name}`, [x, y, width, height], ground),
      head: layer(`${id}-head`, person.head, ground),
      face: layer('', this.record.face, ground),
      nominal: NOMINAL[pose],
      top: ground - headY,
      headBox: { x: headX - AXIS, y: headY - ground, width: headWidth, height: headHeight },
    };
  }
}

export const faceFrame = (face: FaceId): string => `face-${face}`;

function layer(frame: string, [x, y, width, height]: Four, ground: number): Layer {
  return { frame, x: x + width / 2 - AXIS, y: y + height / 2 - ground, width, height };
}

/** Where the head of a figure is when it is drawn at this place. */
export function headAt(figure: Figure, { x, y, tall, faces }: Pick<Spot, 'x' | 'y' | 'tall' | 'faces'>): Box {
  const scale = tall / figure.nominal;
  const { headBox: head } = figure;
  const left = faces === 'right' ? head.x : -head.x - head.width;
  return { x: x + left * scale, y: y + head.y * scale, width: head.width * scale, height: head.height * scale };
}
