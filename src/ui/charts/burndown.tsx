import { line } from 'd3-shape';
import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import { Axes, Call, dayMarks, layPlot, type Plot } from './plot.tsx';

export type ChartCall = { day: number; text: string };
type BurndownProps = ChartFrame & {
  /** Points left at the end of each day, day 0 first; ends today. */
  left: readonly number[];
  /** Working days of the Sprint. */
  days: number;
  dayLabel: (day: number) => string;
  calls?: readonly ChartCall[];
};

/** Points left day by day beside the straight line from the first day to none. */
export function Burndown({ left, days, dayLabel, calls = [], ...frame }: BurndownProps) {
  const start = left[0] ?? 0;
  return (
    <ChartFigure {...frame}>
      {(size) => {
        const plot = layPlot(size, [0, days], Math.max(start, ...left));
        return (
          <>
            <Axes plot={plot} marks={dayMarks(1, days, dayLabel)} />
            <line class="chart__line chart__line--ideal" x1={plot.x(0)} y1={plot.y(start)} x2={plot.x(days)} y2={plot.y(0)} />
            <DottedLine plot={plot} values={left} />
            {calls.map((call) => (
              <Call key={call.day} plot={plot} at={call.day} value={left[call.day] ?? 0} text={call.text} />
            ))}
          </>
        );
      }}
    </ChartFigure>
  );
}

/** A marker line with a dot for each day, from day 0; it draws itself once. */
export function DottedLine({ plot, values }: { plot: Plot; values: readonly number[] }) {
  const path = line<number>(
    (_, at) => plot.x(at),
    (value) => plot.y(value),
  )([...values]);
  return (
    <g>
      <path class="chart__line chart__line--drawn" pathLength="1" d={path ?? ''} />
      {values.map((value, at) => (
        <circle key={`${at}`} class="chart__dot" cx={plot.x(at)} cy={plot.y(value)} r="4" />
      ))}
    </g>
  );
}
