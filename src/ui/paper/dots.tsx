import { spoken } from './spoken.ts';
import { classes, type Slot } from './types.ts';

type DotLook = 'time' | 'part' | 'spent' | 'empty' | 'evidence' | 'cue' | 'clear';

/** Round the middle of the core of a circle, which is drawn as one thick line. */
const CORE_ROUND = 14.77;

function Dot({ look, small, part = 0 }: { look: DotLook; small?: boolean; part?: number }) {
  return (
    <svg class={classes('dot', `dot--${look}`, small && 'dot--small')} viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7.6" />
      {look === 'time' && <circle class="dot__core" cx="9" cy="9" r="4.7" />}
      {look === 'part' && (
        <circle
          class="dot__part"
          cx="9"
          cy="9"
          r="2.35"
          stroke-dasharray={`${part * CORE_ROUND} ${CORE_ROUND}`}
          transform="rotate(-90 9 9)"
        />
      )}
    </svg>
  );
}

type OwnTimeProps = {
  left: number;
  /** What is left of a broken half hour, 0..1: a circle filled that far. */
  part?: number;
  total?: number;
  groupOf?: number;
  /** "3 of 6 half hours left". */
  label: string;
};

/** Own time of a day: filled circles are left, dashed ones are spent (the earliest first), in groups of a stop. */
export function OwnTime({ left, part = 0, total = 6, groupOf = 3, label }: OwnTimeProps) {
  const lookAt = (at: number): DotLook => (at >= total - left ? 'time' : at === total - left - 1 && part > 0 ? 'part' : 'spent');
  const circles = Array.from({ length: total }, (_, at) => lookAt(at));
  const groups = Array.from({ length: Math.ceil(total / groupOf) }, (_, at) => circles.slice(at * groupOf, (at + 1) * groupOf));
  return (
    <span class="own-time" {...spoken(label)}>
      {groups.map((group, at) => (
        <span class="own-time__group" key={`${at}`}>
          {group.map((look, place) => (
            <Dot key={`${place}`} look={look} part={part} />
          ))}
        </span>
      ))}
    </span>
  );
}

type HalfHoursProps = { count: number /** What is left of a broken one, 0..1. */; part?: number; label?: string };

/** One filled circle a half hour, for use inside a sentence. */
export function HalfHours({ count, part = 0, label }: HalfHoursProps) {
  return (
    <span class="own-time__group" {...spoken(label)}>
      {Array.from({ length: count }, (_, at) => (
        <Dot key={`${at}`} look="time" />
      ))}
      {part > 0 && <Dot look="part" part={part} />}
    </span>
  );
}

type PriceProps = { halves: number /** "costs one hour". */; label: string /** "now", "13:00", "tomorrow". */; when?: Slot };

/** Price of an action, and below it by when it shows. */
export function Price({ halves, label, when }: PriceProps) {
  return (
    <span class="price">
      {halves > 0 ? <HalfHours count={halves} label={label} /> : <span>{label}</span>}
      {when && <span>{when}</span>}
    </span>
  );
}

type DotsProps = { count: number; of?: number; label: string; word?: Slot };

function Dots({ count, of = 3, label, word, full, rest }: DotsProps & { full: DotLook; rest: DotLook }) {
  return (
    <span class="dots">
      <span class="dots" {...spoken(label)}>
        {Array.from({ length: of }, (_, at) => (
          <Dot key={`${at}`} small look={at < count ? full : rest} />
        ))}
      </span>
      {word && <span class="dots__word">{word}</span>}
    </span>
  );
}

/** How much stands behind a value: three dots, filled green. */
export function EvidenceDots(props: DotsProps) {
  return <Dots {...props} full="evidence" rest="empty" />;
}

/** How clear an item is: three dots, filled with ink, and the word. */
export function ClarityDots(props: DotsProps) {
  return <Dots {...props} full="clear" rest="empty" />;
}

/** Cues under a hunch, for places without room for the notes. */
export function CueDots(props: DotsProps) {
  return <Dots {...props} full="cue" rest="spent" />;
}
