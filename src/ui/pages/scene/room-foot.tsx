import { usePageSize } from '../../paper/use-page-size.ts';
import { FloorBoards, Shadow } from './room-parts.tsx';
import { People, type PersonPlace, Scene, Thing } from './scene.tsx';
import { useDark } from './use-dark.ts';

const PEOPLE: readonly PersonPlace[] = [
  { person: 'nadia', x: 150, y: 196, size: 196, face: 'smile' },
  { person: 'jonas', x: 258, y: 210, size: 204, face: 'explaining' },
  { person: 'zuri', x: 360, y: 200, size: 196, face: 'smile', mirrored: true },
  { person: 'ravi', x: 930, y: 200, size: 196, face: 'calm' },
  { person: 'kofi', x: 1030, y: 210, size: 204, face: 'smile' },
  { person: 'lev', x: 1132, y: 198, size: 196, face: 'calm', mirrored: true },
];

/** The floor at the foot of a short page, with the two seats between the people. Units of 1280; none on a phone. */
export function RoomFoot() {
  const dark = useDark();
  if (usePageSize() === 'narrow') return null;
  return (
    <Scene class="room-foot no-print">
      <FloorBoards x={[-60, 90, 240, 390, 541, 712, 872, 1030, 1180, 1340]} />
      <Shadow dark={dark} people={PEOPLE} />
      <Thing name="chair-circle" dark={dark} x={532} y={28} width={100} />
      <Thing name="chair-diamond" dark={dark} x={656} y={28} width={100} />
      <People people={PEOPLE} />
    </Scene>
  );
}
