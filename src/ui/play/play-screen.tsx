import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Glossary } from '../paper/term.tsx';
import { AllActionsDialog, CancelDialog, HabitDialog, NotThereDialog } from './actions/action-dialogs.tsx';
import { titleOf } from './bar/play-bar.tsx';
import { DayScreen } from './day/day-screen.tsx';
import { MarksContext } from './day/marks-context.ts';
import { OfficeContext, useOffice } from './day/office-place.tsx';
import { pickInOffice } from './day/pick-in-office.ts';
import type { MarkKind } from './day/room-marks.ts';
import { type Desk, DeskContext, DRAWN_FROM } from './desk.ts';
import { DoorsContext } from './doors.ts';
import { ChoiceDialog } from './events/choice-dialog.tsx';
import { EventScreen } from './events/event-screen.tsx';
import { FreeHour, JournalDialog } from './events/free-hour.tsx';
import { MomentDialog, WaitingStrip } from './events/moment-dialog.tsx';
import { PlanningScreen } from './events/planning-screen.tsx';
import { glossaryOf } from './help/glossary.tsx';
import { IntroContext, useIntroState } from './help/intro.ts';
import { ItCounts, useOpeningEnded } from './help/it-counts.tsx';
import { KeysDialog } from './help/keys-dialog.tsx';
import { SeatChange, useSeatChange } from './help/seat-change.tsx';
import { useShortcuts } from './help/shortcuts.ts';
import { TipsContext } from './help/tip.tsx';
import { useTips } from './help/use-tips.ts';
import { Announce } from './log/announce.tsx';
import { LogDialog } from './log/log-dialog.tsx';
import { hasOwnPlace, Told } from './log/told.tsx';
import { useStopReason } from './log/use-stop-reason.ts';
import { PaletteDialog } from './palette/palette-dialog.tsx';
import type { PlayProps } from './play-props.ts';
import { type StageOfPlay, stageOf } from './stage.ts';
import { useDeskState } from './use-desk.ts';
import { NewHunchDialog } from './wall/new-hunch-dialog.tsx';
import './play.css';

/** The screens of play: picks the page from the phase, and what lies over it from what is asked. */
export function PlayScreen(props: PlayProps) {
  const desk = useDeskState(props);
  const tips = useTips(props);
  const intro = useIntroState(props.snapshot);
  const { packSay, snapshot, doors } = props;
  const glossary = useMemo(() => glossaryOf(packSay), [packSay]);
  const selected = desk.selected?.kind === 'person' ? desk.selected.id : null;
  const office = useOffice(props.mountOffice, (kind, id) => pickInOffice(desk, kind, id), selected);
  const marks = useSignal<MarkKind | null>(null);
  useShortcuts(desk);
  useStopReason(desk);
  const { isOver, begin } = useOpeningEnded(desk);
  const change = useSeatChange(desk);
  const page = usePageOf(desk);
  const screens = useMemo(() => <Screens desk={page} isWaiting={isOver || change.changes} />, [page, isOver, change.changes]);
  const title = titleOf(desk);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useNewPage(`${desk.view.at.sprint} ${stageOf(desk.snapshot)} ${snapshot.held} ${desk.view.seat} ${snapshot.opening}`, desk);
  return (
    <DeskContext.Provider value={page}>
      <DoorsContext.Provider value={doors}>
        <TipsContext.Provider value={tips}>
          <OfficeContext.Provider value={office}>
            <MarksContext.Provider value={marks}>
              <IntroContext.Provider value={intro}>
                <Glossary.Provider value={glossary}>
                  {screens}
                  {isOver && <ItCounts onBegin={begin} />}
                  {change.changes && <SeatChange onBegin={change.begin} />}
                  <Overlays desk={desk} onSettings={props.onSettings} />
                  {!hasOwnPlace(desk) && <Told />}
                  <Announce />
                </Glossary.Provider>
              </IntroContext.Provider>
            </MarksContext.Provider>
          </OfficeContext.Provider>
        </TipsContext.Provider>
      </DoorsContext.Provider>
    </DeskContext.Provider>
  );
}

function usePageOf(desk: Desk): Desk {
  const drawn = useRef(desk);
  if (DRAWN_FROM.some((part) => drawn.current[part] !== desk[part])) drawn.current = desk;
  return drawn.current;
}

/** Another event or the first day is another page: it begins at its top with nothing selected, and whoever lost the focus finds it at the heading. */
function useNewPage(page: string, { select }: Desk): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current !== page) select(null);
    last.current = page;
    scrollTo(0, 0);
    document.querySelector('.phone__scroll')?.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('h1');
    if (!heading || (document.activeElement !== null && document.activeElement !== document.body)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [page]);
}

/** The page of the phase, and the open question over it. A question can be put aside to look at the page first. */
function Screens({ desk, isWaiting }: { desk: Desk; isWaiting: boolean }) {
  const { outcome, pages, snapshot } = desk;
  // What followed from an answer is read first; so is a page of the journal. The next question waits.
  const ask = outcome?.ask ?? (pages === null && !isWaiting && snapshot.held === null ? desk.view.ask : null);
  const [aside, setAside] = useState<string | null>(null);
  const isAside = ask !== null && aside === ask.id;
  const toFront = () => setAside(null);
  const putAside = (peek: boolean) => setAside(peek && ask ? ask.id : null);
  return (
    <>
      <Stage stage={stageOf(desk.snapshot)} onAsk={toFront} />
      {ask?.kind === 'moment' && <MomentDialog key={ask.id} ask={ask} outcome={outcome} peek={isAside} onPeek={putAside} />}
      {ask?.kind === 'facilitate' && outcome !== null && (
        <ChoiceDialog key={ask.id} ask={ask} outcome={outcome} onPeek={toFront} />
      )}
      {ask?.kind === 'free-hour' && <FreeHour key={ask.id} ask={ask} />}
      {pages !== null && <JournalDialog pages={pages} />}
      {(ask?.kind === 'scope' || ask?.kind === 'release') &&
        (isAside && outcome === null ? (
          <WaitingStrip who={desk.say(`${ask.kind}.title`)} onBack={toFront} />
        ) : (
          <ChoiceDialog key={ask.id} ask={ask} outcome={outcome} onPeek={() => putAside(true)} />
        ))}
    </>
  );
}

function Stage({ stage, onAsk }: { stage: StageOfPlay; onAsk: () => void }) {
  if (stage === 'planning') return <PlanningScreen />;
  if (stage !== 'day') return <EventScreen key={stage} event={stage} onAsk={onAsk} />;
  return <DayScreen onAsk={onAsk} />;
}

function Overlays({ desk, onSettings }: { desk: Desk; onSettings: PlayProps['onSettings'] }) {
  switch (desk.overlay) {
    case 'log':
      return <LogDialog />;
    case 'keys':
      return <KeysDialog onSettings={onSettings} />;
    case 'palette':
      return <PaletteDialog onSettings={onSettings} />;
    case 'actions':
      return <AllActionsDialog />;
    case 'hunch':
      return <NewHunchDialog />;
    case 'habit':
      return <HabitDialog />;
    case 'not-there':
      return <NotThereDialog />;
    case 'cancel':
      return <CancelDialog />;
    default:
      return null;
  }
}
