import type { Slot } from '../../paper/types.ts';
import { useWindowHeight } from '../../paper/use-page-size.ts';
import { DoPanel, HabitLine } from '../actions/do-panel.tsx';
import { WayToDo } from '../actions/way-to-do.tsx';
import { Inbox } from '../backlog/inbox.tsx';
import { ItemSheet } from '../backlog/item-sheet.tsx';
import { ProductBacklog } from '../backlog/product-backlog.tsx';
import { isFresh, Reveals } from '../backlog/reveals.tsx';
import { PlayBar } from '../bar/play-bar.tsx';
import { Season } from '../bar/season.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { markOfIntro, useIntro } from '../help/intro.ts';
import { Opening } from '../help/opening.tsx';
import { FirstTip, type TipId } from '../help/tip.tsx';
import { Alerts } from '../log/alerts.tsx';
import { Told } from '../log/told.tsx';
import { Impediments } from '../people/impediments.tsx';
import { wayRoom } from '../people/in-the-way.tsx';
import { PeopleStrip } from '../people/people-strip.tsx';
import { PersonCard } from '../people/person-card.tsx';
import { SprintBoard } from '../people/sprint-board.tsx';
import { Stakeholders } from '../people/stakeholders.tsx';
import { TeamList } from '../people/team-list.tsx';
import { WallOfHunches } from '../wall/wall-of-hunches.tsx';
import { DaysPage } from './days-page.tsx';
import { FrameLater } from './frame-later.tsx';
import { OfficePlace, type OfficeShape, useHasOffice } from './office-place.tsx';
import { Overlays } from './overlays.tsx';
import { PhoneDay } from './phone-day.tsx';
import { PlanLine } from './plan-line.tsx';

/** Met in this order, one at a time. */
const MASTER_TIPS: readonly TipId[] = ['stop', 'wall', 'actions'];
const OWNER_TIPS: readonly TipId[] = ['stop', 'backlog', 'inbox', 'actions'];

type DayProps = { /** Brings the open question back to the front. */ onAsk: () => void };

/** A working day, running or at a stop: the large part of the page, what can be done, and where the season stands. */
export function DayScreen({ onAsk }: DayProps) {
  const desk = useDesk();
  const intro = useIntro();
  if (desk.room === 'narrow') return <PhoneDay onAsk={onAsk} />;
  return (
    <div class={`day play ${lookOf(desk)}`} data-intro={markOfIntro(intro)}>
      <PlayBar />
      <WideDay onAsk={onAsk} />
    </div>
  );
}

function lookOf({ pane, view }: Desk): string {
  if (pane !== 'object') return '';
  return view.seat === 'scrum-master' ? 'day--wall' : 'day--owner';
}

function WideDay({ onAsk }: DayProps) {
  return (
    <main class="day__body">
      <Opening />
      <LargePart />
      <FrameLater>
        <PlanLine />
        <Aside onAsk={onAsk} />
        <Season />
      </FrameLater>
    </main>
  );
}

function Aside({ onAsk }: DayProps) {
  const desk = useDesk();
  return (
    <aside class="day__panel" aria-label={desk.say(desk.pane === 'object' ? 'do.title' : 'team.label')}>
      {desk.room === 'wide' && <Told />}
      {desk.pane !== 'object' && <WayToDo />}
      <SidePanel onAsk={onAsk} />
    </aside>
  );
}

/** The panel beside the large part: an item that was opened, what can be done at a stop, or how the team is. */
function SidePanel({ onAsk }: DayProps) {
  const { view, selected, pane } = useDesk();
  const item = selected?.kind === 'item' ? view.items.find((one) => one.id === selected.id) : undefined;
  if (item) return <ItemSheet key={item.id} item={item} />;
  return pane === 'object' ? <StopPanel /> : <TeamPanel onAsk={onAsk} />;
}

