/**
 * Choices as one large whole number, each taking just the room that its likelihood asks for (asymmetric numeral systems over whole
 * numbers of any size: exact, and the same in every engine). Whoever writes and whoever reads walks the same path: the writer hands in
 * what was chosen, the reader is told it.
 */
export interface Coder {
  /** One of `n`, each as likely as the others. */
  even(n: number, chosen: number): number;
  /** One of `n`; in this context the likelier, the more often it came before. */
  learned(context: string, n: number, chosen: number): number;
}

/** A choice as a stretch of `total`. */
interface Stretch {
  readonly low: number;
  readonly size: number;
  readonly total: number;
}

/** What one sighting counts for beside the one that everything begins with. */
const LEARNS = 24;
/** Counts are halved here, so that what came lately weighs more. */
const MOST = 4000;

/** How often each choice of a context came so far, beginning with one for all. */
class Counts {
  private readonly known = new Map<string, number[]>();

  of(context: string, n: number): number[] {
    const found = this.known.get(context);
    if (found?.length === n) return found;
    const fresh = new Array<number>(n).fill(1);
    this.known.set(context, fresh);
    return fresh;
  }

  learn(counts: number[], chosen: number): void {
    counts[chosen] = (counts[chosen] ?? 0) + LEARNS;
    if (sum(counts) < MOST) return;
    for (const [at, count] of counts.entries()) counts[at] = (count + 1) >> 1;
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The bit that the number begins with, so that it never comes to nothing. */
const START = 1n;

/** Gathers choices; the number is made from the last to the first, so that it can be read from the first to the last. */
export class Writer implements Coder {
  private readonly stretches: Stretch[] = [];
  private readonly counts = new Counts();

  even(n: number, chosen: number): number {
    if (n > 1) this.stretches.push({ low: chosen, size: 1, total: n });
    return chosen;
  }

  learned(context: string, n: number, chosen: number): number {
    const counts = this.counts.of(context, n);
    this.stretches.push({ low: sum(counts.slice(0, chosen)), size: counts[chosen] ?? 1, total: sum(counts) });
    this.counts.learn(counts, chosen);
    return chosen;
  }

  bytes(): Uint8Array {
    let value = START;
    for (const { low, size, total } of this.stretches.toReversed()) {
      const [l, s, t] = [BigInt(low), BigInt(size), BigInt(total)];
      value = (value / s) * t + l + (value % s);
    }
    const digits = value.toString(16);
    const even = digits.length % 2 === 0 ? digits : `0${digits}`;
    return Uint8Array.from({ length: even.length / 2 }, (_, at) => Number.parseInt(even.slice(at * 2, at * 2 + 2), 16));
  }
}

/** Reads what a writer wrote. Of other bytes it makes choices too, and whoever asks has to see whether they make sense. */
export class Reader implements Coder {
  private value: bigint;
  private readonly counts = new Counts();

  constructor(bytes: Uint8Array) {
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    this.value = digits === '' ? 0n : BigInt(`0x${digits}`);
  }

  /** Is all read that was written? */
  get isAtEnd(): boolean {
    return this.value === START;
  }

  even(n: number): number {
    return n > 1 ? this.take(n, (slot) => ({ low: slot, size: 1, chosen: slot })) : 0;
  }

  learned(context: string, n: number): number {
    const counts = this.counts.of(context, n);
    const chosen = this.take(sum(counts), (slot) => {
      let low = 0;
      let at = 0;
      while (at < n - 1 && low + (counts[at] ?? 1) <= slot) {
        low += counts[at] ?? 1;
        at += 1;
      }
      return { low, size: counts[at] ?? 1, chosen: at };
    });
    this.counts.learn(counts, chosen);
    return chosen;
  }

  private take(total: number, find: (slot: number) => { low: number; size: number; chosen: number }): number {
    const slot = Number(this.value % BigInt(total));
    const { low, size, chosen } = find(slot);
    this.value = (this.value / BigInt(total)) * BigInt(size) + BigInt(slot - low);
    return chosen;
  }
}

/** Codes nothing: what a form makes of what is handed in comes back at once, so that it can be seen whether the form can say it. */
export const ECHO: Coder = { even: (_, chosen) => chosen, learned: (_, __, chosen) => chosen };

/** Yes or no. */
export function codeFlag(coder: Coder, context: string, flag: boolean): boolean {
  return coder.learned(context, 2, Number(flag)) === 1;
}

const MOST_BITS = 32;
const MOST_WHOLE = 0x7fffffff;

/** A whole number below 2^31 either way, the small ones in less room. One beyond comes out as the last there is: whoever may meet one compares. */
export function codeWhole(coder: Coder, context: string, value: number): number {
  const held = Math.max(-MOST_WHOLE, Math.min(MOST_WHOLE, value));
  const folded = held >= 0 ? held * 2 + 1 : -held * 2;
  const bits = coder.learned(context, MOST_BITS, MOST_BITS - Math.clz32(folded) - 1);
  const first = (1 << bits) >>> 0;
  const read = first + coder.even(first, folded - first);
  return read % 2 === 1 ? (read - 1) / 2 : -read / 2;
}

/** Any text, letter by letter, for what nobody could foresee. */
export function codeText(coder: Coder, text: string): string {
  const length = codeWhole(coder, 'text', text.length);
  let read = '';
  for (let at = 0; at < length && at < MOST_LETTERS; at++)
    read += String.fromCharCode(codeWhole(coder, 'letter', text.charCodeAt(at) || 0));
  return read;
}

const MOST_LETTERS = 10_000;
