export function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

export function shareOf<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.filter(holds).length / values.length;
}

/** Chance that one of the first list lies above one of the second (area under the ROC curve). */
export function auc(above: readonly number[], below: readonly number[]): number {
  const sorted = [...below].sort((one, other) => one - other);
  return mean(above.map((value) => (countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2 / sorted.length));
}

function countBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle] as number;
    if (one < value || (orEqual && one === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function correlation(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [mean(first), mean(second)];
  const product = mean(first.map((value, at) => (value - a) * ((second[at] as number) - b)));
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));
  return product / (spread(first, a) * spread(second, b));
}

/** Mean gap between what was said (a chance) and what was true (0 or 1), over tenths of the chance, weighted by how many lie in each. */
export function calibrationError(said: readonly number[], isTrue: readonly boolean[]): number {
  const gaps = Array.from({ length: 10 }, () => 0);
  said.forEach((chance, at) => {
    const tenth = Math.min(9, Math.floor(chance * 10));
    gaps[tenth] = (gaps[tenth] as number) + chance - (isTrue[at] ? 1 : 0);
  });
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / said.length;
}
