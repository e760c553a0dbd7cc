import type { ImpedimentView, View } from '../../../core/sim/view.ts';
import { Button } from '../../paper/button.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { useIntro } from '../help/intro.ts';
import { impedimentName } from './impediments.tsx';

/** As many as one line names; the others are counted. */
const NAMED = 2;

/** What the seat knows to be in the Developers' way: what sits on an item of the Sprint Goal first, then what has stood longest. */
export function inTheWay({ impediments, items, sprint }: View): readonly ImpedimentView[] {
  const tied = new Set(items.filter(({ id }) => sprint.goalItems.includes(id)).map(({ id }) => id));
  const isOnGoal = ({ on }: ImpedimentView) => Number(on.some((id) => tied.has(id)));
  return impediments.toSorted((a, b) => isOnGoal(b) - isOnGoal(a) || b.days - a.days);
}

function withAge(impediment: ImpedimentView, desk: Desk): string {
  const what = impedimentName(impediment, desk);
  return impediment.days === 0 ? what : desk.say('impediments.since', { what, n: impediment.days });
}

/** "In the way: the test area is full (2 days); 2 more" Leads to all of it; nothing is drawn where nothing is known. */
export function WayLine() {
  const desk = useDesk();
  const { view, say } = desk;
  const intro = useIntro();
  const all = inTheWay(view);
  const first = all[0];
  if (first === undefined || (intro !== null && intro.step !== null)) return null;
  const what = all
    .slice(0, NAMED)
    .map((one) => withAge(one, desk))
    .join('; ');
  const n = all.length - NAMED;
  return (
    <p class="way-to-do way-line">
      <Button
        kind="quiet"
        align="start"
        icon="hand-palm"
        iconAfter="arrow-right"
        onClick={() => desk.select({ kind: 'impediment', id: first.id })}
      >
        {n > 0 ? say('impediments.line-more', { what, n }) : say('impediments.line', { what })}
      </Button>
    </p>
  );
}
