import { useState } from 'preact/hooks';
import { Head } from '../../../src/ui/figures/figures.tsx';
import { InboxNote, RevealNote } from '../../../src/ui/paper/alerts.tsx';
import { Button } from '../../../src/ui/paper/button.tsx';
import { EvidenceDots, HalfHours, Price } from '../../../src/ui/paper/dots.tsx';
import { ValueRange } from '../../../src/ui/paper/range.tsx';
import { ActionRow, Face } from '../../../src/ui/paper/rows.tsx';
import { Sheet } from '../../../src/ui/paper/sheet.tsx';
import { SortableList, type SortableWords } from '../../../src/ui/paper/sortable.tsx';
import { BottomBar } from '../../../src/ui/paper/top-bar.tsx';
import { nothing, RoomSketch, SampleControls, SampleSeason, SampleTopBar } from './sample-parts.tsx';

type Item = {
  id: string;
  name: string;
  size: number;
  low: number;
  high: number;
  was?: { low: number; high: number };
  evidence: number;
};
const ITEMS: Item[] = [
  { id: 'zones', name: 'Fare zones made plain', size: 3, low: 20, high: 35, was: { low: 5, high: 40 }, evidence: 2 },
  { id: 'refund', name: 'Refund in the app', size: 5, low: 15, high: 30, evidence: 1 },
  { id: 'check', name: 'Ticket check by staff phone', size: 5, low: 10, high: 30, evidence: 2 },
  { id: 'map', name: 'Live map', size: 8, low: 0, high: 15, was: { low: 10, high: 50 }, evidence: 2 },
  { id: 'pdf', name: 'Paper-like PDF ticket', size: 2, low: 0, high: 30, evidence: 0 },
  { id: 'group', name: 'Day ticket for groups', size: 5, low: 5, high: 35, evidence: 0 },
  { id: 'start', name: 'Faster start of the app', size: 3, low: 10, high: 20, evidence: 2 },
  { id: 'seat', name: 'Seat reservation', size: 13, low: 0, high: 45, evidence: 0 },
];

export const LIST_WORDS: SortableWords = {
  handle: (name) => `Move ${name}: Space to lift, arrows to move`,
  move: (name) => `Move menu of ${name}`,
  targets: { top: 'To the top', up: 'Up one place', down: 'Down one place', bottom: 'To the bottom' },
  lifted: (name, place, count) =>
    `${name} lifted, place ${place} of ${count}. Arrows move it, Space puts it down, Escape leaves it.`,
  at: (name, place, count) => `${name}: place ${place} of ${count}`,
  dropped: (name, place, count) => `${name} is now on place ${place} of ${count}`,
  cancelled: (name) => `${name} stays where it was`,
};

export function moved<T extends { id: string }>(items: readonly T[], id: string, to: number): T[] {
  const item = items.find((one) => one.id === id);
  const rest = items.filter((one) => one.id !== id);
  return item ? [...rest.slice(0, to), item, ...rest.slice(to)] : rest;
}

export function OwnerPage() {
  const [items, setItems] = useState(ITEMS);
  return (
    <div class="day day--owner">
      <SampleTopBar seat="product-owner" day={5} stop="13:00" left={3} />
      <main class="day__body">
        <div class="owner-main day__stage">
          <div class="stage">
            <RoomSketch />
          </div>
          <Sheet flush class="backlog backlog--owner">
            <header class="backlog__head">
              <div class="backlog__title">
                <h2>Product Backlog</h2>
                <span class="t-second t-grey">25 items</span>
              </div>
              <span>size</span>
              <span class="over-range">value, 0 to 60: as far as we know</span>
              <span>evidence</span>
              <span>asked by</span>
            </header>
            <SortableList
              label="Product Backlog"
              items={items}
              idOf={(item) => item.id}
              nameOf={(item) => item.name}
              rowClass={(item) => (item.was ? 'is-changed' : undefined)}
              onMove={(id, to) => setItems(moved(items, id, to))}
              words={LIST_WORDS}
              row={(item, parts) => (
                <>
                  {parts.handle}
                  <span class="backlog__number">{parts.place}</span>
                  <span class="backlog__name">{item.name}</span>
                  <span class="backlog__size">
                    <span class="only-narrow">size </span>
                    {item.size}
                  </span>
                  <ValueRange
                    low={item.low}
                    high={item.high}
                    was={item.was}
                    words={`${item.low} to ${item.high}`}
                    wasWords={item.was && `was ${item.was.low} to ${item.was.high}`}
                  />
                  <EvidenceDots count={item.evidence} label={`evidence ${item.evidence} of 3`} />
                  <Face small>
                    <Head person={['viktor', 'harpreet', 'brandt', 'zuri'][item.size % 4] ?? 'zuri'} />
                  </Face>
                  {parts.menu}
                </>
              )}
            />
            <p class="backlog__foot">
              <span class="t-grey">17 more below</span>
              <span>Dashed: the range before. Wide bar: we know little.</span>
            </p>
          </Sheet>
        </div>
        <OwnerPanel />
        <SampleSeason past={14} low={44} high={64} />
      </main>
      <BottomBar label="Clock">
        <SampleControls atStop short />
      </BottomBar>
    </div>
  );
}

function OwnerPanel() {
  const [action, setAction] = useState(0);
  const actions = [
    ['chat', 'Answer Priya from what I know', 'with Priya', 1, 'now'],
    ['phone-call', 'Ask the operator first', 'with Viktor', 1, 'tomorrow'],
    ['users-three', 'Clarify “fare zones”', 'with Luis, Mei, 1 h each', 1, 'next stop'],
    ['flask', 'Small test of the live map', 'with the Developers, 2 points', 1, 'day 8'],
  ] as const;
  return (
    <aside class="day__panel gap-3" aria-label="Inbox and actions">
      <RevealNote asked="The interviews, asked for yesterday" seen="Both gave up at zone 3. Neither opened a map.">
        Two ranges in the Product Backlog are narrower.
      </RevealNote>
      <section class="stack">
        <header class="section-head">
          <h2>Inbox</h2>
          <span class="t-second t-grey">2</span>
        </header>
        <InboxNote
          face={<Head person="priya" face="concerned" />}
          name="Priya"
          since="waits since 10:30:"
          question="“Scan fails offline: who pays?”"
          waiting
          onOpen={nothing}
        />
        <InboxNote
          face={<Head person="brandt" face="explaining" />}
          name="Ms Brandt"
          since=", the city:"
          question="“The council wants paper. Two points, surely?”"
          waiting={false}
          onOpen={nothing}
        />
      </section>
      <section>
        <header class="section-head">
          <h2>What you can do</h2>
          <span class="row t-second t-grey">
            left today <HalfHours count={3} label="three half hours" />
          </span>
        </header>
        {actions.map(([icon, name, who, halves, when], at) => (
          <ActionRow
            key={name}
            icon={icon}
            name={name}
            who={who}
            selected={at === action}
            onSelect={() => setAction(at)}
            price={<Price halves={halves} label="half an hour" when={when} />}
          />
        ))}
        <div class="row row--nowrap gap-4" style={{ paddingTop: '8px' }}>
          <p class="t-second grow">A guess, and marked as one.</p>
          <Button kind="yellow" onClick={nothing}>
            Spend <HalfHours count={1} /> and answer
          </Button>
        </div>
      </section>
    </aside>
  );
}
