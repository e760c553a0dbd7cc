import { pagesCompare } from '../../../words/en/pages-compare.ts';
import { sayFrom } from '../../../words/say.ts';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { seatName } from '../report/report-words.ts';
import type { ComparedSeason } from './compare-data.ts';
import { spreadOf } from './spread.ts';

const say = sayFrom(pagesCompare);

/** All dots of a group on one line, and how many got which answer. The words say all that the picture shows. */
export function SpreadSheet({ rows }: { rows: readonly ComparedSeason[] }) {
  const { parts, verdicts, unplaced } = spreadOf(rows);
  const middle = (parts.length - 1) / 2;
  return (
    <Sheet title={say('compare.spread', { n: rows.length })} icon="users-three">
      <div class="spread">
        <div class="spread__picture" aria-hidden="true">
          <SeatMark seat="product-owner" size={1.3} />
          <div class="spread__parts" style={{ '--parts': `${parts.length}` }}>
            {parts.map((n, part) => (
              <span key={`${part}`} class={part === middle ? 'spread__part spread__part--middle' : 'spread__part'}>
                {Array.from({ length: n }, (_, dot) => (
                  <i key={`${dot}`} />
                ))}
              </span>
            ))}
          </div>
          <SeatMark seat="scrum-master" size={1.3} />
          <div class="spread__labels t-second">
            <span>{seatName('product-owner')}</span>
            <span class="t-grey">{say('compare.spread.middle')}</span>
            <span>{seatName('scrum-master')}</span>
          </div>
        </div>
        <ul class="spread__words">
          {verdicts.map(({ verdict, n }) => (
            <li key={verdict}>
              <b>{n}</b> {say(`compare.verdict.${verdict}`)}
            </li>
          ))}
        </ul>
      </div>
      <p class="t-second t-grey">
        {say('compare.spread.note')} {unplaced > 0 && say('compare.spread.unplaced', { n: unplaced })}
      </p>
    </Sheet>
  );
}
