import type { Phase } from '../sim/basics.ts';

/** Every place of the lifecycle that a recording can name. */
export const PHASES = [
  'planning',
  'daily',
  'work',
  'stop',
  'review',
  'retrospective',
  'closed',
] as const satisfies readonly Phase[];
