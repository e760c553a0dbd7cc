import { usePageSize } from '../../paper/use-page-size.ts';
import { People, type PersonPlace, RoomWindow, Scene, Thing } from '../scene/scene.tsx';
import { useDark } from '../scene/use-dark.ts';

/** What hangs on the wall behind the board. */
export function TitleBack() {
  const dark = useDark();
  if (usePageSize() !== 'wide') return null;
  return (
    <Scene class="title-back">
      <Thing name="lamp" dark={dark} x={100} y={0} />
      <Thing name="lamp" dark={dark} x={1114} y={0} />
      <RoomWindow dark={dark} x={34} y={60} width={190} />
      <Thing name="flip-chart" dark={dark} x={1062} y={82} width={162} />
      <span class="title-light" />
    </Scene>
  );
}

const WIDE: readonly PersonPlace[] = [
  { person: 'aisha', x: 150, y: 712, size: 372, face: 'smile' },
  { person: 'luis', x: 66, y: 780, size: 428, face: 'calm' },
  { person: 'mei', x: 262, y: 768, size: 356, face: 'smile', mirrored: true },
  { person: 'kofi', x: 1044, y: 724, size: 372, face: 'calm', mirrored: true },
  { person: 'brandt', x: 1236, y: 712, size: 372, face: 'calm', mirrored: true },
  { person: 'harpreet', x: 1124, y: 788, size: 372, face: 'explaining', mirrored: true },
];
const MIDDLE: readonly PersonPlace[] = [
  { person: 'aisha', x: 170, y: 690, size: 340, face: 'smile' },
  { person: 'luis', x: 60, y: 745, size: 390, face: 'calm' },
  { person: 'mei', x: 290, y: 740, size: 350, face: 'smile', mirrored: true },
  { person: 'kofi', x: 1010, y: 690, size: 340, face: 'calm', mirrored: true },
  { person: 'brandt', x: 1210, y: 690, size: 350, face: 'calm', mirrored: true },
  { person: 'harpreet', x: 1090, y: 760, size: 350, face: 'explaining', mirrored: true },
];
const NARROW: readonly PersonPlace[] = [
  { person: 'aisha', x: 84, y: 205, size: 188, face: 'smile' },
  { person: 'luis', x: 32, y: 226, size: 215, face: 'calm' },
  { person: 'kofi', x: 280, y: 208, size: 190, face: 'calm', mirrored: true },
  { person: 'harpreet', x: 318, y: 228, size: 190, face: 'explaining', mirrored: true },
];

/** In front of the board: the floor, the two chairs, the people at both sides. Never over a word of the menu. */
export function TitleFront() {
  const dark = useDark();
  const room = usePageSize();
  if (room === 'narrow') {
    return (
      <Scene class="title-front title-front--strip">
        <span class="scene__floor" />
        <Thing name="chair-circle" dark={dark} x={106} y={94} width={74} />
        <Thing name="chair-diamond" dark={dark} x={186} y={94} width={74} />
        <People people={NARROW} />
      </Scene>
    );
  }
  return (
    <Scene class={room === 'wide' ? 'title-front' : 'title-front title-front--below'}>
      <span class="scene__floor" />
      <Thing name="chair-circle" dark={dark} x={443} y={490} />
      <Thing name="chair-diamond" dark={dark} x={694} y={490} />
      <People people={room === 'wide' ? WIDE : MIDDLE} />
    </Scene>
  );
}
