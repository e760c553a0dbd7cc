import { useState } from 'preact/hooks';
import { Head } from '../../../src/ui/figures/figures.tsx';
import { Button, IconButton, Link } from '../../../src/ui/paper/button.tsx';
import { ClarityDots, Price } from '../../../src/ui/paper/dots.tsx';
import { Icon } from '../../../src/ui/paper/icon.tsx';
import { Chip, KindMark, type NoteKind } from '../../../src/ui/paper/note.tsx';
import { ValueRange } from '../../../src/ui/paper/range.tsx';
import { ActionRow, Face } from '../../../src/ui/paper/rows.tsx';
import { SeatMark } from '../../../src/ui/paper/seat-mark.tsx';
import { Sheet } from '../../../src/ui/paper/sheet.tsx';
import { SortableList } from '../../../src/ui/paper/sortable.tsx';
import { LIST_WORDS, moved } from './owner-page.tsx';
import { nothing } from './sample-parts.tsx';

type Row = [id: string, name: string, kind: NoteKind, size: number, clarity: number, low: number, high: number];
const ROWS: Row[] = [
  ['a', 'Live delays at the pier', 'feature', 5, 3, 24, 54],
  ['b', 'Refund a cancelled sailing', 'feature', 5, 3, 28, 48],
  ['c', 'Double charge on a slow network', 'fix', 3, 3, 20, 32],
  ['d', 'Staff scan tickets at the gate', 'feature', 5, 2, 16, 44],
  ['e', 'Build in under ten minutes', 'debt', 3, 3, 8, 24],
  ['f', 'Monthly pass', 'feature', 8, 2, 8, 60],
  ['g', 'Watch ten riders change a ticket', 'discovery', 2, 3, 4, 40],
  ['h', 'Winter timetable', 'feature', 3, 2, 16, 24],
];
const CLARITY = ['unknown', 'foggy', 'fair', 'ready'];

export function PlanningPage() {
  const [rows, setRows] = useState(ROWS.map(([id, ...row]) => ({ id, row })));
  return (
    <div class="planning">
      <header class="planning__bar">
        <p class="seat-badge">
          <SeatMark seat="product-owner" />
          <span>
            <b class="t-h3">Product Owner</b>
            <span class="t-second t-grey">your seat</span>
          </span>
        </p>
        <h1 class="t-h2">Sprint 3: Sprint Planning</h1>
        <ol class="steps">
          <li aria-current="step">1 Why is it valuable?</li>
          <li>2 What can be Done?</li>
          <li>3 How will it get done?</li>
        </ol>
        <div class="row">
          <Button icon="arrow-counter-clockwise" onClick={nothing}>
            Undo
          </Button>
          <IconButton icon="list" label="Menu" onClick={nothing} />
        </div>
      </header>
      <section class="planning__goals" aria-label="Goals">
        <div>
          <p class="t-second t-grey">Product Goal</p>
          <p class="t-h3">By spring, three of four island commuters travel without queueing.</p>
        </div>
        <Sheet colour="yellow" tilt="l" class="stack gap-1">
          <p class="split t-second">
            <span class="row">
              <Icon name="flag" /> Sprint Goal, your proposal
            </span>
            <Link onClick={nothing}>Reword</Link>
          </p>
          <p class="t-h3">A rider knows of a delay, and gets the money back, before asking us.</p>
        </Sheet>
        <div class="row row--nowrap">
          <Face>
            <Head person="mei" />
          </Face>
          <p class="bubble bubble--tail-start">
            <b>Mei:</b> “Clear. Does gate scanning belong to it?”
          </p>
        </div>
      </section>
      <main class="planning__body">
        <Sheet flush class="backlog backlog--planning">
          <header class="backlog__head">
            <div class="backlog__title">
              <h2>Product Backlog</h2>
              <span class="t-second t-grey">25 items, 8 shown</span>
            </div>
            <span>kind</span>
            <span>size</span>
            <span>clarity</span>
            <span class="over-range">value, our guess</span>
            <span>asked by</span>
          </header>
          <SortableList
            label="Product Backlog"
            items={rows}
            idOf={(item) => item.id}
            nameOf={({ row }) => row[0]}
            rowClass={({ id }) => (id === 'd' ? 'is-selected' : undefined)}
            onMove={(id, to) => setRows(moved(rows, id, to))}
            words={LIST_WORDS}
            after={(place) =>
              place === 5 && (
                <p class="forecast-line">
                  <span class="on-note">
                    <Icon name="users-three" /> <b>The Developers’ forecast: 21 to 26 points.</b> These five fit 8 times in 10.
                  </span>
                </p>
              )
            }
            row={({ row: [name, kind, size, clarity, low, high] }, parts) => (
              <>
                {parts.handle}
                <span class="backlog__number">{parts.place}</span>
                <span class="backlog__name">{name}</span>
                <KindMark kind={kind}>{kind}</KindMark>
                <span class="backlog__size">
                  <span class="only-narrow">size </span>
                  {size}
                </span>
                <ClarityDots count={clarity} label={`clarity ${clarity} of 3`} word={CLARITY[clarity]} />
                <ValueRange low={low} high={high} words={`${low} to ${high}`} />
                <Face small>
                  <Head person="mei" />
                </Face>
                {parts.menu}
              </>
            )}
          />
        </Sheet>
        <Detail />
      </main>
    </div>
  );
}

function Detail() {
  return (
    <Sheet colour="paper" class="stack gap-3">
      <p class="row">
        <Chip colour="yellow">feature</Chip> <span class="t-grey">item 4 of 25</span>
      </p>
      <div>
        <h2 class="t-h2">Staff scan tickets at the gate</h2>
        <p class="t-second">So that boarding takes four minutes, not nine, when the 7:40 is full.</p>
      </div>
      <dl class="facts">
        <div>
          <dt>Size</dt>
          <dd>
            <b>5</b> <span class="t-grey">said by the Developers</span>
          </dd>
        </div>
        <div>
          <dt>Clarity</dt>
          <dd>
            <ClarityDots count={2} label="clarity 2 of 3" word="fair" />
          </dd>
        </div>
        <div>
          <dt>Value</dt>
          <dd>
            <ValueRange low={16} high={44} words="16 to 44" />
          </dd>
        </div>
      </dl>
      <h3>What would help?</h3>
      {(['Clarify', 'Split', 'Discover'] as const).map((name, at) => (
        <ActionRow
          key={name}
          tile
          icon={['chat', 'scissors', 'flask'][at] ?? ''}
          name={name}
          who="with the Developers"
          price={<Price halves={1} label="half an hour" when="now" />}
          onSelect={nothing}
        />
      ))}
      <div class="row row--nowrap">
        <Button onClick={nothing} icon="dots-six-vertical">
          Move…
        </Button>
        <Button kind="primary" onClick={nothing}>
          Offer this Sprint Goal
        </Button>
      </div>
    </Sheet>
  );
}
