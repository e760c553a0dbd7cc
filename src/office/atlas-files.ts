import people1 from '../../assets/art/atlas/people-1x.json?url';
import people1Picture from '../../assets/art/atlas/people-1x.png';
import people2 from '../../assets/art/atlas/people-2x.json?url';
import people2Picture from '../../assets/art/atlas/people-2x.png';
import dark1 from '../../assets/art/atlas/room-dark-1x.json?url';
import dark1Picture from '../../assets/art/atlas/room-dark-1x.png';
import dark2 from '../../assets/art/atlas/room-dark-2x.json?url';
import dark2Picture from '../../assets/art/atlas/room-dark-2x.png';
import light1 from '../../assets/art/atlas/room-light-1x.json?url';
import light1Picture from '../../assets/art/atlas/room-light-1x.png';
import light2 from '../../assets/art/atlas/room-light-2x.json?url';
import light2Picture from '../../assets/art/atlas/room-light-2x.png';
import { keys } from './keys.ts';
import type { OfficeTheme } from './office-types.ts';

export interface AtlasFile {
  readonly key: string;
  readonly picture: string;
  readonly frames: string;
}

/** The atlas of the people, for screens of this density. */
export function peopleFile(density: 1 | 2): AtlasFile {
  const [picture, frames] = density === 2 ? [people2Picture, people2] : [people1Picture, people1];
  return { key: keys.peopleAtlas, picture, frames };
}

/** The atlas of the room's things in this theme. */
export function roomFile(theme: OfficeTheme, density: 1 | 2): AtlasFile {
  const files = {
    light: [light1Picture, light1, light2Picture, light2],
    dark: [dark1Picture, dark1, dark2Picture, dark2],
  } as const;
  const [picture1, frames1, picture2, frames2] = files[theme];
  const [picture, frames] = density === 2 ? [picture2, frames2] : [picture1, frames1];
  return { key: keys.roomAtlas(theme), picture, frames };
}
