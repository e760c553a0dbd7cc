import type { OfficeShape } from '../office-types.ts';
import { planEventRow } from './event-row.ts';
import type { RoomSize, StagePlan } from './plan-types.ts';
import { planRow } from './row-plan.ts';
import { planStage } from './stage-plan.ts';

/** Where everything stands in this cut of the room. */
export function planRoom(shape: OfficeShape, size: RoomSize): StagePlan {
  if (shape === 'event') return planEventRow(size);
  return shape === 'stage' ? planStage(size) : planRow(shape, size);
}
