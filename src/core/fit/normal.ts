/** Mean and standard deviation of what is believed about one number. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
}

const HALF_LOG_TWO_PI = 0.918938533204673;

/** Share of the standard normal distribution below z, by its odd power series: exact to about 15 digits, and mirrored in z. */
export function normalBelow(z: number): number {
  if (z > 8) return 1;
  if (z < -8) return 0;
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-(z * z) / 2 - HALF_LOG_TWO_PI);
}

/** Six decimals, the same for a number and its mirror image, never minus zero. */
export function rounded(value: number): number {
  const size = Math.round(Math.abs(value) * 1e6) / 1e6;
  return value < 0 && size > 0 ? -size : size;
}

export function roundedEstimate({ mean, sd }: Estimate): Estimate {
  return { mean: rounded(mean), sd: rounded(sd) };
}
