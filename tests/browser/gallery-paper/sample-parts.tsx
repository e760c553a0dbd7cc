import { Button } from '../../../src/ui/paper/button.tsx';
import { OwnTime } from '../../../src/ui/paper/dots.tsx';
import { MenuButton } from '../../../src/ui/paper/menu.tsx';
import { SeasonLine } from '../../../src/ui/paper/season-line.tsx';
import { Clock, DayBoxes, GoalWords, SeatBadge, type Speed, SpeedButtons, TopBar } from '../../../src/ui/paper/top-bar.tsx';
import type { SeatId, Trend } from '../../../src/ui/paper/types.ts';
import { CauseList, Meter } from '../../../src/ui/paper/why.tsx';

export const nothing = () => undefined;
const SPEED_NAMES: Record<Speed, string> = { 0: 'Pause', 1: 'Normal speed', 2: 'Double speed', 4: 'Four times speed' };

/** Stands in for the office. */
export function RoomSketch() {
  return (
    <svg viewBox="0 0 900 640" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path d="M180 0 L260 0 L430 640 L320 640Z" fill="var(--light-patch)" />
      <path d="M0 505 H900 V640 H0Z" fill="var(--floor)" />
      <path d="M0 500 H900 M0 508 H900" stroke="var(--ink)" stroke-width="2" />
      <path
        d="M10 480 H295 V494 H10Z M318 480 H505 V494 H318Z M22 680 H370 V694 H22Z"
        fill="#c9a06a"
        stroke="var(--ink)"
        stroke-width="2"
      />
    </svg>
  );
}

type MeterSample = [icon: string, name: string, word: string, trend: Trend, low: number, high: number];
const METERS: MeterSample[] = [
  ['coins', 'Value', 'fair', 'level', 38, 52],
  ['flag', 'Goal', 'open', 'down', 35, 70],
  ['seal-check', 'Quality', 'good', 'up', 61, 74],
  ['users-three', 'Team', 'fair', 'level', 48, 62],
];

export function SampleMeters() {
  return (
    <>
      {METERS.map(([icon, name, word, trend, low, high]) => (
        <Meter
          key={name}
          icon={icon}
          name={name}
          word={word}
          trend={trend}
          trendLabel={trend === 'up' ? 'rising' : trend === 'down' ? 'falling' : 'steady'}
          low={low}
          high={high}
          range={`${low} to ${high}`}
          title={`${name}: why?`}
          list={
            <CauseList
              empty="Nothing has moved it yet."
              causes={[
                {
                  id: '1',
                  trend: 'up',
                  trendLabel: 'raised it',
                  title: 'Day 3: Priya and Tomasz at one desk',
                  note: 'Since then two people can test.',
                  onOpen: nothing,
                },
                {
                  id: '2',
                  trend: 'down',
                  trendLabel: 'lowered it',
                  title: 'Day 2: the test area was booked',
                  note: 'Two items wait.',
                },
              ]}
            />
          }
        />
      ))}
    </>
  );
}

type SampleBarProps = { seat: SeatId; day?: number; stop?: string | null; left?: number; goal?: string };

export function SampleTopBar({ seat, day = 4, stop = '9:15', left = 6, goal }: SampleBarProps) {
  const name = seat === 'scrum-master' ? 'Scrum Master' : 'Product Owner';
  return (
    <TopBar
      seat={<SeatBadge seat={seat} name={name} note="your seat" />}
      title={
        <>
          {`Sprint 2, day ${day}`}
          <span class="not-narrow"> of 10</span>
          <span class="only-narrow">, {stop ?? '10:40'}</span>
        </>
      }
      days={<DayBoxes total={10} past={day - 1} label={`Day ${day} of 10`} />}
      clock={stop ? <Clock stop>Stop {stop}</Clock> : <Clock>10:40</Clock>}
      controls={<SampleControls atStop={Boolean(stop)} />}
      ownTime={
        <>
          <p class="t-second not-narrow">
            own time, <b>{left} half hours</b>
          </p>
          <span class="only-narrow t-grey">own time</span>
          <OwnTime left={left} label={`${left} of 6 half hours left`} />
        </>
      }
      menu={
        <MenuButton
          icon="list"
          label="Menu"
          items={[
            { id: 'log', label: 'Log', onPick: nothing },
            { id: 'settings', label: 'Settings', icon: 'sliders', onPick: nothing },
            { id: 'cancel', label: 'Cancel the Sprint', reason: 'Only while the Sprint Goal is obsolete.', onPick: nothing },
          ]}
        />
      }
      goal={<GoalWords>{goal ?? 'A rider can travel a whole day without a signal'}</GoalWords>}
      meters={<SampleMeters />}
    />
  );
}

export function SampleControls({ atStop, short }: { atStop: boolean; short?: boolean }) {
  return (
    <>
      <SpeedButtons speed={0} onSpeed={nothing} labels={SPEED_NAMES} short={short ?? false} />
      <Button kind={atStop ? 'primary' : 'plain'} onClick={nothing}>
        Next stop
      </Button>
      <Button onClick={nothing} class="only-wide">
        Next day
      </Button>
    </>
  );
}

export function SampleSeason({ past = 13, low = 41, high = 63 }: { past?: number; low?: number; high?: number }) {
  return (
    <SeasonLine
      sprints={[1, 2, 3, 4].map((sprint) => ({ name: `Sprint ${sprint}`, days: 10 }))}
      past={past}
      todayWord="today"
      flags={[
        { id: 'a', day: 15.5, word: 'audit' },
        { id: 'b', day: 19.5, word: 'council' },
        { id: 'c', day: 26.5, word: 'holiday' },
        { id: 'd', day: 39.5, word: 'Line 7 opens', last: true },
      ]}
      sentence="Day 14 of 40. Audit on day 16, council on day 20, holiday on day 27, Line 7 opens on day 40."
      goal={{
        caption: 'Product Goal, day 40',
        words: '60 of 100 riders without paper',
        forecast: (
          <>
            forecast <b>{`${low} to ${high}`}</b>, wanted <b>60</b>
          </>
        ),
        band: { low, high },
        wanted: 60,
        short: {
          caption: 'Line 7, in 26 days',
          forecast: (
            <>
              <b>{`${low} to ${high}`}</b> of 60
            </>
          ),
        },
      }}
    />
  );
}
