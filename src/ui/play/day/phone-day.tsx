import { Tabs } from '../../paper/tabs.tsx';
import { groupOf } from '../actions/action-lists.ts';
import { DoPanel, HabitLine } from '../actions/do-panel.tsx';
import { Inbox } from '../backlog/inbox.tsx';
import { ItemSheet } from '../backlog/item-sheet.tsx';
import { ProductBacklog } from '../backlog/product-backlog.tsx';
import { Reveals } from '../backlog/reveals.tsx';
import { Season } from '../bar/season.tsx';
import { isSelected, type Tab, useDesk } from '../desk.ts';
import { Alerts, alertsOf } from '../log/alerts.tsx';
import { moodTone } from '../people/face.tsx';
import { Impediments } from '../people/impediments.tsx';
import { PersonCard } from '../people/person-card.tsx';
import { SprintBoard } from '../people/sprint-board.tsx';
import { TeamList } from '../people/team-list.tsx';
import { WallOfHunches } from '../wall/wall-of-hunches.tsx';
import { DaysPage } from './days-page.tsx';
import { OfficePlace, useHasOffice } from './office-place.tsx';
import { PlanLine } from './plan-line.tsx';

const MASTER_STOP: readonly Tab[] = ['object', 'do', 'team', 'board', 'impediments', 'alerts', 'days'];
const MASTER_RUNS: readonly Tab[] = ['team', 'impediments', 'alerts', 'board', 'object', 'do', 'days'];
const OWNER_STOP: readonly Tab[] = ['object', 'inbox', 'do', 'board', 'team', 'alerts', 'days'];
const OWNER_RUNS: readonly Tab[] = ['team', 'inbox', 'alerts', 'object', 'do', 'board', 'days'];

/** On a phone: the season as one row, a strip of the office, and one part of the page at a time. */
export function PhoneDay({ onAsk }: { onAsk: () => void }) {
  const desk = useDesk();
  const { view, say, tab } = desk;
  const hasOffice = useHasOffice();
  const isStop = view.at.phase === 'stop';
  const isMaster = view.seat === 'scrum-master';
  const order = isMaster ? (isStop ? MASTER_STOP : MASTER_RUNS) : isStop ? OWNER_STOP : OWNER_RUNS;
  const counts: Partial<Record<Tab, number>> = {
    do: view.actions.filter((action) => groupOf(action) !== null && action.refused === null).length,
    inbox: view.inbox.length,
    impediments: view.impediments.length,
    alerts: alertsOf(desk, onAsk).length,
  };
  const words = (one: Tab) => (one === 'object' ? say(isMaster ? 'tab.wall' : 'tab.backlog') : say(`tab.${one}`));
  return (
    <main class="day__body phone">
      <Season />
      {hasOffice && (
        <div class={`day__stage stage phone__stage${tab === 'team' ? ' phone__stage--tall' : ''}`}>
          <OfficePlace />
        </div>
      )}
      <div class="phone__page">
        <Tabs
          label={say('tab.label')}
          below
          current={tab}
          onPick={(id) => desk.turnTo(id as Tab)}
          tabs={order.map((one) => ({ id: one, label: words(one), count: counts[one] || undefined }))}
        >
          <PhonePanel onAsk={onAsk} />
        </Tabs>
      </div>
    </main>
  );
}

function PhonePanel({ onAsk }: { onAsk: () => void }) {
  const { tab, view, selected } = useDesk();
  const item = selected?.kind === 'item' ? view.items.find((one) => one.id === selected.id) : undefined;
  switch (tab) {
    case 'object':
      if (view.seat === 'scrum-master') return <WallOfHunches />;
      return (
        <div class="stack gap-3">
          <Reveals />
          {item && <ItemSheet item={item} />}
          <ProductBacklog />
        </div>
      );
    case 'do':
      return (
        <div class="stack gap-3" data-piece="actions">
          {view.seat === 'scrum-master' && <Reveals />}
          <DoPanel most={8} />
          <HabitLine />
        </div>
      );
    case 'team':
      return <PhoneTeam />;
    case 'inbox':
      return <Inbox />;
    case 'impediments':
      return <Impediments />;
    case 'alerts':
      return <Alerts onAsk={onAsk} />;
    case 'board':
      return (
        <>
          <PlanLine />
          <SprintBoard />
        </>
      );
    default:
      return <DaysPage />;
  }
}

/** Names with moods in a row under the stage; the one pressed opens as tiles. */
function PhoneTeam() {
  const desk = useDesk();
  const { view, say, name, selected } = desk;
  const hasOffice = useHasOffice();
  const person = selected?.kind === 'person' || selected?.kind === 'stakeholder' ? selected.id : null;
  const isThere =
    person !== null && (view.colleague.id === person || [...view.people, ...view.stakeholders].some(({ id }) => id === person));
  return (
    <div class="stack gap-3">
      {hasOffice && (
        <ul class="name-strip" aria-label={say('team.label')}>
          {[...view.people, view.colleague].map(({ id, mood }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={isSelected(desk, 'person', id)}
                onClick={() => desk.select(isSelected(desk, 'person', id) ? null : { kind: 'person', id })}
              >
                <b>{name(id)}</b>
                <span class={moodTone(mood) === 'plain' ? 't-grey' : `t-${moodTone(mood)}`}>{say(`mood.${mood}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isThere && <PersonCard key={person} id={person} tiles />}
      {(!isThere || !hasOffice) && <TeamList />}
    </div>
  );
}
