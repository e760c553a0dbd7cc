import { SeatMark } from './seat-mark.tsx';
import type { Slot } from './types.ts';

export type RibbonProps = {
  /** Percent from the Product Owner's end (0) to the Scrum Master's (100). */
  bar: { low: number; high: number };
  dot: number;
  /** Too close to call. */
  zone: { low: number; high: number };
  words: { left: Slot; right: Slot; zone: Slot; you: Slot; bar: Slot };
  /** The same facts as a sentence; the drawing is hidden from screen readers. */
  sentence: Slot;
  /** The verdict beside the ribbon says it already; then it is only spoken. */
  hideSentence?: boolean;
};

/** Role fit: a line with the diamond left and the circle right, the grey zone, the bar of 90 % and the dot. */
export function Ribbon({ bar, dot, zone, words, sentence, hideSentence }: RibbonProps) {
  return (
    <figure class="ribbon">
      <div class="ribbon__picture" aria-hidden="true">
        <div class="ribbon__end ribbon__end--left">
          <SeatMark seat="product-owner" size={2} />
          <span class="t-h3">{words.left}</span>
        </div>
        <div class="ribbon__line">
          <span class="ribbon__zone" style={{ '--low': `${zone.low}`, '--high': `${zone.high}` }}>
            <span>{words.zone}</span>
          </span>
          <span class="ribbon__bar" style={{ '--low': `${bar.low}`, '--high': `${bar.high}` }} />
          <span class="ribbon__dot" style={{ '--at': `${dot}` }}>
            <b class="t-h3">{words.you}</b>
            <span class="ribbon__note">{words.bar}</span>
          </span>
        </div>
        <div class="ribbon__end ribbon__end--right">
          <SeatMark seat="scrum-master" size={2} />
          <span class="t-h3">{words.right}</span>
        </div>
      </div>
      <figcaption class={hideSentence ? 'sr-only' : 't-second t-grey'}>{sentence}</figcaption>
    </figure>
  );
}
