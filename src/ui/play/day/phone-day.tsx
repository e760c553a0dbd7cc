import { useEffect, useRef } from 'preact/hooks';
import { DoPanel, HabitLine } from '../actions/do-panel.tsx';
import { WayToDo } from '../actions/way-to-do.tsx';
import { Inbox } from '../backlog/inbox.tsx';
import { ItemSheet } from '../backlog/item-sheet.tsx';
import { ProductBacklog } from '../backlog/product-backlog.tsx';
import { Reveals } from '../backlog/reveals.tsx';
import { ClockBar } from '../bar/clock-controls.tsx';
import { PlayBar } from '../bar/play-bar.tsx';
import { Season } from '../bar/season.tsx';
import { type Desk, isSelected, type Tab, useDesk } from '../desk.ts';
import { markOfIntro, useIntro } from '../help/intro.ts';
import { Opening } from '../help/opening.tsx';
import { FirstTip } from '../help/tip.tsx';
import { Alerts, alertsOf } from '../log/alerts.tsx';
import { Told } from '../log/told.tsx';
import { moodTone } from '../people/face.tsx';
import { Impediments } from '../people/impediments.tsx';
import { WayLine } from '../people/in-the-way.tsx';
import { PersonCard } from '../people/person-card.tsx';
import { SprintBoard } from '../people/sprint-board.tsx';
import { Stakeholders } from '../people/stakeholders.tsx';
import { TeamList } from '../people/team-list.tsx';
import { WallOfHunches } from '../wall/wall-of-hunches.tsx';
import { DaysPage } from './days-page.tsx';
import { OfficePlace, useHasOffice } from './office-place.tsx';
import { Overlays } from './overlays.tsx';
import { PANEL, type PhoneTab, PhoneTabs, tabId } from './phone-tabs.tsx';
import { awayWords, PlanLine } from './plan-line.tsx';

/** The same order at a stop and while the day runs: nobody has to look for a tab. */
const MASTER_TABS: readonly Tab[] = ['object', 'do', 'team', 'impediments', 'board', 'alerts', 'days'];
const OWNER_TABS: readonly Tab[] = ['object', 'inbox', 'do', 'team', 'board', 'alerts', 'days'];

/** Parts that have the office above them; all others get its room. */
const WITH_OFFICE: ReadonlySet<Tab> = new Set(['object', 'team']);
/** Parts that say where own time is spent: all that do not have it themselves. */
const WITH_WAY: ReadonlySet<Tab> = new Set(['object', 'team', 'board', 'days']);
/** Parts that say what is in the way and do not list it. */
const WITH_TROUBLE: ReadonlySet<Tab> = new Set(['object', 'team']);
/** Parts that have the season above them. */
const WITH_SEASON: ReadonlySet<Tab> = new Set(['team', 'days']);

/** Order of the parts, what is most wanted first; and the number behind each word. */
function tabsOf(desk: Desk, onAsk: () => void): PhoneTab[] {
  const { view, say } = desk;
  const isMaster = view.seat === 'scrum-master';
  const order = isMaster ? MASTER_TABS : OWNER_TABS;
  const counts: Partial<Record<Tab, number>> = {
    inbox: view.inbox.length,
    impediments: view.impediments.length,
    alerts: alertsOf(desk, onAsk).length,
  };
  const object = say(isMaster ? 'tab.wall' : 'tab.backlog');
  return order.map((id) => ({ id, word: id === 'object' ? object : say(`tab.${id}`), count: counts[id] ?? 0 }));
}

/**
 * On a phone: one part of the page at a time. Everything above the tabs scrolls as one, so that large letters never push the
 * part out of sight; tabs and clock stay where the thumb is.
 */
