import type { Span } from './band.tsx';
import type { Slot } from './types.ts';

type RangeProps = Span & {
  was?: Span | undefined;
  /** "20 to 35". */
  words: Slot;
  /** "was 5 to 40". */
  wasWords?: Slot;
};

/** The one scale of value, the same for every bar: an item may also do harm. Values beyond it are drawn at its end. */
export const LEAST = -10;
export const MOST = 60;

/** Percent of the scale, kept inside it. */
export function share(value: number): number {
  return Math.min(100, Math.max(0, Math.round(((value - LEAST) / (MOST - LEAST)) * 1000) / 10));
}

function edges(span: Span) {
  return { '--low': `${share(span.low)}`, '--high': `${share(span.high)}` };
}

/** A range of value as an amber bar on -10 to 60, the range before it dashed behind, and both in words. */
export function ValueRange({ low, high, was, words, wasWords }: RangeProps) {
  return (
    <span class="range">
      <span class="range__bar" aria-hidden="true">
        {was && <span class="range__was" style={edges(was)} />}
        <span class="range__now" style={edges({ low, high })} />
      </span>
      <span class="range__words">
        {words}
        {wasWords && <small>{wasWords}</small>}
      </span>
    </span>
  );
}
