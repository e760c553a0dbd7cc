import type { Id } from '../../../core/sim/basics.ts';
import type { HunchView } from '../../../core/sim/view.ts';

/** Places for cues under a hunch: as many as prove it. What is pinned beyond them is shown as well. */
export const PLACES = 3;

/** What the wall's parts share: the cue in hand, and the one way to pin. */
export interface Wall {
  readonly held: Id | null;
  hold(cue: Id): void;
  pin(cue: Id, hunch: Id | null): void;
  /** Hunches that take cues, in the order of their number keys. */
  readonly targets: readonly HunchView[];
}

/** A hunch that was cleared is off the wall; what is treated stays, with its ring. */
export function showsOnWall(hunch: HunchView): boolean {
  return hunch.state !== 'cleared';
}

/** Hunches in the order they went up; what is treated makes room and stands at the end. */
export function wallOrder(hunches: readonly HunchView[]): HunchView[] {
  const shown = hunches.filter(showsOnWall);
  return [...shown.filter((hunch) => hunch.state !== 'treated'), ...shown.filter((hunch) => hunch.state === 'treated')];
}

export function takesCues(hunch: HunchView): boolean {
  return hunch.state === 'open' || hunch.state === 'puzzled';
}

export function openHunches(hunches: readonly HunchView[]): HunchView[] {
  return hunches.filter(takesCues);
}
