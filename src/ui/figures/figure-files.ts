import type { FaceId } from './face-id.ts';

/** Addresses of the pictures, by path. A picture is fetched only when it is shown. */
const people = import.meta.glob<string>('../../../assets/art/people/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const faces = import.meta.glob<string>('../../../assets/art/faces/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Address of a part of a person: `head` or a pose, such as `bust-1`. */
export const partUrl = (person: string, part: string): string => people[`../../../assets/art/people/${person}-${part}.svg`] ?? '';

export const faceUrl = (face: FaceId): string => faces[`../../../assets/art/faces/${face}.svg`] ?? '';
