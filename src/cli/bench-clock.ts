/** Processor time rather than the clock on the wall, so that a busy machine measures nearly the same. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export interface Timing {
  /** Seconds of processor time to warm up, and to measure. */
  readonly warm: number;
  readonly measured: number;
}

/** Long enough for the engine to have learnt what it will. */
const USUAL: Timing = { warm: 1.2, measured: 0.8 };

/** Seconds for one of the `many` things that `work` does, repeated until it counts, after a run to warm up. `round` counts from 0. */
export function paceOf(many: number, work: (round: number) => void, { warm, measured }: Timing = USUAL): number {
  let round = 0;
  for (const start = seconds(); seconds() - start < warm; round++) work(round);
  const began = seconds();
  const first = round;
  do work(round++);
  while (seconds() - began < measured);
  return (seconds() - began) / ((round - first) * many);
}

/**
 * Seconds for one of each of some things that are to be held against each other: all warmed up before any is measured, then in turn,
 * and of each its best turn, so that neither the engine's learning nor a busy machine falls on one of them alone.
 */
export function pacesOf(
  works: readonly ((round: number) => number)[],
  { warm, measured }: Timing,
  turns: number,
): readonly number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  let round = 0;
  const turn = (work: (round: number) => number, least: number) => {
    const began = seconds();
    let done = 0;
    do done += work(round++);
    while (seconds() - began < least);
    return (seconds() - began) / done;
  };
  for (const work of works) turn(work, warm);
  for (let nth = 0; nth < turns; nth++)
    for (const [at, work] of works.entries()) best[at] = Math.min(best[at] as number, turn(work, measured));
  return best;
}

const ROUNDS = 200_000;

/**
 * The baseline of all ratios: a fixed piece of whole-number arithmetic that has nothing to do with the game, so that no change of the
 * rules moves it and another machine moves it as much as everything else. Seconds for a thousand rounds.
 */
export function paceOfArithmetic(): number {
  let h = 1;
  const pace = paceOf(ROUNDS / 1000, () => {
    for (let round = 0; round < ROUNDS; round++) h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + round;
  });
  // Read once, so that no engine leaves the work out.
  return h === 0.5 ? Number.NaN : pace;
}
