import measured from '../../../assets/art/figures.json';

/** Left, top, width, height in drawing units; all parts of a person lie in one system. */
export type Place = readonly [number, number, number, number];

/** Where a person's pictures go. */
export interface FigurePlaces {
  readonly body: Place;
  readonly head: Place;
  readonly face: Place;
  /** Where feet or wheels stand, or a bust is cut off. */
  readonly ground: number;
}

interface Measured {
  readonly face: number[];
  readonly people: Readonly<Record<string, { readonly head: number[]; readonly poses: Readonly<Record<string, number[]>> }>>;
}

const { face, people }: Measured = measured;

const placeOf = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Place => [x, y, width, height];

/** Is this person drawn? Packs may bring people of their own. */
export const isDrawn = (person: string): boolean => person in people;

/** Places for a pose such as `stand-2`; a person who has no second pose shows the first. Undefined if nobody of that id is drawn. */
export function placesOf(person: string, pose: string): { pose: string; places: FigurePlaces } | undefined {
  const drawn = people[person];
  if (drawn === undefined) return undefined;
  const chosen = drawn.poses[pose] ? pose : pose.replace(/\d$/, '1');
  const measures = drawn.poses[chosen] ?? [];
  return {
    pose: chosen,
    places: { body: placeOf(measures), head: placeOf(drawn.head), face: placeOf(face), ground: measures[4] ?? 0 },
  };
}
