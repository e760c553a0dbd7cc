import { spoken } from './spoken.ts';
import type { SeatId } from './types.ts';

type SeatMarkProps = { seat: SeatId /** rem; 1.75 in the top bar, 1 in a line of text. */; size?: number; label?: string };

/** Blue circle with a solid line, or vermilion diamond with a dashed one: told apart by shape and line, never by colour alone. */
export function SeatMark({ seat, size = 1.75, label }: SeatMarkProps) {
  const side = `${size}rem`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden as decoration
    <svg class="seat-mark" width={side} height={side} viewBox="0 0 32 32" {...spoken(label)}>
      {seat === 'scrum-master' ? (
        <g>
          <circle cx="16" cy="16" r="14.6" fill="#fbf7ef" />
          <path
            d="M16.4 3.2 C24 3 29 9 28.8 16.2 C28.6 23.6 23 28.9 15.8 28.8 C8.400 28.600 3.100 23 3.200 15.700 C3.300 8.600 9 3.300 16.400 3.200Z"
            fill="var(--seat-sm)"
            stroke="#1f1d1a"
            stroke-width="2.2"
          />
          <circle cx="16" cy="16" r="5.2" fill="#fbf7ef" />
        </g>
      ) : (
        <g>
          <path d="M16 0 L32 16 L16 32 L0 16Z" fill="#fbf7ef" />
          <path
            d="M16 2.600 L29.400 16 L16 29.400 L2.600 16Z"
            fill="var(--seat-po)"
            stroke="#1f1d1a"
            stroke-width="2.2"
            stroke-dasharray="4.200 2.400"
          />
          <path d="M16 10.400 L21.600 16 L16 21.600 L10.400 16Z" fill="#fbf7ef" />
        </g>
      )}
    </svg>
  );
}
