import { useState } from 'preact/hooks';
import { Burndown } from '../../../src/ui/charts/burndown.tsx';
import { BandLine, TrendArrow } from '../../../src/ui/paper/band.tsx';
import { Button } from '../../../src/ui/paper/button.tsx';
import { Icon } from '../../../src/ui/paper/icon.tsx';
import { SeatMark } from '../../../src/ui/paper/seat-mark.tsx';
import { ReplaySheet, Sheet, Stamp } from '../../../src/ui/paper/sheet.tsx';
import { Choice } from '../../../src/ui/paper/slider.tsx';
import type { Trend } from '../../../src/ui/paper/types.ts';
import { CauseList, Why } from '../../../src/ui/paper/why.tsx';
import { nothing, RoomSketch } from './sample-parts.tsx';

const LEFT = [36, 35, 32, 30, 30, 27, 20, 17, 14, 9, 8];
const CAUSES = [
  {
    id: '1',
    trend: 'up' as Trend,
    trendLabel: 'helped',
    title: 'Day 4: you talked with Priya alone',
    note: 'Two on the scanner tests since day 5.',
    onOpen: nothing,
  },
  {
    id: '2',
    trend: 'up' as Trend,
    trendLabel: 'helped',
    title: 'Day 5: refunds agreed out',
    note: 'Ben and the Developers, half an hour.',
    onOpen: nothing,
  },
  {
    id: '3',
    trend: 'down' as Trend,
    trendLabel: 'cost',
    title: 'Day 8: a late find in “Day pass”',
    note: 'The manager had two people on Friday.',
    onOpen: nothing,
  },
];
const NOW: [string, string, number, number, Trend][] = [
  ['coins', 'Value', 44, 56, 'up'],
  ['seal-check', 'Quality', 58, 68, 'down'],
  ['users-three', 'Team', 56, 67, 'up'],
];

export function BackPage() {
  const [intention, setIntention] = useState('look');
  return (
    <main class="looking-back">
      <div class="stage" aria-hidden="true">
        <RoomSketch />
      </div>
      <div class="board looking-back__board">
        <header class="looking-back__head">
          <SeatMark seat="scrum-master" />
          <h1>Sprint 2, looking back</h1>
          <span class="t-second t-grey">at the Sprint Review</span>
          <div class="row">
            <Button icon="list-bullets" onClick={nothing}>
              All the numbers
            </Button>
            <Button kind="primary" iconAfter="arrow-right" onClick={nothing}>
              On to Sprint 3
            </Button>
          </div>
        </header>
        <div class="looking-back__sheets">
          <div class="looking-back__column">
            <Sheet pin="vermilion" tilt="l">
              <span class="float-end">
                <Stamp met>
                  Sprint Goal
                  <br />
                  met
                </Stamp>
              </span>
              <h2 class="t-h3">What happened</h2>
              <p class="t-second">6 items are Done, 28 points. Two are back in the Product Backlog.</p>
              <p class="done-chips">
                {['Offline scan', 'Fare table', 'Day pass', 'Scanner tests', 'Staff login', 'Receipt'].map((name) => (
                  <span key={name} class="done-chip">
                    {name}
                  </span>
                ))}
                <span class="done-chip done-chip--back">Offline refunds</span>
              </p>
            </Sheet>
            <Sheet pin="blue">
              <Burndown
                title="Burndown"
                height={165}
                hideSentence
                left={LEFT}
                days={10}
                dayLabel={(day) => `day ${day}`}
                calls={[{ day: 5, text: 'test area open' }]}
                sentence="From 36 points to 8; the steepest fall after the test area opened on day 5."
                fileName="burndown"
                words={{ table: 'Table', picture: 'Picture', csv: 'CSV' }}
                data={{
                  caption: 'Points left',
                  columns: [
                    { id: 'day', label: 'day' },
                    { id: 'left', label: 'points left' },
                  ],
                  rows: LEFT.map((left, day) => ({ day, left })),
                }}
              />
            </Sheet>
          </div>
          <div class="looking-back__column">
            <Sheet title="Value" icon="coins" colour="green" pin="vermilion" tilt="r">
              <p class="t-second">
                <b>Offline scan is out.</b> 1,900 riders used it in three days. The pilot on Line 3 starts on Monday.
              </p>
            </Sheet>
            <Sheet title="The team now" pin="blue" aside="dashed: before Planning">
              {NOW.map(([icon, name, low, high, trend]) => (
                <div key={name} class="looking-back__row t-second">
                  <Icon name={icon} />
                  <span>{name}</span>
                  <BandLine low={low} high={high} was={{ low: low - 6, high: high - 6 }} />
                  <b>{`${low} to ${high}`}</b>
                  <TrendArrow trend={trend} label={trend} />
                  <Why title={`${name}: why?`} label={`Why ${name}?`} list={<CauseList causes={CAUSES} empty="" />}>
                    why?
                  </Why>
                </div>
              ))}
            </Sheet>
            <Sheet title="Product Goal" icon="calendar" pin="vermilion" aside="Line 7, in 20 days">
              <p class="row row--nowrap">
                <BandLine low={46} high={64} wanted={60} tall />
                <span>
                  <b>46 to 64</b> of 60
                </span>
              </p>
            </Sheet>
          </div>
          <div class="looking-back__column">
            <Sheet title="Why: the largest causes" pin="vermilion" tilt="l">
              <CauseList causes={CAUSES} empty="" />
            </Sheet>
            <ReplaySheet title="Had you decided otherwise" note="Same luck, one decision changed.">
              On day 4 you talked with Priya first. <b>Had you asked Tomasz to write it all down,</b> Priya would still have
              waited at his desk on day 7, and offline scan would have been Done two days later.
            </ReplaySheet>
          </div>
        </div>
      </div>
      <div class="looking-back__intention">
        <Sheet title="One intention" icon="note-pencil" colour="yellow" tape class="stack">
          {[
            ['look', 'Look before I treat'],
            ['show', 'Show waiting work early'],
            ['leave', 'Leave more to the team'],
          ].map(([value = '', words]) => (
            <Choice key={value} name="intention" value={value} chosen={intention === value} onChoose={() => setIntention(value)}>
              {words}
            </Choice>
          ))}
        </Sheet>
      </div>
    </main>
  );
}
