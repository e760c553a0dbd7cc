import { curveStepAfter, line } from 'd3-shape';
import { DottedLine } from './burndown.tsx';
import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import { Axes, dayMarks, layPlot } from './plot.tsx';

type BurnupProps = ChartFrame & {
  /** Points Done at the end of each day, day 0 first; ends today. */
  done: readonly number[];
  /** Points selected in all, day by day: steps when scope is added or taken out. */
  scope: readonly number[];
  days: number;
  dayLabel: (day: number) => string;
};

/** Points Done climbing to the scope, which is a dashed line of its own and may move. */
export function Burnup({ done, scope, days, dayLabel, ...frame }: BurnupProps) {
  return (
    <ChartFigure {...frame}>
      {(size) => {
        const plot = layPlot(size, [0, days], Math.max(...scope, ...done));
        const steps = line<number>(
          (_, at) => plot.x(at),
          (value) => plot.y(value),
        ).curve(curveStepAfter);
        return (
          <>
            <Axes plot={plot} marks={dayMarks(1, days, dayLabel)} />
            <path class="chart__line chart__line--scope" d={steps([...scope]) ?? ''} />
            <DottedLine plot={plot} values={done} />
          </>
        );
      }}
    </ChartFigure>
  );
}
