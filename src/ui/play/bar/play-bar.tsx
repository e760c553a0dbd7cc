import { clockAt } from '../../../words/clock-words.ts';
import { OwnTime } from '../../paper/dots.tsx';
import { Chip } from '../../paper/note.tsx';
import { Term } from '../../paper/term.tsx';
import { Clock, DayBoxes, GoalWords, SeatBadge, TopBar } from '../../paper/top-bar.tsx';
import type { Slot } from '../../paper/types.ts';
import { type Desk, useDesk } from '../desk.ts';
import { stageOf } from '../stage.ts';
import { ClockControls } from './clock-controls.tsx';
import { Meters } from './meters.tsx';
import { leftToday, type TimeLeft } from './own-time.ts';
import { PlayMenu } from './play-menu.tsx';

/** The bar of a working day: seat, day, clock, controls, own time, menu; below it the Sprint Goal and the four meters. */
export function PlayBar() {
  const desk = useDesk();
  const { view, say } = desk;
  const { day, days } = view.at;
  return (
    <TopBar
      seat={<SeatBadge seat={view.seat} name={say(`seat.${view.seat}`)} note={say('bar.your-seat')} />}
      title={dayTitle(desk)}
      days={<DayBoxes total={days} past={day - 1} label={say('bar.days-drawn', { day, days })} />}
      clock={<ClockWords />}
      controls={<ClockControls />}
      ownTime={<OwnTimeWords />}
      menu={<PlayMenu />}
      goal={<SprintGoal />}
      meters={<Meters />}
    />
  );
}

/** Sprint and day, and on a phone the hour, for which its bar has no other place. The days before the season belong to no Sprint that counts. */
export function dayTitle({ view, say, room, snapshot }: Desk): string {
  const { sprint, day, days, hour } = view.at;
  const fills = { sprint, day, days, clock: clockAt(hour) };
  if (room === 'narrow') return say(snapshot.opening ? 'bar.practice-clock' : 'bar.day-clock', fills);
  return say(snapshot.opening ? 'bar.practice' : 'bar.day', fills);
}

type EventBarProps = {
  title: string;
  steps?: Slot;
  aside?: Slot;
  /** Beside the menu, as high as it. */
  tool?: Slot;
};

/** The bar of an event: no clock runs there. `steps` stands where the clock would. */
export function EventBar({ title, steps, aside, tool }: EventBarProps) {
  const { view, say } = useDesk();
  return (
    <TopBar
      seat={<SeatBadge seat={view.seat} name={say(`seat.${view.seat}`)} note={say('bar.your-seat')} />}
      title={title}
      clock={steps}
      ownTime={aside}
      menu={
        <>
          {tool}
          <PlayMenu />
        </>
      }
    />
  );
}

function ClockWords() {
  const { view, say, snapshot, atStop } = useDesk();
  const clock = clockAt(view.at.hour);
  if (atStop) return <Clock stop>{say('bar.stop', { clock })}</Clock>;
  return (
    <Clock>
      <span class="sr-only">{say(snapshot.clock.running ? 'clock.running' : 'clock.paused')} </span>
      {clock}
    </Clock>
  );
}

function OwnTimeWords() {
  const { view, say, room } = useDesk();
  const left = leftToday(view);
  return (
    <>
      <p class="t-second">{room === 'narrow' ? <b>{say(`seat.${view.seat}`)}</b> : <OwnTimeSentence left={left} />}</p>
      <OwnTimeDots />
    </>
  );
}

/** The own time of the day: what is left of it, and what is spent. */
export function OwnTimeDots() {
  const { view, say } = useDesk();
  const { halves, part } = leftToday(view);
  const label = say('time.label', { n: halves, of: 6 });
  return <OwnTime left={halves} part={part / 30} label={part > 0 ? `${label} ${say('time.and-part', { part })}` : label} />;
}

function OwnTimeSentence({ left }: { left: TimeLeft }) {
  const { say } = useDesk();
  const [caption, ...rest] = say('time.own-left', { n: left.halves }).split(', ');
  return (
    <>
      {caption}
      {rest.length > 0 && (
        <>
          , <b>{rest.join(', ')}</b>
        </>
      )}
    </>
  );
}

function SprintGoal() {
  const { view, say, name } = useDesk();
  const { goal, goalObsolete } = view.sprint;
  if (goal === null) return <GoalWords>{say('goal.none')}</GoalWords>;
  return (
    <GoalWords>
      <span class="sr-only">{say('goal.label')}: </span>
      <Term id="sprint-goal">{name(goal)}</Term> {goalObsolete && <Chip tone="caution">{say('goal.obsolete')}</Chip>}
    </GoalWords>
  );
}

/** The day in words, for the window's title. */
export function titleOf({ view, say, snapshot }: Desk): string {
  const { sprint, day, days } = view.at;
  const title = snapshot.opening ? say('bar.practice', { day, days }) : say(`title.${stageOf(snapshot)}`, { sprint, day });
  return say('title.game', { title });
}
