import { area, stack } from 'd3-shape';
import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
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
  const rows = Array.from({ length }, (_, at) => Object.fromEntries(bands.map((band) => [band.id, band.counts[at] ?? 0])));
  const layers = stack<Record<string, number>>().keys(bands.map((band) => band.id))(rows);
  const most = Math.max(1, ...layers.flatMap((layer) => layer.map((point) => point[1])));
  return (
    <ChartFigure {...frame} legend={<Legend entries={bands} />}>
      {(size) => {
        const plot = layPlot(size, [0, days], most);
        const shape = area<[number, number]>()
          .x((_, at) => plot.x(at))
          .y0((point) => plot.y(point[0]))
          .y1((point) => plot.y(point[1]));
        return (
          <>
            <defs>
              {bands.map((band) => (
                <Pattern key={band.id} entry={band} />
              ))}
            </defs>
            {layers.map((layer, at) => {
              const band = bands[at];
              return (
                band && (
                  <path
                    key={band.id}
                    class="chart__area"
                    fill={patternFill(band)}
                    d={shape(layer as unknown as [number, number][]) ?? ''}
                  />
                )
              );
            })}
            <Axes plot={plot} marks={dayMarks(1, days, dayLabel)} />
          </>
        );
      }}
    </ChartFigure>
  );
}
