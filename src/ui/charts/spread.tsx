import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import { Axes, Call, layPlot } from './plot.tsx';

type SpreadProps = ChartFrame & {
  /** How many lie in each part of 0 to 100, all parts equally wide. */
  parts: readonly number[];
  /** One of them, 0 to 100, and what it is called. */
  mark: { at: number; label: string };
};

const MOST = 100;

/** How many ended where, from 0 to 100, and a line at one of them. */
export function Spread({ parts, mark, ...frame }: SpreadProps) {
  return (
    <ChartFigure {...frame}>
      {(size) => {
        const most = Math.max(1, ...parts);
        const plot = layPlot(size, [0, MOST], most * 1.2);
        const width = plot.x(MOST / parts.length) - plot.x(0);
        const marks = [0, 25, 50, 75, MOST].map((at) => ({ at, label: String(at) }));
        return (
          <>
            <Axes plot={plot} marks={marks} />
            {parts.map((many, at) =>
              many === 0 ? null : (
                <rect
                  key={`${at}`}
                  class="chart__bar"
                  fill="var(--fill-sky)"
                  x={plot.x((at * MOST) / parts.length)}
                  width={Math.max(1, width - 1)}
                  y={plot.y(many)}
                  height={plot.bottom - plot.y(many)}
                />
              ),
            )}
            <line class="chart__line" x1={plot.x(mark.at)} x2={plot.x(mark.at)} y1={plot.top} y2={plot.bottom} />
            <Call plot={plot} at={mark.at} value={most * 1.12} text={mark.label} />
          </>
        );
      }}
    </ChartFigure>
  );
}
