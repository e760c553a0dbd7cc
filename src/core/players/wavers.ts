import type { Id } from '../sim/basics.ts';
import type { Draw } from '../sim/player.ts';

/** No judgement lies farther off than this. */
export function farthest(size: number): number {
  return Math.trunc((1499 * size) / 500);
}

/** How far a judgement of `who` lies from the plain one: a bell around nothing, `size` wide at one standard deviation. */
export function wavers(draw: Draw, what: string, who: Id, size: number): number {
  return size === 0 ? 0 : Math.trunc(((draw.three(what, who) - 1498) * size) / 500);
}
