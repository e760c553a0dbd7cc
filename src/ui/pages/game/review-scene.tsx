import { faceOfMood } from '../../figures/face-id.ts';
import { isDrawn } from '../../figures/figure-places.ts';
import { usePageSize } from '../../paper/use-page-size.ts';
import { People, type PersonPlace, RoomWindow, Scene, Thing } from '../scene/scene.tsx';
import { useDark } from '../scene/use-dark.ts';
import type { BackDesk } from './looking-back-page.tsx';

/** Where people stand at the Sprint Review: the colleague nearest at the left, the Developers in a row, stakeholders at the right. */
const ROW = [165, 248, 330, 406, 484, 886] as const;

/** The Sprint Review in front of the board: the same people, with the moods they have now. */
export function ReviewScene({ desk }: { desk: BackDesk }) {
  const dark = useDark();
  const room = usePageSize();
  const people = reviewers(desk, room === 'narrow');
  if (room === 'narrow') {
    return (
      <Scene class="review review--strip">
        <span class="scene__floor" />
        <People people={people} />
      </Scene>
    );
  }
  return (
    <Scene class={room === 'wide' ? 'review' : 'review review--below'}>
      {room === 'wide' && (
        <>
          <Thing name="lamp" dark={dark} x={1186} y={0} />
          <RoomWindow dark={dark} x={-94} y={92} width={186} />
        </>
      )}
      <span class="scene__floor" />
      <People people={people} />
    </Scene>
  );
}

function reviewers({ snapshot }: BackDesk, isStrip: boolean): readonly PersonPlace[] {
  const { view } = snapshot;
  const team = view.people.filter(({ id, away }) => !away && isDrawn(id)).slice(0, ROW.length);
  const guests = view.stakeholders
    .map(({ id }) => id)
    .filter(isDrawn)
    .slice(0, 2);
  const near = { person: view.colleague.id, face: faceOfMood[view.colleague.mood] };
  if (isStrip) {
    return [
      { ...near, x: 24, y: 112, size: 104 },
      ...team.slice(0, 4).map(({ id, mood }, at) => ({ person: id, x: 78 + at * 46, y: 108, size: 92, face: faceOfMood[mood] })),
      ...guests.map((person, at) => ({ person, x: 272 + at * 60, y: 112, size: 100, mirrored: true })),
    ];
  }
  return [
    { ...near, x: 40, y: 812, size: 352 },
    ...team.map(({ id, mood }, at) => ({
      person: id,
      x: ROW[at] ?? 165,
      y: 752 + (at % 3) * 7,
      size: 196,
      face: faceOfMood[mood],
      mirrored: at === 5,
    })),
    ...guests.map((person, at) => ({
      person,
      x: at === 0 ? 1214 : 986,
      y: at === 0 ? 790 : 780,
      size: at === 0 ? 318 : 196,
      mirrored: true,
    })),
  ];
}
