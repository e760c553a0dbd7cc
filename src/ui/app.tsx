import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../play/game.ts';
import { pagesFrame } from '../words/en/pages-frame.ts';
import { sayFrom } from '../words/say.ts';
import { keepFocus } from './keep-focus.ts';
import type { Ports } from './pages/app-ports.ts';
import type { AppState } from './pages/app-state.ts';
import { applySettings, onDeviceContrast } from './pages/apply-settings.ts';
import { LaterPage } from './pages/later-page.tsx';
import { ProblemDialog } from './pages/problem-dialog.tsx';
import type { Route } from './pages/route.ts';
import { TitlePage } from './pages/title/title-page.tsx';
import { GonePage } from './pages/waiting-page.tsx';
import { WhyHerePage } from './pages/why-here-page.tsx';
import { whenIdle } from './when-idle.ts';
import './pages/contrast.css';
import './pages/pages.css';

const say = sayFrom(pagesFrame);

export interface AppProps {
  readonly ports: Ports;
  readonly state: AppState;
}

/** The settings now, laid on the page as they change. */
function useSettings(ports: Ports): Settings {
  const [settings, setSettings] = useState(ports.settings.get());
  useEffect(() => ports.settings.subscribe(setSettings), [ports]);
  useEffect(() => {
    const apply = () => applySettings(document.documentElement, settings);
    apply();
    return onDeviceContrast(apply);
  }, [settings]);
  return settings;
}

/** What the page says of itself to whoever keeps or shares its address, in the language that is spoken. */
function useDescription(): void {
  const words = say('app.description');
  useEffect(() => document.querySelector('meta[name="description"]')?.setAttribute('content', words), [words]);
}

/** Every page of Two Seats, by the address and by what the game asks. Title and "why are you here?" come with the first load. */
export function App({ ports, state }: AppProps) {
  const settings = useSettings(ports);
  useDescription();
  const route = state.route.value;
  // What the device keeps is read by the rules, three times as much script as the title: they come behind it.
  useEffect(() => whenIdle(() => void state.refresh()), [state]);
  useEffect(() => whenIdle(() => void ports.languages.whole().catch(console.error)), [ports]);
  useEffect(keepFocus, []);
  useEffect(() => {
    if (route.page !== 'game') state.game.peek()?.pause();
  }, [route, state]);
  return (
    <>
      {!isReadFirst(state) && <Page ports={ports} state={state} route={route} settings={settings} />}
      {state.trouble.value && (
        <ProblemDialog
          trouble={state.trouble.value}
          onClose={() => {
            state.trouble.value = null;
          }}
        />
      )}
    </>
  );
}

/** What is to be known of a game before it goes on is read before its page is there: a question of its own would lie over the notice. */
function isReadFirst({ route, game, trouble }: AppState): boolean {
  return route.value.page === 'game' && game.value?.notice !== undefined && trouble.value === game.value.notice;
}

function Page({ ports, state, route, settings }: AppProps & { route: Route; settings: Settings }) {
  const toTitle = () => state.go({ page: 'title' });
  if (route.page === 'title') return <Title ports={ports} state={state} link={route.link} />;
  if (route.page === 'why') return <WhyHerePage busy={state.busy.value} world={state.world()} onAnswer={state.answerReason} />;
  if (route.page === 'gone') return <GonePage onTitle={toTitle} />;
  return <LaterPage key={route.page} ports={ports} state={state} route={route} settings={settings} />;
}

function Title({ ports, state, link }: AppProps & { link: Extract<Route, { page: 'title' }>['link'] }) {
  return (
    <TitlePage
      version={ports.version}
      device={ports.device}
      link={link}
      chosen={state.chosen.value}
      onChoose={(choice) => {
        state.chosen.value = choice;
      }}
      saves={state.saves.value}
      storage={state.storage.value}
      worlds={state.worlds.value}
      busy={state.busy.value}
      onPlay={state.begin}
      onContinue={state.resume}
      onRemove={state.remove}
      onOpenFile={(text) => void state.openFile(text)}
      onLook={(slot) => void state.look(slot)}
      onFile={(save) => void state.saveFile(save)}
      onDropLink={() => state.go({ page: 'title' })}
      onGo={(page) => state.go({ page })}
      onSpeak={state.speak}
    />
  );
}
