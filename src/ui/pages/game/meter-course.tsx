import type { Meter } from '../../../core/sim/basics.ts';
import type { PastSprint } from '../../../core/sim/view.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { DottedLine } from '../../charts/burndown.tsx';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Axes, layPlot } from '../../charts/plot.tsx';
import { hundred } from './chart-data.ts';

const say = sayFrom(pagesGame);

type MeterCourseProps = { meter: Meter; history: readonly PastSprint[] };

/** One meter at the end of each Sprint. At a Sprint's end it is counted and no longer guessed, so it is a line, not a band. */
export function MeterCourse({ meter, history }: MeterCourseProps) {
  const values = history.map((line) => hundred(line.meters[meter]));
  const name = say(`meter.${meter}`);
  return (
    <ChartFigure
      title={name}
      level={2}
      sentence={say('course.sentence', { meter: name, now: values.at(-1) ?? 0 })}
      data={{
        caption: say('course.caption'),
        columns: [
          { id: 'sprint', label: say('course.sprint') },
          { id: 'value', label: name },
        ],
        rows: history.map((line, at) => ({ sprint: line.sprint, value: values[at] ?? null })),
      }}
      fileName={`meter-${meter}`}
      words={{ table: say('chart.table'), picture: say('chart.picture'), csv: say('chart.csv') }}
      height={150}
    >
      {(size) => {
        const plot = layPlot(size, [0, values.length - 1], 100);
        const marks = history.map((line, at) => ({ at, label: `${line.sprint}` }));
        return (
          <>
            <Axes plot={plot} marks={marks} />
            <DottedLine plot={plot} values={values} />
          </>
        );
      }}
    </ChartFigure>
  );
}
