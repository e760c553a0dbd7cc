import { spoken } from './spoken.ts';
import { classes, type Slot } from './types.ts';

type DotLook = 'time' | 'spent' | 'empty' | 'evidence' | 'cue' | 'clear';

function Dot({ look, small }: { look: DotLook; small?: boolean }) {
  return (
    <svg class={classes('dot', `dot--${look}`, small && 'dot--small')} viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7.6" />
      {look === 'time' && <circle class="dot__core" cx="9" cy="9" r="4.7" />}
    </svg>
  );
}

type OwnTimeProps = { left: number; total?: number; groupOf?: number /** "3 of 6 half hours left". */; label: string };

/** Own time of a day: filled circles are left, dashed ones are spent (the earliest first), in groups of a stop. */
export function OwnTime({ left, total = 6, groupOf = 3, label }: OwnTimeProps) {
  const circles = Array.from({ length: total }, (_, at) => at >= total - left);
  const groups = Array.from({ length: Math.ceil(total / groupOf) }, (_, at) => circles.slice(at * groupOf, (at + 1) * groupOf));
  return (
    <span class="own-time" {...spoken(label)}>
      {groups.map((group, at) => (
        <span class="own-time__group" key={`${at}`}>
          {group.map((isLeft, place) => (
            <Dot key={`${place}`} look={isLeft ? 'time' : 'spent'} />
          ))}
        </span>
      ))}
    </span>
  );
}

/** One filled circle a half hour, for use inside a sentence. */
export function HalfHours({ count, label }: { count: number; label?: string }) {
  return (
    <span class="own-time__group" {...spoken(label)}>
      {Array.from({ length: count }, (_, at) => (
        <Dot key={`${at}`} look="time" />
      ))}
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
