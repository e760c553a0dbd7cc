import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Seat } from '../../../core/sim/basics.ts';
import { pagesCompare } from '../../../words/en/pages-compare.ts';
import { pagesReport } from '../../../words/en/pages-report.ts';
import { sayFrom } from '../../../words/say.ts';
import { dateWords } from '../../../words/written.ts';
import { saveText } from '../../charts/csv.ts';
import { Button } from '../../paper/button.tsx';
import { Chip } from '../../paper/note.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { levelWords } from '../report/report-words.ts';
import type { Ribbon } from '../report-data.ts';
import { compareCsv } from './compare-csv.ts';
import type { ComparedSeason } from './compare-data.ts';
import { SeatPairs } from './seat-pairs.tsx';

const say = sayFrom(pagesCompare);
const sayReport = sayFrom(pagesReport);

type CompareTableProps = {
  title: string;
  note: string;
  rows: readonly ComparedSeason[];
  /** Name of the file that the list is saved as. */
  file: string;
  onOpen: (id: string) => void;
  onRemove?: (id: string) => void;
};

/** Seasons as lines with the same scale, so that dots and bars can be compared by eye; every number stands in words too. */
export function CompareTable({ title, note, rows, file, onOpen, onRemove }: CompareTableProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Sheet title={title}>
      <div class="split compare__note">
        <p class="t-second t-grey">{note}</p>
        <Button icon="download-simple" onClick={() => saveText(file, compareCsv(rows))}>
          {say('compare.save')}
        </Button>
      </div>
      <ul class="divided">
        {rows.map((row) => (
          <li key={row.id} class="compare">
            <div class="compare__what">
              <h3>{nameOf(row)}</h3>
              <p class="t-second t-grey">{detailsOf(row)}</p>
              <p class="row row--tight t-second">
                {(['scrum-master', 'product-owner'] as const).map((seat) => (
                  <SeatLevel key={seat} seat={seat} row={row} />
                ))}
              </p>
            </div>
            <div class="compare__line">
              <b class="t-hand">{say(`compare.verdict.${row.verdict}`)}</b>
              {row.ribbon ? <MiniRibbon ribbon={row.ribbon} /> : <p class="t-second t-grey">{say('compare.line.none')}</p>}
            </div>
            <div class="compare__do">
              <Chip tone={row.counts ? 'good' : 'plain'}>{say(row.counts ? 'compare.counts' : 'compare.practice')}</Chip>
              {row.kind !== 'pooled' && (
                <Button label={labelOf('compare.report', row)} onClick={() => onOpen(row.id)}>
                  {say('compare.report')}
                </Button>
              )}
              {row.pairs.length > 0 && (
                <Button
                  kind="quiet"
                  label={labelOf('compare.pairs', row)}
                  expanded={open === row.id}
                  onClick={() => setOpen(open === row.id ? null : row.id)}
                >
                  {say('compare.pairs')}
                </Button>
              )}
              {onRemove && (
                <Button kind="quiet" label={labelOf('compare.remove', row)} onClick={() => onRemove(row.id)}>
                  {say('compare.remove')}
                </Button>
              )}
            </div>
            {open === row.id && (
              <div class="compare__pairs">
                <SeatPairs pairs={row.pairs} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function SeatLevel({ seat, row }: { seat: Seat; row: ComparedSeason }): ComponentChildren {
  return (
    <span class="row row--tight compare__level">
      <SeatMark seat={seat} size={1} label={say(seat === 'scrum-master' ? 'compare.column.sm' : 'compare.column.po')} />
      {levelWords(row.levels[seat])}
    </span>
  );
}

/** Said to those who hear one button after the other: which line it belongs to. */
function labelOf(key: 'compare.report' | 'compare.pairs' | 'compare.remove', row: ComparedSeason): string {
  return `${say(key)}: ${nameOf(row)}`;
}

function nameOf(row: ComparedSeason): string {
  if (row.kind === 'pooled') return say('compare.pooled');
  return say(row.kind === 'file' ? 'compare.file' : 'compare.attempt', { n: row.number });
}

function detailsOf(row: ComparedSeason): string {
  if (row.kind === 'pooled') return say('compare.pooled.note', { n: row.number });
  const sprints = row.sprints['scrum-master'] + row.sprints['product-owner'];
  const length = row.length === null ? [] : [sayReport(`report.length.${row.length}`, { sprints })];
  const seed = row.seed === null ? [] : [say('compare.seed', { seed: row.seed })];
  const ended = row.finishedAt > 0 ? [dateWords(row.finishedAt)] : [];
  return [...length, ...seed, ...ended].join(', ');
}

/** The ribbon in one line: same scale for every season. */
function MiniRibbon({ ribbon }: { ribbon: Ribbon }) {
  const words = say('compare.line', { at: Math.round(ribbon.at), low: Math.round(ribbon.low), high: Math.round(ribbon.high) });
  return (
    <span class="mini-ribbon" role="img" aria-label={`${say('compare.column.line')}: ${words}`}>
      <SeatMark seat="product-owner" size={1} />
      <span class="ribbon__line">
        <span class="ribbon__zone" style={{ '--low': `${ribbon.zoneLow}`, '--high': `${ribbon.zoneHigh}` }} />
        <span class="ribbon__bar" style={{ '--low': `${ribbon.low}`, '--high': `${ribbon.high}` }} />
        <span class="ribbon__dot" style={{ '--at': `${ribbon.at}` }} />
      </span>
      <SeatMark seat="scrum-master" size={1} />
    </span>
  );
}
