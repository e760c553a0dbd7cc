import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Problem, Replay, Snapshot } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { pagesReplay } from '../../../words/en/pages-replay.ts';
import { playWords } from '../../../words/en/play.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import type { PlayProps } from '../../play/play-props.ts';
import type { LaterPageProps } from '../later-page.tsx';
import { problemWords } from '../problem-words.ts';
import { useLoaded } from '../use-loaded.ts';
import { NotePage, WaitingPage } from '../waiting-page.tsx';
import { ReplayBar } from './replay-bar.tsx';
import './replay.css';

const say = sayFrom(pagesReplay);
const sayGame = sayFrom(pagesGame);
const sayPlay = sayFrom(playWords);

interface Ready {
  readonly replay: Replay;
  readonly words: PackSay;
  readonly Play: preact.ComponentType<PlayProps>;
}

/** `#r=…`: a run that somebody played, shown by the pages of play themselves, with a bar above them that leads through it. */
export function ReplayPage(props: LaterPageProps & { packed: string }) {
  const { ports, state, packed } = props;
  const loaded = useLoaded(() => open(props), packed);
  const toTitle = () => state.go({ page: 'title' });
  if (loaded.state !== 'here') return <WaitingPage loaded={loaded} onTitle={toTitle} />;
  if ('code' in loaded.value) return <ProblemPage problem={loaded.value} onTitle={toTitle} />;
  return <ReplayScreens key={packed} {...props} ports={ports} ready={loaded.value} />;
}

async function open({ ports, packed }: LaterPageProps & { packed: string }): Promise<Ready | Problem> {
  const replay = await (await ports.play()).replay(packed);
  if ('code' in replay) return replay;
  const [words, Play] = await Promise.all([ports.words(replay.pack), ports.playScreen()]);
  return { replay, words, Play };
}

function ProblemPage({ problem, onTitle }: { problem: Problem; onTitle: () => void }) {
  return (
    <NotePage title={say('run.problem')} text={problemWords(problem)}>
      <Button kind="primary" onClick={onTitle}>
        {say('run.to-title')}
      </Button>
    </NotePage>
  );
}

function useSnapshot({ game }: Replay): Snapshot {
  const [snapshot, setSnapshot] = useState(() => game.snapshot());
  useEffect(() => game.subscribe(setSnapshot), [game]);
  return snapshot;
}

function ReplayScreens({ ready, ports, state, settings }: LaterPageProps & { ready: Ready }) {
  const { replay, words, Play } = ready;
  const snapshot = useSnapshot(replay);
  const toTitle = () => state.go({ page: 'title' });
  const playOn = () =>
    void state.enter(
      async () => replay.playOn(),
      () => undefined,
    );
  const [isMissing, setMissing] = useState(false);
  const canDraw = useMemo(() => ports.canDraw(), [ports]);
  const office = useMemo(() => ports.office(replay.game, words, () => setMissing(true)), [ports, replay, words]);
  const hasOffice = settings.office !== 'off' && canDraw && !isMissing;
  const doors = useMemo(() => ({ leave: toTitle }), [state]);
  // What is explained on the way was explained to whoever played.
  const quiet = useMemo(() => ({ ...settings, tips: false }), [settings]);
  return (
    <div class="replay">
      <ReplayBar replay={replay} snapshot={snapshot} words={words} onTitle={toTitle} onPlayOn={playOn} />
      <div class="replay__page">
        <Play
          snapshot={snapshot}
          game={replay.game}
          say={sayPlay}
          packSay={words}
          settings={quiet}
          onSettings={ports.settings.change}
          doors={doors}
          looksOn
          note={settings.office !== 'off' && !hasOffice ? sayGame(canDraw ? 'office.missing' : 'office.no-drawing') : undefined}
          mountOffice={hasOffice ? office : undefined}
        />
      </div>
    </div>
  );
}
