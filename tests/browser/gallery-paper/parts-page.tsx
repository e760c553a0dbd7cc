import { useState } from 'preact/hooks';
import { Burnup } from '../../../src/ui/charts/burnup.tsx';
import { CumulativeFlow } from '../../../src/ui/charts/flow.tsx';
import { MetersOverTime } from '../../../src/ui/charts/meters-over-time.tsx';
import { Throughput } from '../../../src/ui/charts/throughput.tsx';
import { Button, IconButton } from '../../../src/ui/paper/button.tsx';
import { CueDots, OwnTime } from '../../../src/ui/paper/dots.tsx';
import { HunchRow } from '../../../src/ui/paper/hunches.tsx';
import { Toast } from '../../../src/ui/paper/live.tsx';
import { Chip, Note } from '../../../src/ui/paper/note.tsx';
import { SeatMark } from '../../../src/ui/paper/seat-mark.tsx';
import { Sheet, Stamp } from '../../../src/ui/paper/sheet.tsx';
import { Slider } from '../../../src/ui/paper/slider.tsx';
import { Table } from '../../../src/ui/paper/table.tsx';
import { Tabs } from '../../../src/ui/paper/tabs.tsx';
import { Glossary, Term } from '../../../src/ui/paper/term.tsx';
import { nothing } from './sample-parts.tsx';

const WORDS = { table: 'Table', picture: 'Picture', csv: 'CSV' };
const ENTRIES = {
  goal: {
    title: 'Sprint Goal',
    body: (
      <p>
        The single objective of the <Term id="sprint">Sprint</Term>.
      </p>
    ),
  },
  sprint: { title: 'Sprint', body: <p>A fixed length event of one month or less.</p> },
};

