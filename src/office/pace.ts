/** How long a slide of so many pixels takes, in milliseconds: 120 for a step, 420 across the room. */
export function glideTime(pixels: number): number {
  return Math.round(Math.min(420, 120 + pixels * 0.55));
}
