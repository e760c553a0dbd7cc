/** A value on the paper: straight from one pair of ends to another. */
export function straight(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Where a step of 1 gives way to 2, 2 to 5 and 5 to 10: half way between them as the eye sees it, by their ratio. */
const TURNS = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
] as const;

/** The step of 1, 2 or 5 times a power of ten that divides a length into about so many parts. */
export function roundStep(length: number, parts: number): number {
  const step = length / parts;
  const power = 10 ** Math.floor(Math.log10(step));
  const [, times] = TURNS.find(([turn]) => step / power >= turn) ?? [0, 1];
  return power * times;
}

/** The end of an axis from 0: not below `most`, and a whole number of its own round steps. */
export function roundEnd(most: number, parts: number): number {
  let end = most;
  let step = 0;
  // A longer axis may ask for a larger step; then it is rounded once more.
  for (let next = roundStep(end, parts); next !== step; next = roundStep(end, parts)) {
    step = next;
    end = Math.ceil(end / step) * step;
  }
  return end;
}

/** The round whole values of an axis from 0 to its end. */
export function wholeTicks(end: number, parts: number): number[] {
  const step = Math.max(1, roundStep(end, parts));
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step);
}
