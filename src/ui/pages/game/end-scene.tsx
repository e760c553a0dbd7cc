import { usePageSize } from '../../paper/use-page-size.ts';
import { People, RoomWindow, Scene, Thing } from '../scene/scene.tsx';
import { useDark } from '../scene/use-dark.ts';

/** Beside the sheet, which takes 672 in the middle; with less width in one row at the foot, in units of 900. */
const PLACES = {
  wide: [54, 148, 232, 1042, 1132, 1222],
  middle: [90, 232, 372, 514, 656, 800],
} as const;
const TEAM = ['mei', 'tomasz', 'ada', 'ben', 'priya', 'luis'] as const;

/** The last evening: the team stands together, glad or tired, at both sides of the sheet. */
export function EndScene({ isReached }: { isReached: boolean }) {
  const dark = useDark();
  const room = usePageSize();
  if (room === 'narrow') return null;
  const isWide = room === 'wide';
  return (
    <Scene class={isWide ? 'season-end__scene' : 'season-end__scene season-end__scene--foot'}>
      {isWide && <Thing name="lamp" dark={dark} x={100} y={0} />}
      {isWide && <Thing name="lamp" dark={dark} x={1114} y={0} />}
      {isWide && <RoomWindow dark={dark} x={34} y={60} width={190} />}
      <span class="scene__floor" />
      <People
        people={TEAM.map((person, at) => ({
          person,
          x: PLACES[room][at] ?? 0,
          y: (isWide ? 742 : 320) + (at % 2) * (isWide ? 22 : 12),
          size: 296 + (at % 2) * 14,
          face: isReached ? (at % 3 === 0 ? 'laugh' : 'smile') : at % 2 === 0 ? 'calm' : 'tired',
          mirrored: at > 2,
        }))}
      />
    </Scene>
  );
}
