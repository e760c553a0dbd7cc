import type { Id } from '../core/sim/basics.ts';
import type { FaceId } from './faces.ts';
import type { Box } from './office-types.ts';

interface Part {
  readonly frame: string;
  readonly box: Box;
}

/** How somebody is drawn in one pose: a body, to which head and face belong. Boxes in drawing units, all in one system. */
interface PoseRecord extends Part {
  readonly layout: string;
  readonly ground: number;
  readonly does?: string;
}

/** The measurements that come with the pictures. */
export interface PeopleRecord {
  readonly faceBox: Box;
  readonly faces: Readonly<Record<string, { readonly frame: string }>>;
  readonly people: Readonly<
    Record<
      Id,
      { readonly head: Part & { readonly pivot: { x: number; y: number } }; readonly poses: Readonly<Record<string, PoseRecord>> }
    >
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
const NOMINAL: Readonly<Record<'bust' | 'stand', number>> = { bust: 1215, stand: 2940 };

/** Looks up which pictures make a person, and where each of them goes. */
export class FigureBook {
  private readonly record: PeopleRecord;
  readonly characters: ReadonlySet<Id>;

  constructor(record: PeopleRecord) {
    this.record = record;
    this.characters = new Set(Object.keys(record.people));
  }

  /** Null if nobody of that id is drawn. `variant` counts from 0 and falls back to the first. */
  figure(id: Id, pose: 'bust' | 'stand', variant = 0): Figure | null {
    const person = this.record.people[id];
    const drawn = person?.poses[`${pose}-${variant + 1}`] ?? person?.poses[`${pose}-1`];
    if (person === undefined || drawn === undefined) return null;
    const place = ({ frame, box }: Part): Layer => ({
      frame,
      x: box.x + box.width / 2 - AXIS,
      y: box.y + box.height / 2 - drawn.ground,
      width: box.width,
      height: box.height,
    });
    const { head } = person;
    return {
      body: place(drawn),
      head: place(head),
      face: place({ frame: '', box: this.record.faceBox }),
      nominal: NOMINAL[pose],
      top: drawn.ground - head.box.y,
      headBox: { x: head.box.x - AXIS, y: head.box.y - drawn.ground, width: head.box.width, height: head.box.height },
    };
  }

  faceFrame(face: FaceId): string {
    return this.record.faces[face]?.frame ?? '';
  }

  /** Can this person do something with their hands in another pose? */
  variants(id: Id, pose: 'bust' | 'stand'): number {
    return Object.keys(this.record.people[id]?.poses ?? {}).filter((name) => name.startsWith(pose)).length;
  }
}
