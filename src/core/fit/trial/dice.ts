/** Dice of synthetic people. They never enter a world. */
export interface Dice {
  /** Even between 0 and 1. */
  readonly even: () => number;
  readonly normal: (mean?: number, sd?: number) => number;
  readonly between: (low: number, high: number) => number;
}

/**
 * The same seed gives the same dice for ever (the splitmix32 mixing of a running counter). Seeds start at places far apart: were they
 * spaced by the counter's own step, the dice of one would be those of the next, one throw later.
 */
export function diceOf(seed: number): Dice {
  let counter = Math.imul(seed, 0x85ebca6b) + 0x6b43a9b5;
  const even = () => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  // The polar method: a point thrown into the unit disc has a normal share of its distance along either axis.
  const normal = (mean = 0, sd = 1) => {
    for (;;) {
      const [x, y] = [2 * even() - 1, 2 * even() - 1];
      const square = x * x + y * y;
      if (square > 0 && square < 1) return mean + sd * x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
  return { even, normal, between: (low, high) => low + (high - low) * even() };
}