export function PartsPage() {
  const [tab, setTab] = useState('team');
  const [liking, setLiking] = useState<number | null>(5);
  return (
    <Glossary.Provider value={(id) => ENTRIES[id as keyof typeof ENTRIES]}>
      <main class="stack gap-5" style={{ padding: '20px', background: 'var(--wall)', minHeight: '100dvh' }}>
        <h1>Parts</h1>
        <Sheet title="Buttons">
          <div class="row gap-4 row--top">
            <Button onClick={nothing}>Plain</Button>
            <Button kind="primary" onClick={nothing} iconAfter="arrow-right">
              Primary
            </Button>
            <Button kind="yellow" onClick={nothing}>
              Spend
            </Button>
            <Button kind="quiet" onClick={nothing}>
              Quiet
            </Button>
            <Button pressed onClick={nothing}>
              Toggle on
            </Button>
            <IconButton icon="list" label="Menu" onClick={nothing} />
            <Button reason="Needs two half hours; one is left." onClick={nothing}>
              Switched off
            </Button>
            <Button reason="Opens after the Daily Scrum." reasonAs="tip" onClick={nothing}>
              With a tip
            </Button>
          </div>
        </Sheet>
        <Sheet title="Notes, chips, marks">
          <div
            class="row gap-5 row--top"
            style={{ gridTemplateColumns: 'repeat(auto-fit, minmax(6.5rem, 7rem))', display: 'grid' }}
          >
            <Note title="Refund sailing" points={5} tilt="l2" />
            <Note title="Change ticket" points={5} blocked="blocked" />
            <Note title="Late fee bug" points={2} kind="fix" tilt="r" />
            <Note title="Login code" points={2} kind="debt" onClick={nothing} />
            <Note title="Fares table" points={3} done="Done" />
            <Note title="Watch riders" points={2} kind="discovery" lifted />
          </div>
          <p class="row gap-4" style={{ marginTop: '16px' }}>
            <Chip>plain</Chip>
            <Chip tone="caution">at risk</Chip>
            <Chip tone="good">good</Chip>
            <Chip colour="blue">strong</Chip>
            <SeatMark seat="scrum-master" label="Scrum Master" />
            <SeatMark seat="product-owner" label="Product Owner" />
            <OwnTime left={4} label="4 of 6 left" />
            <CueDots count={2} label="2 of 3 cues" />
            <Stamp met>Sprint Goal met</Stamp>
            <Stamp met={false}>Sprint Goal not met</Stamp>
          </p>
          <p style={{ marginTop: '16px' }}>
            The <Term id="goal">Sprint Goal</Term> stands; a <Term id="unknown">word</Term> without an entry is plain.
          </p>
        </Sheet>
        <div class="grid-2 gap-5">
          <Sheet title="Slider">
            <Slider
              question="I would like to do more of this."
              value={liking}
              low="not at all"
              high="very much"
              stepLabel={(step) => `${step} of 7`}
              skipLabel="leave it out"
              onChange={setLiking}
            />
          </Sheet>
          <Sheet title="Tabs, table">
            <Tabs
              label="Views"
              current={tab}
              onPick={setTab}
              tabs={[
                { id: 'team', label: 'Team' },
                { id: 'imp', label: 'Impediments', count: 3 },
                { id: 'alerts', label: 'Alerts', count: 3 },
              ]}
            >
              <Table
                caption="Who works on what"
                columns={[
                  { id: 'name', label: 'Name', heads: true },
                  { id: 'item', label: 'Item' },
                  { id: 'days', label: 'Days', align: 'end' },
                ]}
                rows={[
                  { id: 'a', cells: { name: 'Mei', item: 'Login code', days: 2 } },
                  { id: 'b', cells: { name: 'Kofi', item: 'Change ticket', days: 3 }, selected: true },
                ]}
              />
            </Tabs>
          </Sheet>
        </div>
        <Sheet title="Hunches as rows">
          <ul>
            <HunchRow reach="team" title="Queue at one name?" cues={2} label="2 of 3 cues" onOpen={nothing} open>
              <span class="place">empty</span>
            </HunchRow>
            <HunchRow reach="product" title="Refund rules undecided" cues={3} confirmed label="confirmed" onOpen={nothing} />
          </ul>
        </Sheet>
        <div class="grid-2 gap-5">
          <Sheet>
            <Burnup
              title="Burnup"
              words={WORDS}
              fileName="burnup"
              sentence="21 of 32 points Done on day 7; scope grew once."
              done={[0, 2, 2, 5, 8, 13, 16, 21]}
              scope={[28, 28, 28, 28, 32, 32, 32, 32, 32, 32, 32]}
              days={10}
              dayLabel={(day) => `day ${day}`}
              data={{ caption: 'Points', columns: [], rows: [] }}
            />
          </Sheet>
          <Sheet>
            <CumulativeFlow
              title="Cumulative flow"
              words={WORDS}
              fileName="flow"
              sentence="Work in progress widened from day 3 to day 6."
              days={10}
              dayLabel={(day) => `day ${day}`}
              bands={[
                { id: 'done', label: 'Done', colour: 'var(--note-green)', hatch: 'plain', counts: [0, 0, 1, 1, 2, 2, 3, 5] },
                {
                  id: 'doing',
                  label: 'In progress',
                  colour: 'var(--note-yellow)',
                  hatch: 'rising',
                  counts: [0, 3, 3, 4, 4, 5, 4, 2],
                },
                { id: 'todo', label: 'To do', colour: 'var(--note-blue)', hatch: 'dots', counts: [8, 5, 4, 3, 3, 2, 2, 2] },
              ]}
              data={{ caption: 'Items by state', columns: [], rows: [] }}
            />
          </Sheet>
          <Sheet>
            <Throughput
              title="Throughput"
              words={WORDS}
              fileName="throughput"
              sentence="Five items in the busiest day."
              bars={[1, 0, 2, 1, 3, 5, 2, 0, 1, 2].map((items, at) => ({ label: `day ${at + 1}`, items }))}
              data={{
                caption: 'Items Done',
                columns: [
                  { id: 'day', label: 'day' },
                  { id: 'items', label: 'items' },
                ],
                rows: [{ day: 1, items: 1 }],
              }}
            />
          </Sheet>
          <Sheet>
            <MetersOverTime
              title="Team"
              words={WORDS}
              fileName="team"
              sentence="From a wide guess to a narrow one."
              bands={[10, 8, 8, 6, 5, 4, 6, 5].map((wide, at) => ({ low: 45 + at * 2 - wide, high: 45 + at * 2 + wide }))}
              dayLabel={(day) => `day ${day}`}
              calls={[{ day: 4, text: 'listened in' }]}
              data={{ caption: 'Team', columns: [], rows: [] }}
            />
          </Sheet>
        </div>
        <Toast onClose={nothing} closeLabel="Close">
          Saved.
        </Toast>
      </main>
    </Glossary.Provider>
  );
}
