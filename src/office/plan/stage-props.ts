import type { Box } from '../office-types.ts';
import type { PropPlan, RoomSize, Spot } from './plan-types.ts';

interface Around {
  readonly body: number;
  readonly backY: number;
  readonly floorY: number;
  readonly chart: Box;
  readonly board: Box;
  /** Where Scrum Master and Product Owner sit. */
  readonly own: readonly (Spot | null)[];
  /** Desks along the wall reach this far. */
  readonly desksEnd: number;
}

/** The low cabinet with the coffee machine, between the desks and the door, if there is room for it. */
export function cabinetBox({ chart, desksEnd, backY, floorY, body }: Around): Box | null {
  const x = Math.max(desksEnd + 16 * body, chart.x - 34 * body);
  const width = Math.min(128 * body, chart.x + chart.width + 6 * body - x);
  if (width < 90 * body) return null;
  return { x, y: backY - 26 * body, width, height: floorY - backY + 52 * body };
}

/** Beside the coffee machine, the mug already in mind. */
export function coffeeSpot(cabinet: Box | null, body: number): Spot | null {
  if (cabinet === null) return null;
  const y = cabinet.y + cabinet.height + 18 * body;
  return { x: cabinet.x + cabinet.width * 0.02, y, tall: 232 * body, pose: 'stand', faces: 'right', depth: y };
}

/** Everything that makes the room a room: plants, the two seats, coffee, a picture of the lines on the wall. */
export function stageProps({ width, height }: RoomSize, around: Around): readonly PropPlan[] {
  const { body, own } = around;
  const plants: readonly PropPlan[] = [
    { frame: 'plant', x: width - 44 * body, y: height + 8 * body, tall: 196 * body, depth: height + 10, row: 'room' },
    { frame: 'plant', x: 8 * body, y: height + 26 * body, tall: 186 * body, depth: height + 11, row: 'room' },
  ];
  const chairs = own.flatMap((seat, i): readonly PropPlan[] =>
    seat === null ? [] : [chairBehind(seat, i === 0 ? 'chair-circle' : 'chair-diamond', body)],
  );
  return [...plants, ...chairs, ...onCabinet(around)];
}

/** The two seats of the game stand behind those who hold them; empty, they still say whose they are. */
function chairBehind(seat: Spot, frame: string, body: number): PropPlan {
  return { frame, x: seat.x, y: seat.y + 118 * body, tall: 262 * body, depth: seat.depth - 1, row: 'front' };
}

function onCabinet(around: Around): readonly PropPlan[] {
  const cabinet = cabinetBox(around);
  if (cabinet === null) return [];
  const { body } = around;
  const prop = (frame: string, share: number, tall: number): PropPlan => ({
    frame,
    x: cabinet.x + cabinet.width * share,
    y: cabinet.y + 3,
    tall: tall * body,
    depth: null,
    row: 'room',
  });
  return [prop('coffee-machine', 0.3, 66), prop('mug-green', 0.62, 20), prop('plant-small', 0.84, 46)];
}
