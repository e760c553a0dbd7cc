import type { PersonPlace } from '../scene/scene.tsx';
import { SideScene } from '../scene/side-scene.tsx';

/** Beside the sheet, which takes 672 in the middle; with less width in one row at the foot, in units of 900. */
const PLACES = {
  wide: [54, 148, 232, 1042, 1132, 1222],
  middle: [90, 232, 372, 514, 656, 800],
} as const;
const TEAM = ['mei', 'tomasz', 'ada', 'ben', 'priya', 'luis'] as const;

/** The last evening: the team stands together, glad or tired, at both sides of the sheet. */
export function EndScene({ isReached }: { isReached: boolean }) {
  const stand = (room: keyof typeof PLACES): readonly PersonPlace[] =>
    TEAM.map((person, at) => ({
      person,
      x: PLACES[room][at] ?? 0,
      y: (room === 'wide' ? 742 : 320) + (at % 2) * (room === 'wide' ? 22 : 12),
      size: 296 + (at % 2) * 14,
      face: isReached ? (at % 3 === 0 ? 'laugh' : 'smile') : at % 2 === 0 ? 'calm' : 'tired',
      mirrored: at > 2,
    }));
  return <SideScene wide={{ people: stand('wide') }} middle={{ people: stand('middle') }} />;
}
