import { usePageSize } from '../../paper/use-page-size.ts';
import { People, RoomWindow, Scene, Thing } from '../scene/scene.tsx';
import { useDark } from '../scene/use-dark.ts';

const TEAM = [
  ['mei', 54],
  ['tomasz', 150],
  ['ada', 246],
  ['ben', 1034],
  ['priya', 1130],
  ['luis', 1222],
] as const;

/** The last evening: the team stands together, glad or tired, at both sides of the sheet. */
export function EndScene({ isReached }: { isReached: boolean }) {
  const dark = useDark();
  const room = usePageSize();
  if (room !== 'wide') return null;
  return (
    <Scene class="season-end__scene">
      <Thing name="lamp" dark={dark} x={100} y={0} />
      <Thing name="lamp" dark={dark} x={1114} y={0} />
      <RoomWindow dark={dark} x={34} y={60} width={190} />
      <span class="scene__floor" />
      <People
        people={TEAM.map(([person, x], at) => ({
          person,
          x,
          y: 742 + (at % 2) * 22,
          size: 330 + (at % 2) * 16,
          face: isReached ? (at % 3 === 0 ? 'laugh' : 'smile') : at % 2 === 0 ? 'calm' : 'tired',
          mirrored: x > 640,
        }))}
      />
    </Scene>
  );
}
