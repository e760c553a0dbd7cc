import type { View } from '../../../core/sim/view.ts';
import { faceOfMood } from '../../figures/face-id.ts';
import { isDrawn } from '../../figures/figure-places.ts';
import type { PersonPlace } from '../scene/scene.tsx';
import { SideScene } from '../scene/side-scene.tsx';

/** Middles of the places: the room's left side is the chair's. */
const PLACES = { wide: [1206, 1072], middle: [780, 620] } as const;

/** The chair in question, empty for a moment, and two Developers who are in no hurry. The same for both seats: nothing leads the answer. */
export function SlidersScene({ view }: { view: View }) {
  const here = view.people.filter(({ id, away }) => !away && isDrawn(id)).slice(0, 2);
  const stand = (room: keyof typeof PLACES): readonly PersonPlace[] =>
    here.map(({ id, mood }, at) => ({
      person: id,
      x: PLACES[room][at] ?? 0,
      y: (room === 'wide' ? 752 : 322) + at * 10,
      size: room === 'wide' ? 322 : 296,
      face: faceOfMood[mood],
      mirrored: at === 0,
    }));
  return (
    <SideScene
      wide={{ people: stand('wide'), chairs: [{ seat: view.seat, x: 92 }] }}
      middle={{ people: stand('middle'), chairs: [{ seat: view.seat, x: 130 }] }}
    />
  );
}
