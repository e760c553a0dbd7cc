import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { SeatMark } from './seat-mark.tsx';
import { classes, type SeatId, type Slot } from './types.ts';

type DayBoxesProps = { total: number /** Days over; the next is today. */; past: number; label: string };

/** Ten boxes of a Sprint: past ones filled, today amber. */
export function DayBoxes({ total, past, label }: DayBoxesProps) {
  return (
    <span class="day-boxes" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, at) => (
        <span key={`${at}`} class={classes('day-box', at < past && 'day-box--past', at === past && 'day-box--today')} />
      ))}
    </span>
  );
}

/** The time of day; at a stop on yellow. */
export function Clock({ children, stop }: { children: Slot; stop?: boolean }) {
  return (
    <span class={classes('clock', stop && 'clock--stop on-note')}>
      <Icon name="clock" /> {children}
    </span>
  );
}

export type Speed = 0 | 1 | 2 | 4;
type SpeedButtonsProps = {
  speed: Speed;
  onSpeed: (speed: Speed) => void;
  /** "Pause", "1x" and so on: spoken names. */
  labels: Record<Speed, string>;
  shortcuts?: Partial<Record<Speed, string | undefined>>;
  /** Phones show pause and one speed that steps on. */
  short?: boolean;
};

const SPEEDS = [1, 2, 4] as const;

/** What is heard begins with what is seen, so that it can be asked for by voice. */
function spokenSpeed(step: number, label: string): string {
  return label.includes(`${step}x`) ? label : `${step}x, ${label}`;
}

/** Pause, 1x, 2x, 4x as toggles: the one that holds is filled with ink. */
export function SpeedButtons({ speed, onSpeed, labels, shortcuts, short }: SpeedButtonsProps) {
  const shown = short ? SPEEDS.filter((step) => step === (speed || 1)) : SPEEDS;
  const next = (step: Speed): Speed => (short && speed === step ? ((step === 4 ? 1 : step * 2) as Speed) : step);
  return (
    <div class="row row--nowrap speeds">
      <IconButton icon="pause" label={labels[0]} pressed={speed === 0} shortcut={shortcuts?.[0]} onClick={() => onSpeed(0)} />
      {shown.map((step) => (
        <Button
          key={step}
          class="btn--icon"
          label={spokenSpeed(step, labels[step])}
          pressed={speed === step}
          shortcut={shortcuts?.[step]}
          onClick={() => onSpeed(next(step))}
        >
          {step}x
        </Button>
      ))}
    </div>
  );
}

type SeatBadgeProps = { seat: SeatId; name: Slot; note: Slot };

/** Whose accountability the player holds now. */
export function SeatBadge({ seat, name, note }: SeatBadgeProps) {
  return (
    <p class="seat-badge">
      <SeatMark seat={seat} />
      <span>
        <b class="t-h3">{name}</b>
        <span class="t-second t-grey">{note}</span>
      </span>
    </p>
  );
}

export type TopBarProps = {
  seat: Slot;
  /** The page's h1: "Sprint 2, day 5 of 10". */
  title: Slot;
  days?: Slot;
  clock?: Slot;
  controls?: Slot;
  /** "own time, 4 half hours" with its circles. */
  ownTime?: Slot;
  menu: Slot;
  /** Second row: Sprint Goal, then four meters. */
  goal?: Slot;
  meters?: Slot;
};

/** Bar of 108: row 1 seat, day, clock, controls, own time, menu; row 2 Sprint Goal and the meters. Folds at 768 and at 360. */
export function TopBar(props: TopBarProps) {
  return (
    <header class="top-bar">
      <div class="top-bar__row">
        <div class="top-bar__seat">{props.seat}</div>
        <div class="top-bar__day">
          <h1 class="t-h2">{props.title}</h1>
          {props.days}
        </div>
        {props.clock && <div class="top-bar__clock">{props.clock}</div>}
        {props.controls && <div class="top-bar__controls">{props.controls}</div>}
        <div class="top-bar__own">{props.ownTime}</div>
        <div class="top-bar__menu">{props.menu}</div>
      </div>
      {props.goal && (
        <div class="top-bar__row top-bar__row--goal">
          <div class="top-bar__goal">{props.goal}</div>
          <div class="top-bar__meters">{props.meters}</div>
        </div>
      )}
    </header>
  );
}

/** Sprint Goal in the bar: a flag and its words. */
export function GoalWords({ children }: { children: Slot }) {
  return (
    <p class="goal-words">
      <Icon name="flag" /> <span>{children}</span>
    </p>
  );
}

/** Clock controls of phones: a bar of 60 at the foot of the window. */
export function BottomBar({ children, label }: { children: Slot; label: string }) {
  return (
    <nav class="bottom-bar" aria-label={label}>
      {children}
    </nav>
  );
}
