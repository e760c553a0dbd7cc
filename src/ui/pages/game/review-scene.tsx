import type { ComponentChildren } from 'preact';
import { faceOfMood } from '../../figures/face-id.ts';
import { isDrawn } from '../../figures/figure-places.ts';
import { usePageSize } from '../../paper/use-page-size.ts';
import { FloorBoards, Shadow } from '../scene/room-parts.tsx';
import { People, type PersonPlace, RoomWindow, Scene, Thing } from '../scene/scene.tsx';
import { useDark } from '../scene/use-dark.ts';
import type { BackDesk } from './looking-back-page.tsx';

/** What hangs on the wall beside the board. */
export function ReviewWall() {
  const dark = useDark();
  if (usePageSize() !== 'wide') return null;
  return (
    <Scene class="review-wall">
      <Thing name="lamp" dark={dark} x={1186} y={0} />
      <RoomWindow dark={dark} x={-94} y={92} width={186} />
    </Scene>
  );
}

/** Middles of the Developers' places below the board, from its foot down: a note hangs between them. */
const ROW = [146, 222, 300, 374, 446, 886] as const;
const FEET = 190;

/** The Sprint Review in front of the board: the same people, with the moods they have now. The nearest are largest. */
export function ReviewFront({ desk, children }: { desk: BackDesk; children: ComponentChildren }) {
  const dark = useDark();
  const size = usePageSize();
  const people = size === 'middle' ? middlePlaces(desk) : widePlaces(desk);
  return (
    <div class={`review review--${size}`}>
      {size !== 'narrow' && (
        <Scene class="review__scene">
          <FloorBoards x={[-60, 110, 270, 420, 570, 720, 870, 1030, 1200, 1360]} />
          <Shadow dark={dark} people={people} />
          <People people={people} />
        </Scene>
      )}
      {children}
    </div>
  );
}

/** On a phone: one row of people under the title. */
export function ReviewStrip({ desk }: { desk: BackDesk }) {
  const { team, guests, near } = reviewers(desk);
  const people: readonly PersonPlace[] = [
    { ...near, x: 26, y: 114, size: 104 },
    ...team.slice(0, 4).map((one, at) => ({ ...one, x: 84 + at * 46, y: 110, size: 92 })),
    ...guests.map((person, at) => ({ person, x: 276 + at * 56, y: 114, size: 100, mirrored: true })),
  ];
  return (
    <Scene class="review-strip">
      <FloorBoards x={[30, 110, 180, 250, 330]} />
      <People people={people} />
    </Scene>
  );
}

function reviewers({ snapshot }: BackDesk) {
  const { view } = snapshot;
  const { colleague } = view;
  return {
    team: view.people
      .filter(({ id, away }) => !away && isDrawn(id))
      .slice(0, ROW.length)
      .map(({ id, mood }) => ({ person: id, face: faceOfMood[mood] })),
    guests: view.stakeholders
      .map(({ id }) => id)
      .filter(isDrawn)
      .slice(0, 2),
    near: { person: colleague.id, face: faceOfMood[colleague.mood] },
  };
}

function widePlaces(desk: BackDesk): readonly PersonPlace[] {
  const { team, guests, near } = reviewers(desk);
  const [first, second] = guests;
  return [
    { ...near, x: 46, y: FEET + 56, size: 350 },
    ...team.map((one, at) => ({ ...one, x: ROW[at] ?? 160, y: FEET + (at % 3) * 8, size: 196, mirrored: at === 5 })),
    ...(second ? [{ person: second, x: 990, y: FEET + 18, size: 200, mirrored: true }] : []),
    ...(first ? [{ person: first, x: 1218, y: FEET + 34, size: 316, mirrored: true }] : []),
  ];
}

/** With less width they stand below the note, in units of 900. */
function middlePlaces(desk: BackDesk): readonly PersonPlace[] {
  const { team, guests, near } = reviewers(desk);
  return [
    { ...near, x: 60, y: 590, size: 250 },
    ...team.map((one, at) => ({ ...one, x: 150 + at * 92, y: 570 + (at % 3) * 8, size: 200 })),
    ...guests.map((person, at) => ({ person, x: 734 + at * 106, y: 580 + at * 10, size: 220 + at * 30, mirrored: true })),
  ];
}
