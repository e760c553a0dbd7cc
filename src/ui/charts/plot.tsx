import { scaleLinear } from 'd3-scale';
import type { PlotSize } from './chart-figure.tsx';

export type Plot = {
  x: (value: number) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  rem: number;
  /** Round values of the upright axis, about four. */
  ticks: number[];
};

/** Lays out the paper of a chart: days from `first` to `last` to the right, 0 to at least `most` upwards. */
export function layPlot(size: PlotSize, [first, last]: readonly [number, number], most: number): Plot {
  const { rem } = size;
  const up = scaleLinear()
    .domain([0, Math.max(1, most)])
    .nice(4);
  const wide = Math.max(1, String(up.domain()[1] ?? 1).length);
  const left = rem * (0.9 + wide * 0.55);
  const right = size.width - rem * 0.6;
  const top = rem * 0.7;
  const bottom = size.height - rem * 1.7;
  const across = scaleLinear()
    .domain([first, Math.max(first + 1, last)])
    .range([left, right]);
  up.range([bottom, top]);
  return {
    x: (value) => across(value),
    y: (value) => up(value),
    left,
    right,
    top,
    bottom,
    rem,
    ticks: up.ticks(Math.max(2, Math.floor((bottom - top) / (rem * 2.6)))).filter(Number.isInteger),
  };
}

type AxesProps = { plot: Plot /** Days that get their name, with it. */; marks: readonly { at: number; label: string }[] };

/** Two axes drawn by hand, pale lines at the round values, names at a few days. */
export function Axes({ plot, marks }: AxesProps) {
  const { left, right, top, bottom, rem } = plot;
  return (
    <g>
      {plot.ticks.map((tick) => (
        <g key={tick}>
          {tick > 0 && <line class="chart__grid" x1={left} x2={right} y1={plot.y(tick)} y2={plot.y(tick)} />}
          <text x={left - rem * 0.5} y={plot.y(tick) + rem * 0.3} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {marks.map(({ at, label }, place) => (
        <text
          key={at}
          x={plot.x(at)}
          y={bottom + rem * 1.3}
          text-anchor={place === marks.length - 1 ? 'end' : place === 0 ? 'start' : 'middle'}
        >
          {label}
        </text>
      ))}
      <path class="chart__axis" d={`M${left + 0.7} ${top - 4} L${left - 0.5} ${bottom + 2}`} />
      <path class="chart__axis" d={`M${left - 3} ${bottom - 1} L${right * 0.6} ${bottom + 1} L${right + 3} ${bottom}`} />
    </g>
  );
}

/** First, middle and last day with their names. */
export function dayMarks(first: number, last: number, label: (day: number) => string): { at: number; label: string }[] {
  const middle = Math.round((first + last) / 2);
  return [...new Set([first, middle, last])].map((at) => ({ at, label: label(at) }));
}

type CallProps = { plot: Plot; at: number; value: number; text: string };

/** A word in hand letters with a short stroke to its point; it is drawn up and to the right, and never over the edge. */
export function Call({ plot, at, value, text }: CallProps) {
  const { rem } = plot;
  const x = plot.x(at);
  const y = plot.y(value);
  const width = rem * 0.52 * text.length;
  const start = Math.min(x + rem * 0.95, plot.right + rem * 0.5 - width);
  const base = Math.max(plot.top + rem * 0.4, y - rem * 0.85);
  return (
    <g>
      <path class="chart__axis" d={`M${x + 4} ${y - 4} L${Math.max(start - 3, x + 5)} ${base + 1}`} />
      <text class="chart__call" x={start} y={base}>
        {text}
      </text>
    </g>
  );
}
