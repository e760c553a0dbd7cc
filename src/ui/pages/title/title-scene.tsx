import { useEffect, useState } from 'preact/hooks';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';
import { usePageSize } from '../../paper/use-page-size.ts';
import { whenIdle } from '../../when-idle.ts';
import { FloorBoards, LightPatch, Shadow } from '../scene/room-parts.tsx';
import { People, type PersonPlace, RoomWindow, Scene, Thing } from '../scene/scene.tsx';
import { useDark } from '../scene/use-dark.ts';

const say = sayFrom(pagesTitle);

const WIDE: readonly PersonPlace[] = [
  { person: 'aisha', x: 152, y: 712, size: 372, face: 'smile' },
  { person: 'luis', x: 62, y: 778, size: 428, face: 'calm' },
  { person: 'mei', x: 220, y: 764, size: 344, face: 'smile', mirrored: true },
  { person: 'kofi', x: 1046, y: 724, size: 372, face: 'calm', mirrored: true },
  { person: 'brandt', x: 1236, y: 712, size: 372, face: 'calm', pose: 2, mirrored: true },
  { person: 'harpreet', x: 1124, y: 788, size: 372, face: 'explaining', mirrored: true },
];
const MIDDLE: readonly PersonPlace[] = [
  { person: 'aisha', x: 128, y: 560, size: 372, face: 'smile' },
  { person: 'luis', x: 52, y: 612, size: 410, face: 'calm' },
  { person: 'mei', x: 208, y: 606, size: 360, face: 'smile', mirrored: true },
  { person: 'kofi', x: 700, y: 566, size: 372, face: 'calm', mirrored: true },
  { person: 'brandt', x: 856, y: 560, size: 372, face: 'calm', pose: 2, mirrored: true },
  { person: 'harpreet', x: 760, y: 622, size: 372, face: 'explaining', mirrored: true },
];
const NARROW: readonly PersonPlace[] = [
  { person: 'aisha', x: 80, y: 205, size: 188, face: 'smile' },
  { person: 'luis', x: 30, y: 226, size: 212, face: 'calm' },
  { person: 'kofi', x: 284, y: 206, size: 190, face: 'calm', mirrored: true },
  { person: 'harpreet', x: 318, y: 226, size: 186, face: 'explaining', mirrored: true },
];

/** Since when the window has shown anything: once is enough for all pages. */
let hasPainted = false;

/** Words and buttons come first: the drawings of the people take longer to read than all the rest of the page, and nobody waits for them. */
function usePainted(): boolean {
  const [isPainted, setPainted] = useState(hasPainted);
  useEffect(() => {
    if (isPainted) return;
    let callOff = () => {};
    const frame = requestAnimationFrame(() => {
      callOff = whenIdle(() => {
        hasPainted = true;
        setPainted(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      callOff();
    };
  }, []);
  return isPainted;
}

/** What hangs on the wall behind the board. */
export function TitleBack() {
  const dark = useDark();
  if (usePageSize() !== 'wide') return null;
  return (
    <Scene class="title-back">
      <LightPatch from={[200, 296]} to={[500, 640]} height={800} />
      <LightPatch from={[980, 1050]} to={[1190, 1330]} height={560} />
      <Thing name="lamp" dark={dark} x={100} y={0} />
      <Thing name="lamp" dark={dark} x={1114} y={0} />
      <RoomWindow dark={dark} x={34} y={60} width={190} />
      <FlipChart dark={dark} x={1062} y={82} />
    </Scene>
  );
}

/** In front of the board: the floor, the two chairs, the people at both sides. Never over a word of the menu. */
export function TitleFront() {
  const size = usePageSize();
  if (size === 'narrow') return <Strip />;
  return size === 'middle' ? <Below /> : <Front />;
}

function Front() {
  const dark = useDark();
  const isPainted = usePainted();
  return (
    <Scene class="title-front">
      <FloorBoards x={[60, 230, 372, 541, 712, 872, 1010, 1170]} />
      <Shadow dark={dark} people={WIDE} />
      <Thing name="shadow-chair" dark={dark} x={446} y={748} />
      <Thing name="shadow-chair" dark={dark} x={697} y={748} />
      <Thing name="chair-circle" dark={dark} x={441} y={482} />
      <Thing name="chair-diamond" dark={dark} x={692} y={482} />
      {isPainted && <People people={WIDE} />}
    </Scene>
  );
}

/** With less width the people stand below the board, and bring their wall with them. */
function Below() {
  const dark = useDark();
  const isPainted = usePainted();
  return (
    <Scene class="title-below">
      <div class="title-below__room">
        <RoomWindow dark={dark} x={376} y={70} width={148} />
        <FloorBoards x={[60, 230, 372, 541, 712, 872]} />
        <Shadow dark={dark} people={MIDDLE} />
        <Thing name="chair-circle" dark={dark} x={277} y={324} />
        <Thing name="chair-diamond" dark={dark} x={455} y={324} />
        {isPainted && <People people={MIDDLE} />}
      </div>
    </Scene>
  );
}

function Strip() {
  const dark = useDark();
  const isPainted = usePainted();
  return (
    <Scene class="title-strip">
      <FloorBoards x={[30, 110, 180, 250, 330]} />
      <Thing name="chair-circle" dark={dark} x={104} y={94} width={74} />
      <Thing name="chair-diamond" dark={dark} x={180} y={94} width={74} />
      {isPainted && <People people={NARROW} />}
    </Scene>
  );
}

/** A Sprint that came out well, drawn on the flip chart by hand. */
function FlipChart({ dark, x, y }: { dark: boolean; x: number; y: number }) {
  const place = { '--x': `${x}`, '--y': `${y}`, '--w': '162', '--h': '236' };
  return (
    <>
      <Thing name="flip-chart" dark={dark} x={x} y={y} width={162} />
      <svg class="scene__thing title-chart" viewBox="0 0 162 236" style={place} aria-hidden="true">
        <text x="81" y="46" text-anchor="middle">
          {say('title.chart')}
        </text>
        <path class="title-chart__axis" d="M23 62 L22 193 M20 192 L80 193 L148 191" />
        <path class="title-chart__ideal" d="M23 66 L145 192" />
        <path
          class="title-chart__line"
          d="M23 66 L36 71 L48 88 L64 107 L76 117 L92 140 L102 158 L110 171 L126 181 L136 190 L145 192"
        />
        <circle class="title-chart__dot" cx="145" cy="191" r="4.500" />
        <text class="title-chart__note" x="81" y="217" text-anchor="middle">
          {say('title.chart.note')}
        </text>
      </svg>
    </>
  );
}
