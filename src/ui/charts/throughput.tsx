import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import { Axes, layPlot } from './plot.tsx';

type ThroughputProps = ChartFrame & {
  /** Items Done in each day or Sprint, in order, with its name. */
  bars: readonly { label: string; items: number }[];
};

/** Items Done a day or a Sprint as bars; the number stands above each. */
export function Throughput({ bars, ...frame }: ThroughputProps) {
  return (
    <ChartFigure {...frame}>
      {(size) => {
        const plot = layPlot(size, [0, bars.length], Math.max(1, ...bars.map((bar) => bar.items)) + 0.4);
        const step = plot.x(1) - plot.x(0);
        const everyNth = Math.max(1, Math.ceil((plot.rem * 2.6) / step));
        return (
          <>
            <Axes plot={plot} marks={[]} />
            {bars.map((bar, at) => (
              <g key={`${at}`}>
                {bar.items > 0 && (
                  <rect
                    class="chart__bar"
                    fill="var(--fill-sky)"
                    x={plot.x(at) + step * 0.16}
                    width={step * 0.68}
                    y={plot.y(bar.items)}
                    height={plot.bottom - plot.y(bar.items)}
                    rx="2"
                  />
                )}
                <text x={plot.x(at + 0.5)} y={plot.y(bar.items) - plot.rem * 0.25} text-anchor="middle">
                  {bar.items}
                </text>
                {at % everyNth === 0 && (
                  <text x={plot.x(at + 0.5)} y={plot.bottom + plot.rem * 1.3} text-anchor="middle">
                    {bar.label}
                  </text>
                )}
              </g>
            ))}
          </>
        );
      }}
    </ChartFigure>
  );
}
