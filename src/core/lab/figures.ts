/** Three decimals at most, as figures of a report leave the lab. */
export function to3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The mean, 0 for none. */
export function meanOfAll(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
