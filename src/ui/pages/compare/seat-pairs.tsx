import type { Seat } from '../../../core/sim/basics.ts';
import { pagesCompare } from '../../../words/en/pages-compare.ts';
import { sayFrom } from '../../../words/say.ts';
import { Table } from '../../paper/table.tsx';
import { sayReport, tenths } from '../report/report-words.ts';
import type { SeatPair, SeatSprint } from './seat-sprints.ts';

const say = sayFrom(pagesCompare);
const GRADES = [3, 2, 1, 0] as const;

/** Both seats Sprint for Sprint: how the decisions went, where the free hours went, how it felt. In words, since grades are no points. */
export function SeatPairs({ pairs }: { pairs: readonly SeatPair[] }) {
  const cell = (pair: SeatPair, seat: Seat) => {
    const sprint = pair.seats[seat];
    return sprint ? <SprintCell sprint={sprint} /> : say('compare.pairs.none');
  };
  return (
    <Table
      caption={say('compare.pairs.caption')}
      columns={[
        { id: 'nth', label: say('compare.pairs.nth'), heads: true },
        { id: 'scrum-master', label: say('compare.column.sm') },
        { id: 'product-owner', label: say('compare.column.po') },
      ]}
      rows={pairs.map((pair) => ({
        id: `${pair.nth}`,
        cells: {
          nth: say('compare.pairs.time', { n: pair.nth }),
          'scrum-master': cell(pair, 'scrum-master'),
          'product-owner': cell(pair, 'product-owner'),
        },
      }))}
    />
  );
}

function SprintCell({ sprint: { sprint, grades, hours, felt } }: { sprint: SeatSprint }) {
  const counted = GRADES.filter((grade) => grades[grade] > 0).map((grade) => `${grades[grade]} ${sayReport(`grade.${grade}`)}`);
  return (
    <>
      <b>{say('compare.pairs.sprint', { sprint })}</b> {counted.join(', ')}
      <br />
      {say('compare.pairs.hours', { sm: hours['scrum-master'], po: hours['product-owner'] })}{' '}
      {felt !== null && say('compare.pairs.felt', { felt: tenths(felt) })}
    </>
  );
}
