import { faceOfMood } from '../../figures/face-id.ts';
import { isDrawn } from '../../figures/figure-places.ts';
import { Bust } from '../../figures/figures.tsx';
import { FloorBoards, Shadow } from '../../pages/scene/room-parts.tsx';
import { People, type PersonPlace, Scene } from '../../pages/scene/scene.tsx';
import { useDark } from '../../pages/scene/use-dark.ts';
import type { Desk } from '../desk.ts';

type CrowdProps = { desk: Desk /** The stakeholders are here too. */; guests: boolean };

type Present = Pick<PersonPlace, 'person' | 'face' | 'mirrored'>;

/** The Scrum Team, and at the Sprint Review the stakeholders, who look at it from the other side. */
function present({ desk, guests }: CrowdProps): { team: readonly Present[]; visitors: readonly Present[] } {
  const { people, colleague, stakeholders } = desk.view;
  const team = [...people.filter(({ away }) => !away), colleague].filter(({ id }) => isDrawn(id));
  return {
    team: team.map(({ id, mood }) => ({ person: id, face: faceOfMood[mood] })),
    visitors: (guests ? stakeholders : [])
      .filter(({ id }) => isDrawn(id))
      .map(({ id, trust }) => ({ person: id, face: trust === 'low' ? 'suspicious' : 'calm', mirrored: true })),
  };
}

/** The floor is 736 units wide; the nearest stand on this line. */
const FEET = 214;
const TEAM = { alone: { from: 52, to: 684, size: 214 }, hosting: { from: 44, to: 348, size: 184 } } as const;
const GUESTS = { to: 694, step: 64, size: 206 } as const;

/** With room, everybody stands on the floor below what is on the table. At most eight of the team and five guests find a place. */
export function EventFloor(props: CrowdProps) {
  const dark = useDark();
  const { team, visitors } = present(props);
  const { from, to, size } = visitors.length > 0 ? TEAM.hosting : TEAM.alone;
  const here = team.slice(0, 8);
  const step = (to - from) / Math.max(1, here.length - 1);
  // Two rows, the nearer a little larger and over the farther.
  const people: readonly PersonPlace[] = [
    ...here.map((one, at) => ({ ...one, x: from + at * step, y: FEET - ((at + 1) % 2) * 24, size: size + (at % 2) * 18 })),
    ...visitors.slice(0, 5).map((one, at) => ({
      ...one,
      x: GUESTS.to - at * GUESTS.step,
      y: FEET - (at % 2) * 24,
      size: GUESTS.size - (at % 2) * 18,
    })),
  ];
  return (
    <div class="event-floor">
      <Scene class="event-floor__scene">
        <FloorBoards x={[-240, -80, 60, 190, 310, 430, 550, 680, 830, 1000, 1180]} />
        <Shadow dark={dark} people={people} />
        <People people={people} />
      </Scene>
    </div>
  );
}

/** With less room: a row of busts at the foot of the page. */
export function EventCrowd(props: CrowdProps) {
  const isNarrow = props.desk.room === 'narrow';
  const { team, visitors } = present(props);
  const all = [...team.slice(0, isNarrow ? 4 : 8), ...visitors.slice(0, isNarrow ? 2 : 5)];
  return (
    <div class="crowd" aria-hidden="true">
      {all.map((one) => (
        <Bust key={one.person} {...one} />
      ))}
    </div>
  );
}
