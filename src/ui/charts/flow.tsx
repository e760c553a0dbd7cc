import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import { areaPath } from './path.ts';
import { Legend, type LegendEntry, Pattern, patternFill } from './pattern.tsx';
import { Axes, dayMarks, layPlot } from './plot.tsx';

export type FlowBand = LegendEntry & {
  /** Items in this state at the end of each day, day 0 first. */
  counts: readonly number[];
};
type FlowProps = Omit<ChartFrame, 'legend'> & {
  /** From the bottom up: Done first. */ bands: readonly FlowBand[];
  days: number;
  dayLabel: (day: number) => string;
};

/** Cumulative flow: items by state, stacked; told apart by pattern as well as by colour. */
export function CumulativeFlow({ bands, days, dayLabel, ...frame }: FlowProps) {
  const length = Math.max(0, ...bands.map((band) => band.counts.length));
  const ends = Array.from({ length }, (_, at) => at);
  /** How high the first so many bands stand together at the end of a day. */
  const height = (many: number, day: number) => bands.slice(0, many).reduce((sum, { counts }) => sum + (counts[day] ?? 0), 0);
  const most = Math.max(1, ...ends.map((day) => height(bands.length, day)));
  return (
    <ChartFigure {...frame} legend={<Legend entries={bands} />}>
      {(size) => {
        const plot = layPlot(size, [0, days], most);
        const edge = (many: number) => ends.map((day) => [plot.x(day), plot.y(height(many, day))] as const);
        return (
          <>
            <defs>
              {bands.map((band) => (
                <Pattern key={band.id} entry={band} />
              ))}
            </defs>
            {bands.map((band, at) => (
              <path key={band.id} class="chart__area" fill={patternFill(band)} d={areaPath(edge(at + 1), edge(at))} />
            ))}
            <Axes plot={plot} marks={dayMarks(1, days, dayLabel)} />
          </>
        );
      }}
    </ChartFigure>
  );
}
