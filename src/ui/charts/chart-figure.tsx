import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Link } from '../paper/button.tsx';
import { Table } from '../paper/table.tsx';
import type { Slot } from '../paper/types.ts';
import { type ChartData, saveText, toCsv } from './csv.ts';

export type ChartWords = { table: string; picture: string; csv: string };
/** What every chart takes besides its own figures. */
export type ChartFrame = {
  title: Slot;
  level?: 2 | 3;
  /** Says what the picture shows; stands under it and is what a screen reader hears. */
  sentence: string;
  /** Small sheets leave the sentence to the drawing's spoken name. */
  hideSentence?: boolean;
  data: ChartData;
  /** File name of the CSV, without its ending. */
  fileName: string;
  words: ChartWords;
  height?: number;
  legend?: Slot;
};

export type PlotSize = {
  width: number;
  height: number /** Pixels of one rem: margins and letters grow with the text. */;
  rem: number;
};

/** Width of the box in pixels, so that letters keep their size however wide the chart is. */
function usePlotSize(height: number) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<PlotSize>({ width: 320, height, rem: 16 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize({ width: Math.max(220, Math.floor(element.clientWidth)), height: Math.round((height * rem) / 16), rem });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [height]);
  return { box, size };
}

/** Frame of every chart: title, links to the table and the CSV, the picture, its sentence. */
export function ChartFigure({ children, ...frame }: ChartFrame & { children: (size: PlotSize) => Slot }) {
  const { box, size } = usePlotSize(frame.height ?? 200);
  const [asTable, setTable] = useState(false);
  const titleId = useId();
  const Heading = `h${frame.level ?? 3}` as const;
  const { data, words } = frame;
  return (
    <figure class="chart" aria-labelledby={titleId}>
      <div class="chart__foot section-head">
        <Heading id={titleId} class="t-h3">
          {frame.title}
        </Heading>
        <span class="row gap-4 t-second">
          <Link onClick={() => setTable(!asTable)}>{asTable ? words.picture : words.table}</Link>
          <Link onClick={() => saveText(`${frame.fileName}.csv`, toCsv(data))}>{words.csv}</Link>
        </span>
      </div>
      <div ref={box} hidden={asTable}>
        <svg
          class="chart__picture"
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          aria-label={frame.sentence}
        >
          {children(size)}
        </svg>
        {frame.legend}
      </div>
      {asTable && (
        <Table
          caption={data.caption}
          columns={data.columns.map((column, at) => ({ ...column, heads: at === 0, align: at === 0 ? 'start' : 'end' }))}
          rows={data.rows.map((row, at) => ({ id: `${at}`, cells: row }))}
        />
      )}
      {!frame.hideSentence && <figcaption class="t-second t-grey">{frame.sentence}</figcaption>}
    </figure>
  );
}
