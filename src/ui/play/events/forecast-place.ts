import type { ItemView } from '../../../core/sim/view.ts';

/** Place after which the Developers' forecast line stands: as many items from the top as the middle of their forecast holds. */
export function forecastPlace(items: readonly ItemView[], middle: number): number {
  let sum = 0;
  let place = 0;
  for (const item of items) {
    sum += item.points ?? 3;
    if (sum > middle) break;
    place += 1;
  }
  return place;
}
