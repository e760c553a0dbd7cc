import { area, curveMonotoneX } from 'd3-shape';
import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import { Axes, Call, dayMarks, layPlot } from './plot.tsx';

type MetersOverTimeProps = ChartFrame & {
  /** What was shown at the end of each day, day 1 first; null where nothing was known. */
  bands: readonly ({ low: number; high: number } | null)[];
  dayLabel: (day: number) => string;
  colour?: string;
  calls?: readonly { day: number; text: string }[];
};

/** One meter over the days as the band that was shown: how wide it is matters as much as where. Set several side by side. */
export function MetersOverTime({ bands, dayLabel, colour = 'var(--fill-sky)', calls = [], ...frame }: MetersOverTimeProps) {
  return (
    <ChartFigure {...frame}>
      {(size) => {
        const plot = layPlot(size, [1, bands.length], 100);
        const shape = area<{ low: number; high: number } | null>()
          .defined((band) => band !== null)
          .x((_, at) => plot.x(at + 1))
          .y0((band) => plot.y(band?.low ?? 0))
          .y1((band) => plot.y(band?.high ?? 0))
          .curve(curveMonotoneX);
        return (
          <>
            <Axes plot={plot} marks={dayMarks(1, bands.length, dayLabel)} />
            <path class="chart__area" fill={colour} fill-opacity="0.55" d={shape([...bands]) ?? ''} />
            {calls.map((call) => (
              <Call key={call.day} plot={plot} at={call.day} value={bands[call.day - 1]?.high ?? 50} text={call.text} />
            ))}
          </>
        );
      }}
    </ChartFigure>
  );
}