/** At a stop: what shows now, who waits, what can be done, where left-over time goes. */
function StopPanel() {
  const { view } = useDesk();
  const intro = useIntro();
  const isOwner = view.seat === 'product-owner';
  const tips = (isOwner ? OWNER_TIPS : MASTER_TIPS).filter((id) => id !== 'inbox' || view.inbox.length > 0);
  // The first time something is spent, the list that was just pressed stays where it is.
  const isFirst = intro?.step === 2;
  const busy = isOwner || view.reveals.some((reveal) => isFresh(reveal, view));
  return (
    <>
      <FirstTip ids={tips} />
      {!isFirst && <Reveals />}
      {isOwner && <Inbox most={3} />}
      <div data-piece="actions">
        <DoPanel most={busy || intro !== null ? 4 : 6} compact={isOwner} />
      </div>
      {isFirst && <Reveals />}
      <HabitLine />
    </>
  );
}

/** While the day runs: who is how, what is in the way, what is new. */
function TeamPanel({ onAsk }: DayProps) {
  const { view } = useDesk();
  return (
    <>
      <FirstTip ids={view.impediments.length > 0 ? ['running', 'impediments', 'meters'] : ['running', 'meters']} />
      <TeamList />
      <Overlays />
      {view.seat === 'product-owner' && (
        <>
          <Inbox />
          <Stakeholders />
        </>
      )}
      <Impediments />
      <Alerts onAsk={onAsk} most={3} />
    </>
  );
}

function LargePart(): Slot {
  const desk = useDesk();
  const { view, pane: chosen } = desk;
  const hasOffice = useHasOffice();
  const intro = useIntro();
  const height = useWindowHeight();
  // The people come first; the wall stands behind them once it is spoken of.
  const isPeopleFirst = hasOffice && intro?.side === 'master' && (intro.step === 1 || intro.step === 2);
  const pane = isPeopleFirst ? 'office' : chosen;
  if (pane === 'board')
    return (
      <Large>
        <SprintBoard />
      </Large>
    );
  if (pane === 'days')
    return (
      <Large>
        <DaysPage />
      </Large>
    );
  if (pane === 'object' && view.seat === 'scrum-master') {
    return (
      <div class={`wall-scene day__stage${hasOffice ? '' : ' wall-scene--alone'}`} data-piece="wall">
        <WallOfHunches />
        {hasOffice ? <Stage shape="band" /> : <PeopleStrip />}
      </div>
    );
  }
  if (pane === 'object') {
    return (
      <div class={`owner-main day__stage${hasOffice ? '' : ' owner-main--alone'}`}>
        {hasOffice && <Stage shape="strip" />}
        <ProductBacklog top={rowsOf(desk, { height, hasOffice })} />
      </div>
    );
  }
  return <OfficePart hasOffice={hasOffice} />;
}

/** Everything of the page that is no row of the Product Backlog, in pixels, with the strip of the office and without. */
const AROUND_ROWS = { office: 512, alone: 344 };
const ROW = 44;

/** Where what one can do lies below the Product Backlog, not beside it, it is to be in sight as well. */
const ROWS_ABOVE = 6;

/** As many rows as the window has room for: none is cut through, and a tall window has no empty half. */
function rowsOf(desk: Desk, { height, hasOffice }: { height: number; hasOffice: boolean }): number {
  const around = AROUND_ROWS[hasOffice ? 'office' : 'alone'] + wayRoom(desk, height);
  const rows = Math.max(4, Math.floor((height - around) / ROW));
  return desk.room === 'wide' ? rows : Math.min(rows, ROWS_ABOVE);
}

function Large({ children }: { children: Slot }) {
  return <div class="day__stage large-part">{children}</div>;
}

function Stage({ shape }: { shape: OfficeShape }) {
  return (
    <div class="stage">
      <OfficePlace shape={shape} />
    </div>
  );
}

/** The office, or without it the Sprint Backlog in its place; the menu of the selected person lies over it. */
function OfficePart({ hasOffice }: { hasOffice: boolean }) {
  const { selected } = useDesk();
  const card =
    selected?.kind === 'person' || selected?.kind === 'stakeholder' ? <PersonCard key={selected.id} id={selected.id} /> : null;
  if (!hasOffice) {
    return (
      <div class="day__stage large-part large-part--people">
        {card}
        <SprintBoard />
        <PeopleStrip />
      </div>
    );
  }
  return (
    <div class="day__stage stage">
      <OfficePlace shape="stage" />
      {card && <div class="stage__card">{card}</div>}
    </div>
  );
}