export function PhoneDay({ onAsk }: { onAsk: () => void }) {
  const desk = useDesk();
  const { tab } = desk;
  const hasOffice = useHasOffice();
  const own = useRef<HTMLDivElement>(null);
  // Another part begins at its top.
  useEffect(() => own.current?.scrollTo(0, 0), [tab]);
  return (
    <div class="day play phone" data-intro={markOfIntro(useIntro())}>
      <div ref={own} class="phone__scroll">
        <PlayBar />
        <main class="phone__page">
          {WITH_SEASON.has(tab) && <Season />}
          {hasOffice && WITH_OFFICE.has(tab) && (
            <div class={`stage phone__stage${tab === 'team' ? ' phone__stage--tall' : ''}`}>
              <OfficePlace shape="phone" />
            </div>
          )}
          <div role="tabpanel" id={PANEL} aria-labelledby={tabId(tab)} class="phone__panel">
            {WITH_WAY.has(tab) && <WayToDo />}
            {WITH_TROUBLE.has(tab) && <Away />}
            {WITH_TROUBLE.has(tab) && <WayLine />}
            <PhonePanel onAsk={onAsk} />
          </div>
        </main>
      </div>
      <Opening />
      <Told />
      <PhoneTabs tabs={tabsOf(desk, onAsk)} />
      <ClockBar />
    </div>
  );
}

function Away() {
  const words = awayWords(useDesk());
  return words === null ? null : <p class="t-second">{words}</p>;
}

function PhonePanel({ onAsk }: { onAsk: () => void }) {
  const { tab, view, selected } = useDesk();
  const isFirst = useIntro()?.step === 2;
  const item = selected?.kind === 'item' ? view.items.find((one) => one.id === selected.id) : undefined;
  switch (tab) {
    case 'object':
      if (view.seat === 'scrum-master') {
        return (
          <div class="stack gap-3">
            <FirstTip ids={['stop', 'wall']} />
            <WallOfHunches />
          </div>
        );
      }
      return (
        <div class="stack gap-3">
          <FirstTip ids={['stop', 'backlog']} />
          <Reveals />
          {item && <ItemSheet item={item} />}
          <ProductBacklog />
        </div>
      );
    case 'do':
      return (
        <div class="stack gap-3" data-piece="actions">
          <FirstTip ids={['actions']} />
          {!isFirst && <Reveals />}
          <DoPanel most={8} />
          {isFirst && <Reveals />}
          <HabitLine />
        </div>
      );
    case 'team':
      return <PhoneTeam />;
    case 'inbox':
      return (
        <div class="stack gap-3">
          {view.inbox.length > 0 && <FirstTip ids={['inbox']} />}
          <Inbox />
        </div>
      );
    case 'impediments':
      return (
        <div class="stack gap-3">
          {view.impediments.length > 0 && <FirstTip ids={['impediments']} />}
          <Impediments />
        </div>
      );
    case 'alerts':
      return <Alerts onAsk={onAsk} />;
    case 'board':
      return (
        <>
          <PlanLine />
          <SprintBoard />
          {view.seat === 'product-owner' && <Impediments />}
        </>
      );
    default:
      return <DaysPage />;
  }
}

/** The team as a list; once somebody is selected, names in a row under the stage and the selected one's verbs as tiles. */
function PhoneTeam() {
  const { view, selected } = useDesk();
  const person = selected?.kind === 'person' || selected?.kind === 'stakeholder' ? selected.id : null;
  const isThere =
    person !== null && (view.colleague.id === person || [...view.people, ...view.stakeholders].some(({ id }) => id === person));
  if (!isThere) {
    return (
      <div class="stack gap-3">
        <FirstTip ids={['running']} />
        <Overlays bare />
        <TeamList />
        {view.seat === 'product-owner' && <Stakeholders />}
      </div>
    );
  }
  return (
    <div class="stack gap-3">
      <NameStrip />
      <PersonCard key={person} id={person} tiles />
    </div>
  );
}

function NameStrip() {
  const desk = useDesk();
  const { view, say, name } = desk;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of toggles, no form
    <div class="name-strip" role="group" aria-label={say('team.label')}>
      {[...view.people, view.colleague].map(({ id, mood }) => {
        const isOn = isSelected(desk, 'person', id);
        return (
          <button key={id} type="button" aria-pressed={isOn} onClick={() => desk.select(isOn ? null : { kind: 'person', id })}>
            <b>{name(id)}</b>
            <span class={moodTone(mood) === 'plain' ? 't-grey' : `t-${moodTone(mood)}`}>{say(`mood.${mood}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
