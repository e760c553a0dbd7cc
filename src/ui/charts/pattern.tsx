/** How an area is filled: a pastel with a hatching of its own, so that it can be told apart without colour. */
export type Hatch = 'plain' | 'rising' | 'falling' | 'dots' | 'cross';
export type LegendEntry = { id: string; label: string /** A colour or a CSS variable. */; colour: string; hatch: Hatch };

const STROKES: Record<Hatch, string> = {
  plain: '',
  rising: 'M-2 10 L10 -2 M4 16 L16 4',
  falling: 'M-2 2 L10 14 M4 -4 L16 8',
  dots: 'M6 6 h0.1',
  cross: 'M-2 10 L10 -2 M4 16 L16 4 M-2 2 L10 14 M4 -4 L16 8',
};

function patternId({ id, hatch }: LegendEntry): string {
  return `hatch-${hatch}-${id.replace(/\W+/g, '-')}`;
}

export function patternFill(entry: LegendEntry): string {
  return `url(#${patternId(entry)})`;
}

export function Pattern({ entry, suffix = '' }: { entry: LegendEntry; suffix?: string }) {
  return (
    <pattern id={patternId(entry) + suffix} width="12" height="12" patternUnits="userSpaceOnUse">
      <rect width="12" height="12" fill={entry.colour} />
      <path
        d={STROKES[entry.hatch]}
        stroke="#1f1d1a"
        stroke-width={entry.hatch === 'dots' ? 3 : 1.2}
        stroke-linecap="round"
        opacity="0.75"
      />
    </pattern>
  );
}

/** Names of the areas with a piece of each. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul class="legend">
      {entries.map((entry) => (
        <li key={entry.id}>
          <svg viewBox="0 0 26 14" aria-hidden="true">
            <defs>
              <Pattern entry={entry} suffix="-legend" />
            </defs>
            <rect class="chart__area" x="1" y="1" width="24" height="12" fill={`url(#${patternId(entry)}-legend)`} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
