import { TICKS_A_DAY } from '../../../core/sim/basics.ts';
import { startOf } from '../../../core/sim/place.ts';
import type { View } from '../../../core/sim/view.ts';
import { GoalBand, type GoalBandProps, type SeasonFlag, SeasonLine, type SeasonLineProps } from '../../paper/season-line.tsx';
import { type Desk, useDesk } from '../desk.ts';

/** Day of the season (from 1) of a day of a Sprint. */
export function seasonDay({ at }: View, sprint: number, day: number): number {
  return startOf(sprint, at) / TICKS_A_DAY + day;
}

/** Days of a Sprint: fewer where it was cancelled. */
function daysOf({ at }: View, sprint: number): number {
  return (startOf(sprint + 1, at) - startOf(sprint, at)) / TICKS_A_DAY;
}

function flagsOf({ view, packSay }: Desk): SeasonFlag[] {
  return view.calendar.map((event) => ({
    id: event.id,
    day: seasonDay(view, event.sprint, event.day) - 0.5,
    word: packSay(event.last ? `product-goal.${view.productGoal.id}.day` : `calendar.${event.id}.flag`),
    ...(event.last ? { last: true } : {}),
  }));
}

function sentenceOf({ view, say, packSay }: Desk): string {
  const comes = view.calendar.map((event) => {
    const word = packSay(event.last ? `product-goal.${view.productGoal.id}.day` : `calendar.${event.id}.flag`);
    return `${word}: ${say('season.on', { sprint: event.sprint, day: event.day })}`;
  });
  const today = say('season.drawn', { day: seasonDay(view, view.at.sprint, view.at.day), days: view.at.sprints * view.at.days });
  return `${say('season.label')}. ${today} ${comes.join('. ')}`;
}

/** Days from today to the day of the Product Goal; nought on that day. */
function daysToGoal(view: View): number {
  const last = view.calendar.find((event) => event.last);
  const due = last ? seasonDay(view, last.sprint, last.day) : view.at.sprints * view.at.days;
  return Math.max(0, due - seasonDay(view, view.at.sprint, view.at.day));
}

/** What is expected beside what is wanted, in words: numbers alone leave open which of them is the aim. */
function verdictOf({ productGoal }: View): 'less' | 'enough' | 'unsure' {
  const { forecast, wanted } = productGoal;
  if (forecast.high < wanted) return 'less';
  return forecast.low >= wanted ? 'enough' : 'unsure';
}

function goalOf({ view, say, packSay }: Desk): GoalBandProps {
  const { wanted, id, forecast, reached } = view.productGoal;
  const { low, high } = forecast;
  const n = daysToGoal(view);
  return {
    caption: say('season.product-goal-day', { day: view.at.sprints * view.at.days }),
    words: packSay(`product-goal.${id}.name`),
    forecast: (
      <>
        {say('season.now', { ...reached })} {say('season.forecast')} <b class="t-num">{say('meter.range', { low, high })}</b>,{' '}
        {say('season.wanted')} <b class="t-num">{wanted}</b>: {say(`season.${verdictOf(view)}`)}
      </>
    ),
    short: {
      caption: n === 0 ? say('season.due-today') : say('season.due', { n }),
      forecast: <b class="t-num">{say('season.band', { low, high, wanted })}</b>,
    },
    band: { low, high },
    wanted,
  };
}

/** The Sprints of the season, and after a cancelled one the days that are left between the last of them and the day of the Product Goal. */
function sprintsOf({ view, say }: Desk): SeasonLineProps['sprints'] {
  const sprints = Array.from({ length: view.at.sprints }, (_, at) => ({
    name: say('season.sprint', { sprint: at + 1 }),
    days: daysOf(view, at + 1),
  }));
  const over = view.at.sprints * view.at.days - sprints.reduce((sum, { days }) => sum + days, 0);
  return over > 0 ? [...sprints, { name: say('season.after'), days: over }] : sprints;
}

/** The season at the foot of every day: where we are, what comes, and how near the Product Goal is. */
export function Season() {
  const desk = useDesk();
  const { view, say } = desk;
  return (
    <SeasonLine
      sprints={sprintsOf(desk)}
      past={seasonDay(view, view.at.sprint, view.at.day) - 1}
      todayWord={say('season.today')}
      flags={flagsOf(desk)}
      sentence={sentenceOf(desk)}
      goal={goalOf(desk)}
    />
  );
}

/** The Product Goal alone, for pages that show the calendar as a list. */
export function ProductGoalBand() {
  return <GoalBand {...goalOf(useDesk())} />;
}
