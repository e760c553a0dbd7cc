import { useEffect, useState } from 'preact/hooks';
import type { CalendarView, View } from '../../../core/sim/view.ts';
import { Icon } from '../../paper/icon.tsx';
import { ProductGoalBand, seasonDay } from '../bar/season.tsx';
import { useDesk } from '../desk.ts';

type Chart = typeof import('./sprint-chart.tsx')['SprintChart'];

/** Where the season stands: what comes, how near the Product Goal is, and the burndown of this Sprint. */
export function DaysPage() {
  const { say } = useDesk();
  return (
    <section class="sheet days" aria-labelledby="days-title">
      <h2 id="days-title">{say('season.comes')}</h2>
      <Calendar />
      <ProductGoalBand />
      <LateChart />
    </section>
  );
}

function Calendar() {
  const { view, say } = useDesk();
  // What is over stands last: the list says what comes.
  const events = view.calendar.toSorted((a, b) => Number(daysTo(a, view) < 0) - Number(daysTo(b, view) < 0));
  if (events.length === 0) return <p class="t-grey">{say('season.nothing')}</p>;
  return (
    <ul class="divided calendar">
      {events.map((event) => (
        <li key={event.id}>
          <CalendarEntry event={event} />
        </li>
      ))}
    </ul>
  );
}

const daysTo = (event: CalendarView, view: View): number =>
  seasonDay(view, event.sprint, event.day) - seasonDay(view, view.at.sprint, view.at.day);

function CalendarEntry({ event }: { event: CalendarView }) {
  const { view, say, packSay } = useDesk();
  const left = daysTo(event, view);
  const text = event.last ? packSay(`product-goal.${view.productGoal.id}.name`) : packSay(`calendar.${event.id}.text`);
  return (
    <div class={left < 0 ? 'plain-row t-grey' : 'plain-row'}>
      <span class={event.last ? 't-alarm' : ''}>
        <Icon name="flag-banner" />
      </span>
      <span>
        <b>{packSay(event.last ? `product-goal.${view.productGoal.id}.day` : `calendar.${event.id}.flag`)}</b>
        <span class="t-second t-grey block">{text}</span>
      </span>
      <span class="plain-row__end">
        <b class="t-nowrap">
          {left < 0 ? say('season.came') : left === 0 ? say('season.today') : say('season.in-days', { n: left })}
        </b>
        <span class="t-second t-grey block t-nowrap">{say('season.on', { sprint: event.sprint, day: event.day })}</span>
      </span>
    </div>
  );
}

/** The chart comes when this page is first opened. */
function LateChart() {
  const { view } = useDesk();
  const [chart, setChart] = useState<{ Chart: Chart } | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./sprint-chart.tsx').then((module) => {
      if (!isGone) setChart({ Chart: module.SprintChart });
    });
    return () => {
      isGone = true;
    };
  }, []);
  return chart && view.sprint.burndown.length > 0 ? <chart.Chart /> : null;
}
