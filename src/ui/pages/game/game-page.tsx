import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Game, Snapshot } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { playWords } from '../../../words/en/play.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { afterNextPaint } from '../../after-paint.ts';
import { saveText } from '../../charts/csv.ts';
import type { PlayProps } from '../../play/play-props.ts';
import type { LaterPageProps } from '../later-page.tsx';
import { UpdateNote } from '../update-note.tsx';
import { useLoaded } from '../use-loaded.ts';
import { WaitingPage } from '../waiting-page.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { LookingBackPage } from './looking-back-page.tsx';
import { SeasonEndPage } from './season-end-page.tsx';
import { SlidersPage } from './sliders-page.tsx';
import { useAutoPause } from './use-auto-pause.ts';

const say = sayFrom(playWords);
const sayGame = sayFrom(pagesGame);

/** The game at the address `#/game`. After a reload the last kept game is taken up again. */
export function GamePage(props: LaterPageProps) {
  const { state } = props;
  const game = state.game.value;
  useEffect(() => {
    if (!game) void takeUpAgain(props);
  }, [game]);
  if (!game) return <WaitingPage loaded={{ state: 'waiting' }} onTitle={() => state.go({ page: 'title' })} />;
  return <GameScreens {...props} game={game} />;
}

async function takeUpAgain({ state, ports }: LaterPageProps): Promise<void> {
  const play = await state.loaded(
    () => ports.play(),
    () => state.go({ page: 'game' }),
  );
  const kept = await play?.saves();
  const own = kept?.filter(({ slot }) => slot === 'auto' || slot === 'branch').sort((a, b) => b.savedAt - a.savedAt)[0];
  if (own) state.resume(own.slot);
  else state.go({ page: 'title' }, 'replace');
}

/** The game as it is now. While time runs the page follows one frame behind: the rules and the page share no frame. */
function useSnapshot(game: Game): Snapshot {
  const [snapshot, setSnapshot] = useState(() => game.snapshot());
  useEffect(() => {
    let shown = game.snapshot();
    let callOff: (() => void) | null = null;
    const show = () => {
      callOff?.();
      callOff = null;
      shown = game.snapshot();
      setSnapshot(shown);
    };
    show();
    const stop = game.subscribe(({ clock }) => {
      const isMereTick = clock.running && shown.clock.running;
      if (!isMereTick) show();
      else callOff ??= afterNextPaint(show);
    });
    return () => {
      callOff?.();
      stop();
    };
  }, [game]);
  return snapshot;
}

/** Which screen the game asks for: sliders, looking back, the end of the season, or the office. */
function GameScreens(props: LaterPageProps & { game: Game }) {
  const { game, ports, state } = props;
  const snapshot = useSnapshot(game);
  useAutoPause(game, props.settings);
  const parts = useLoaded(async () => {
    const [Play, words] = await Promise.all([ports.playScreen(), ports.words(game.pack)]);
    return { Play, words };
  }, game.pack);
  if (parts.state !== 'here') return <WaitingPage loaded={parts} onTitle={() => state.go({ page: 'title' })} />;
  const { words } = parts.value;
  // An event that is held is lived through before anything else is asked.
  const kind = snapshot.held === null ? snapshot.view.ask?.kind : undefined;
  if (kind === 'sliders') return <SlidersPage snapshot={snapshot} game={game} />;
  if (kind === 'intention')
    return <LookingBackPage key={snapshot.view.ask?.id ?? ''} snapshot={snapshot} game={game} words={words} say={say} />;
  if (snapshot.over) return <SeasonEndPage snapshot={snapshot} words={words} state={state} />;
  return <PlayRoom {...props} snapshot={snapshot} words={words} Play={parts.value.Play} />;
}

type PlayRoomProps = LaterPageProps & {
  game: Game;
  snapshot: Snapshot;
  words: PackSay;
  Play: preact.ComponentType<PlayProps>;
};

function PlayRoom({ game, snapshot, words, Play, ports, state, settings }: PlayRoomProps) {
  const [keeping, setKeeping] = useState(false);
  const doors = useMemo(
    () => ({
      leave: () => {
        state.go({ page: 'title' });
        state.leaveGame();
      },
      settings: () => state.go({ page: 'settings' }),
      speak: state.speak,
      help: () => state.go({ page: 'help' }),
      go: (page: 'method' | 'compare' | 'credits') => state.go({ page }),
      save: () => setKeeping(true),
      saveFile: () => saveText(`two-seats-${snapshot.seed}.json`, game.exportRun(), 'application/json'),
    }),
    [game, state, snapshot.seed],
  );
  const [isMissing, setMissing] = useState(false);
  const canDraw = useMemo(() => ports.canDraw(), [ports]);
  const office = useMemo(() => ports.office(game, words, () => setMissing(true)), [ports, game, words]);
  const hasOffice = settings.office !== 'off' && canDraw && !isMissing;
  const tips = useMemo(() => ({ seen: ports.memory.tipsSeen(), remember: ports.memory.rememberTip }), [ports]);
  return (
    <>
      <Play
        snapshot={snapshot}
        game={game}
        say={say}
        packSay={words}
        settings={settings}
        onSettings={ports.settings.change}
        doors={doors}
        tips={tips}
        note={settings.office !== 'off' && !hasOffice ? sayGame(canDraw ? 'office.missing' : 'office.no-drawing') : undefined}
        mountOffice={hasOffice ? office : undefined}
      />
      {isBetweenSprints(snapshot) && <UpdateNote device={ports.device} about="between" over />}
      {keeping && (
        <KeepDialog
          ports={ports}
          saves={state.saves.value ?? []}
          onClose={() => setKeeping(false)}
          onKept={() => void state.refresh()}
        />
      )}
    </>
  );
}

/** A season that is opened here again, whatever the rules, begins the Sprint that is being planned. */
function isBetweenSprints({ view, opening }: Snapshot): boolean {
  return view.at.phase === 'planning' && !opening;
}
