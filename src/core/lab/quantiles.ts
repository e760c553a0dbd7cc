/** The quantile at a share of 0..1, straight between neighbours (type 7, as most programs have it); NaN for none. */
export function quantileOf(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] as number;
  return low + (high - low) * (place - below);
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}
