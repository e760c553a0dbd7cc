import type { Desk } from '../desk.ts';
import type { Mark, MarkWords } from './room-marks.ts';

const SIGNS = { up: '▲', level: '■', down: '▼' } as const;

/** The words of a mark, names filled in. */
export function markWords({ key, fill, names }: MarkWords, { say, name }: Pick<Desk, 'say' | 'name'>): string {
  const named = Object.entries(names ?? {}).map(([role, id]) => [role, name(id)] as const);
  return say(key, { ...fill, ...Object.fromEntries(named) });
}

/** How much or which way, in ink. The words beside it say the same. */
export function MarkInk({ mark: { strokes, sign } }: { mark: Mark }) {
  if (sign !== null) return <span aria-hidden="true">{SIGNS[sign]}</span>;
  if (strokes === null) return null;
  return (
    <span class="mark__strokes" aria-hidden="true">
      {[1, 2, 3].map((at) => (
        <i key={at} class={at <= strokes ? 'mark__stroke mark__stroke--on' : 'mark__stroke'} />
      ))}
    </span>
  );
}
