import { BandLine, type Span } from './band.tsx';
import { classes, type Slot } from './types.ts';

export type SeasonFlag = { id: string /** Day of the season, from 1. */; day: number; word: string; last?: boolean };
export type GoalBandProps = {
  /** "Product Goal, day 40". */
  caption: Slot;
  words: Slot;
  /** "forecast 41 to 63, wanted 60". */
  forecast: Slot;
  band: Span;
  wanted: number;
  /** For the one row of phones: "Line 7, in 26 days" and "41 to 63 of 60". */
  short: { caption: Slot; forecast: Slot };
};
export type SeasonLineProps = {
  /** Days of each Sprint, in order. */
  sprints: readonly { name: Slot; days: number }[];
  /** Days already over; today is the next one. */
  past: number;
  todayWord: string;
  flags: readonly SeasonFlag[];
  /** The whole line in one sentence, for those who do not see it. */
  sentence: string;
  goal: GoalBandProps;
};

/** Widest the track is drawn, in pixels at 100 % text; letters are about 7.2 wide. */
const TRACK = 580;

/** A flag keeps its word only if it ends before the next flag, and before the last one's word, which is always shown. */
export function hasRoom(flags: readonly SeasonFlag[], at: number, total: number): boolean {
  const flag = flags[at];
  if (!flag || flag.last) return true;
  const width = (word: string) => 18 + word.length * 7.2;
  const roomTo = (day: number) => ((day - flag.day) / total) * TRACK;
  const next = flags[at + 1];
  const last = flags.find((other) => other.last);
  const free = Math.min(next ? roomTo(next.day) : TRACK, last ? roomTo(last.day) - width(last.word) : TRACK);
  return free >= width(flag.word);
}

/** Near the beginning the word for today would be cut off above its mark, and beside a flag it would lie over the flag's word. */
const EARLY = 0.1;

/** Does the word for today stand below the line? */
export function isTodayBelow(
  { flags, past, todayWord }: Pick<SeasonLineProps, 'flags' | 'past' | 'todayWord'>,
  total: number,
): boolean {
  if (past < total * EARLY) return true;
  const at = (past / total) * TRACK;
  const from = at - 6 - todayWord.length * 8;
  return flags.some((flag, place) => {
    const pole = (flag.day / total) * TRACK;
    const word = hasRoom(flags, place, total) ? 18 + flag.word.length * 7.2 : 12;
    const [start, end] = flag.last ? [pole - word, pole] : [pole, pole + word];
    return start < at && end > from;
  });
}

/** The season at the foot of each day: Sprints, today, coming events as flags, and the Product Goal with its band. */
export function SeasonLine(props: SeasonLineProps) {
  const total = props.sprints.reduce((sum, sprint) => sum + sprint.days, 0);
  const place = (day: number) => `${Math.round((day / total) * 1000) / 10}%`;
  return (
    <section class="season" aria-label={props.sentence}>
      <div class="season__days" aria-hidden="true">
        <div class="season__track">
          {props.sprints.map((sprint, at) => (
            <SprintBar key={`${at}`} name={sprint.name} days={sprint.days} past={pastOf(props, at)} side={sideOf(props, at)} />
          ))}
        </div>
        <span
          class={classes('season__today', isTodayBelow(props, total) && 'season__today--early')}
          style={{ '--at': place(props.past) }}
        >
          <b class="season__word t-hand">{props.todayWord}</b>
        </span>
        {props.flags.map((flag, at) => (
          <span
            key={flag.id}
            class={classes(
              'season__flag',
              flag.last && 'season__flag--last',
              !hasRoom(props.flags, at, total) && 'season__flag--mute',
            )}
            style={{ '--at': place(flag.day) }}
          >
            <span class="season__word">{flag.word}</span>
          </span>
        ))}
      </div>
      <GoalBand {...props.goal} />
    </section>
  );
}

function pastOf({ sprints, past }: SeasonLineProps, at: number): number {
  const before = sprints.slice(0, at).reduce((sum, sprint) => sum + sprint.days, 0);
  const own = sprints[at]?.days ?? 1;
  return Math.min(100, Math.max(0, Math.round(((past - before) / own) * 100)));
}

/** The name of the Sprint makes way for the word below today's mark: to the end in its first half, then to the start. */
function sideOf(props: SeasonLineProps, at: number): 'start' | 'end' | null {
  const { sprints, past } = props;
  const total = sprints.reduce((sum, sprint) => sum + sprint.days, 0);
  const before = sprints.slice(0, at).reduce((sum, sprint) => sum + sprint.days, 0);
  const own = sprints[at]?.days ?? 1;
  if (past < before || past > before + own || !isTodayBelow(props, total)) return null;
  return past - before < own / 2 ? 'end' : 'start';
}

type SprintBarProps = { name: Slot; days: number; past: number; side: 'start' | 'end' | null };

function SprintBar({ name, days, past, side }: SprintBarProps) {
  return (
    <span class="season__sprint" style={{ flexGrow: `${days}` }}>
      <span class="season__bar">
        <span class="season__past" style={{ inlineSize: `${past}%` }} />
      </span>
      <span class={classes('season__name', side && `season__name--${side}`)}>{name}</span>
    </span>
  );
}

/** The Product Goal in words, its band, and the wanted number as a red flag on it. */
export function GoalBand({ caption, words, forecast, band, wanted, short }: GoalBandProps) {
  return (
    <div class="goal-band">
      <div class="goal-band__words">
        <p class="t-second t-grey">
          <span class="not-narrow">{caption}</span>
          <span class="only-narrow">{short.caption}</span>
        </p>
        <p class="t-hand goal-band__goal">{words}</p>
      </div>
      <div class="goal-band__figures">
        <BandLine {...band} wanted={wanted} tall />
        <p class="t-second">
          <span class="not-narrow">{forecast}</span>
          <span class="only-narrow">{short.forecast}</span>
        </p>
      </div>
    </div>
  );
}
