import { listOf } from '../../../words/written.ts';
import { Link } from '../../paper/button.tsx';
import { Icon } from '../../paper/icon.tsx';
import { type Desk, type Pane, useDesk } from '../desk.ts';
import { WayLine } from '../people/in-the-way.tsx';
import { useHasOffice } from './office-place.tsx';

/** "“as yesterday”, for the second time. You were not there." */
export function planWords({ view, say }: Pick<Desk, 'view' | 'say'>): string {
  const { kind, times, listened } = view.plan;
  const plan =
    kind === 'as-yesterday' && times > 1
      ? say('board.plan.as-yesterday-times', { times: timesWords(times, say) })
      : say(`board.plan.${kind}`);
  if (view.seat !== 'scrum-master') return plan;
  return `${plan} ${say(listened ? 'board.plan.listened' : 'board.plan.not-there')}`;
}

/** "Away: Priya." Whose chair is empty; null where everybody is there. */
export function awayWords({ view, say, name }: Pick<Desk, 'view' | 'say' | 'name'>): string | null {
  const away = view.people.filter((person) => person.away).map(({ id }) => name(id));
  return away.length === 0 ? null : say('board.away', { who: listOf(away) });
}

function timesWords(times: number, say: Desk['say']): string {
  if (times === 2 || times === 3 || times === 4) return say(`board.time.${times}`);
  return say('board.time.more', { n: times });
}

/** The Developers' plan of the day, what is known to stand in its way, and the way to the other parts of the page. */
export function PlanLine() {
  const desk = useDesk();
  const { say, room } = desk;
  return (
    <div class="log-line plan-line">
      <Icon name="users-three" />
      <div class="grow">
        <p>
          <b class="t-hand">{say('board.plan-title')}</b> {planWords(desk)} {awayWords(desk)}
        </p>
        {room !== 'narrow' && <WayLine inText />}
      </div>
      {room !== 'narrow' && <ViewLinks />}
    </div>
  );
}

const PANES: readonly Pane[] = ['office', 'object', 'board', 'days'];

function paneWord(pane: Pane, { view, say }: Desk): string {
  if (pane === 'object') return say(view.seat === 'scrum-master' ? 'tab.wall' : 'tab.backlog');
  return say(pane === 'office' ? 'view.office' : `tab.${pane}`);
}

/** Office, the seat's own object, the Sprint Backlog, the days: what the large part of the page shows. */
function ViewLinks() {
  const desk = useDesk();
  const { pane, say } = desk;
  const hasOffice = useHasOffice();
  // Without an office its place holds the Sprint Backlog: one way there is enough.
  const panes = PANES.filter((one) => hasOffice || one !== 'board');
  const shown = !hasOffice && pane === 'board' ? 'office' : pane;
  return (
    <nav class="view-links" aria-label={say('view.label')}>
      {panes.map((one) => (
        <span key={one} class="t-second">
          <Link current={one === shown} onClick={() => desk.show(one)}>
            {one === 'office' && !hasOffice ? say('tab.board') : paneWord(one, desk)}
          </Link>
        </span>
      ))}
    </nav>
  );
}
