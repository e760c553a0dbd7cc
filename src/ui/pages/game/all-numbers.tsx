import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { Burnup } from '../../charts/burnup.tsx';
import { CumulativeFlow } from '../../charts/flow.tsx';
import { Throughput } from '../../charts/throughput.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { Table } from '../../paper/table.tsx';
import { AmongSheet } from './among-sheet.tsx';
import { burnupData, chartWords, flowData, hundred, throughputData } from './chart-data.ts';
import { BurndownSheet, HappenedSheet, ItemsSheet } from './happened-sheets.tsx';
import type { LargeCause } from './largest-causes.ts';
import type { LookingBack } from './looking-back-data.ts';
import { METER_ORDER } from './looking-back-data.ts';
import type { BackDesk, SprintLabs } from './looking-back-page.tsx';
import { MeterCourse } from './meter-course.tsx';
import { GoalSheet, TeamSheet, ValueSheet } from './now-sheets.tsx';
import { OwnSheet, WaySheet } from './way-sheets.tsx';
import { CausesSheet, OtherwiseSheet } from './why-sheets.tsx';

const say = sayFrom(pagesGame);
const sayFrame = sayFrom(pagesFrame);

/** Picture 6: the same Sprint without the office, with every chart; made to be read at length and to be printed. */
export function AllNumbers({ desk, causes, labs }: { desk: BackDesk; causes: readonly LargeCause[]; labs: SprintLabs }) {
  const { back } = desk;
  return (
    <>
      <div class="all-numbers">
        <div class="all-numbers__column">
          <HappenedSheet desk={desk} all />
          <CausesSheet desk={desk} causes={causes} />
          <OtherwiseSheet desk={desk} lab={labs.replays} />
          <div id="in-the-way">
            <WaySheet desk={desk} all />
          </div>
        </div>
        <div class="all-numbers__column">
          <BurndownSheet desk={desk} causes={causes} all />
          <BurnupSheet back={back} />
          <ThroughputSheet back={back} />
          {labs.among && <AmongSheet desk={desk} lab={labs.among} />}
        </div>
        <div class="all-numbers__column">
          <TeamSheet desk={desk} />
          <ValueSheet desk={desk} />
          <GoalSheet desk={desk} />
          <FlowSheet back={back} />
        </div>
      </div>
      <div class="all-numbers all-numbers--lists">
        <ItemsSheet desk={desk} />
        <div id="own">
          <OwnSheet desk={desk} all />
        </div>
      </div>
      {back.history.length > 1 && (
        <div class="all-numbers all-numbers--courses">
          {METER_ORDER.map((meter) => (
            <Sheet key={meter}>
              <MeterCourse meter={meter} history={back.history} />
            </Sheet>
          ))}
        </div>
      )}
      {back.history.length > 0 && <SprintTable back={back} />}
    </>
  );
}

function BurnupSheet({ back }: { back: LookingBack }) {
  const done = back.burndown.map((left, day) => Math.max(0, (back.scope[day] ?? 0) - left));
  return (
    <Sheet>
      <Burnup
        title={say('burnup.title')}
        level={2}
        done={done}
        scope={back.scope}
        days={back.days}
        dayLabel={(day) => say('chart.on-day', { day })}
        sentence={say('burnup.sentence', { done: done.at(-1) ?? 0, scope: back.scope.at(-1) ?? 0 })}
        data={burnupData(done, back.scope)}
        fileName={`burnup-sprint-${back.sprint}`}
        words={chartWords()}
      />
    </Sheet>
  );
}

function FlowSheet({ back }: { back: LookingBack }) {
  const [todo = 0, progress = 0, done = 0] = back.flow.at(-1) ?? [];
  const counts = (at: 0 | 1 | 2) => back.flow.map((day) => day[at]);
  return (
    <Sheet>
      <CumulativeFlow
        title={say('flow.title')}
        level={2}
        bands={[
          { id: 'done', label: say('flow.done'), colour: 'var(--note-green)', hatch: 'plain', counts: counts(2) },
          { id: 'progress', label: say('flow.progress'), colour: 'var(--note-yellow)', hatch: 'rising', counts: counts(1) },
          { id: 'todo', label: say('flow.todo'), colour: 'var(--note-blue)', hatch: 'dots', counts: counts(0) },
        ]}
        days={back.days}
        dayLabel={(day) => say('chart.on-day', { day })}
        sentence={say('flow.sentence', { todo, progress, done })}
        data={flowData(back)}
        fileName={`flow-sprint-${back.sprint}`}
        words={chartWords()}
      />
    </Sheet>
  );
}

function ThroughputSheet({ back }: { back: LookingBack }) {
  return (
    <Sheet>
      <Throughput
        title={say('throughput.title')}
        level={2}
        bars={back.throughput.map((items, at) => ({ label: `${at + 1}`, items }))}
        sentence={say('throughput.sentence', { most: Math.max(0, ...back.throughput) })}
        data={throughputData(back)}
        fileName={`throughput-sprint-${back.sprint}`}
        words={chartWords()}
      />
    </Sheet>
  );
}

function SprintTable({ back }: { back: LookingBack }) {
  return (
    <Sheet class="all-numbers__table">
      <Table
        caption={say('course.table')}
        columns={[
          { id: 'sprint', label: say('course.sprint'), heads: true },
          { id: 'seat', label: say('course.seat') },
          { id: 'committed', label: say('course.committed'), align: 'end' },
          { id: 'done', label: say('course.done'), align: 'end' },
          { id: 'goal', label: say('course.goal') },
          ...METER_ORDER.map((meter) => ({
            id: `meter-${meter}`,
            label: say('course.meter', { meter: say(`meter.${meter}`) }),
            align: 'end' as const,
          })),
        ]}
        rows={back.history.map((line) => ({
          id: `${line.sprint}`,
          cells: {
            sprint: line.sprint,
            seat: sayFrame(`seat.${line.seat}`),
            committed: line.committed,
            done: line.done,
            goal: say(`course.goal.${line.cancelled ? 'cancelled' : line.fate}`),
            ...Object.fromEntries(METER_ORDER.map((meter) => [`meter-${meter}`, hundred(line.meters[meter])])),
          },
        }))}
      />
    </Sheet>
  );
}
