import type { Span } from './band.tsx';
import type { Slot } from './types.ts';

type RangeProps = Span & {
  /** Top of the scale; values beyond it are drawn at its end. */
  top?: number;
  was?: Span | undefined;
  /** "20 to 35". */
  words: Slot;
  /** "was 5 to 40". */
  wasWords?: Slot;
};

/** Percent of the scale, kept inside it. */
export function share(value: number, top: number): number {
  return Math.min(100, Math.max(0, Math.round((value / top) * 1000) / 10));
}

function edges(span: Span, top: number) {
  return { '--low': `${share(span.low, top)}`, '--high': `${share(span.high, top)}` };
}

/** A range of value as an amber bar on 0 to 60, the range before it dashed behind, and both in words. */
export function ValueRange({ low, high, top = 60, was, words, wasWords }: RangeProps) {
  return (
    <span class="range">
      <span class="range__bar" aria-hidden="true">
        {was && <span class="range__was" style={edges(was, top)} />}
        <span class="range__now" style={edges({ low, high }, top)} />
      </span>
      <span class="range__words">
        {words}
        {wasWords && <small>{wasWords}</small>}
      </span>
    </span>
  );
}
