import { usePageSize } from '../../paper/use-page-size.ts';
import { FloorBoards, LightPatch, Shadow } from './room-parts.tsx';
import { People, type PersonPlace, RoomWindow, Scene, Thing } from './scene.tsx';
import { useDark } from './use-dark.ts';

/** A chair of the two seats, by the left edge of its back and the line of its feet. */
export interface ChairPlace {
  readonly seat: 'scrum-master' | 'product-owner';
  readonly x: number;
}

interface Cast {
  readonly people: readonly PersonPlace[];
  readonly chairs?: readonly ChairPlace[];
}

type SideSceneProps = {
  /** At both sides of the sheet, in units of 1280; the floor begins at 600 of 800. */
  wide: Cast;
  /** In one row below the sheet, in units of 900; the floor begins at 220 of 350. */
  middle: Cast;
};

const CHAIRS = { 'scrum-master': 'chair-circle', 'product-owner': 'chair-diamond' } as const;

/** The room behind a page that is one sheet: it hangs in the office, and the people stand at both sides of it. None on a phone. */
export function SideScene({ wide, middle }: SideSceneProps) {
  const dark = useDark();
  const room = usePageSize();
  if (room === 'narrow') return null;
  const isWide = room === 'wide';
  const { people, chairs = [] } = isWide ? wide : middle;
  const foot = isWide ? 776 : 330;
  return (
    <Scene class={isWide ? 'side-scene' : 'side-scene side-scene--foot'}>
      {isWide && <SideWall dark={dark} />}
      <FloorBoards x={isWide ? [-60, 90, 240, 390, 541, 712, 872, 1030, 1180, 1340] : [40, 190, 330, 450, 570, 710, 860]} />
      <Shadow dark={dark} people={people} />
      {chairs.map(({ seat, x }) => (
        <Thing key={seat} name={CHAIRS[seat]} dark={dark} x={x} y={foot - (isWide ? 288 : 262)} width={isWide ? 160 : 146} />
      ))}
      <People people={people} />
    </Scene>
  );
}

/** What hangs at both sides of the sheet. */
function SideWall({ dark }: { dark: boolean }) {
  return (
    <>
      <LightPatch from={[180, 270]} to={[430, 560]} height={800} />
      <LightPatch from={[960, 1030]} to={[1170, 1310]} height={800} />
      <Thing name="lamp" dark={dark} x={100} y={0} />
      <Thing name="lamp" dark={dark} x={1114} y={0} />
      <RoomWindow dark={dark} x={34} y={60} width={190} />
      <Thing name="poster" dark={dark} x={1072} y={92} width={128} />
    </>
  );
}
