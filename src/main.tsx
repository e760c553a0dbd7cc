import './ui/styles/main.css';
import { render } from 'preact';
import { version } from '../package.json';
import { deviceStorage, openMemory } from './device-memory.ts';
import type { PlayRoom } from './play/create-play.ts';
import { openSettings } from './play/settings.ts';
import { App } from './ui/app.tsx';
import type { Ports } from './ui/pages/app-ports.ts';
import { createAppState } from './ui/pages/app-state.ts';
import { applySettings } from './ui/pages/apply-settings.ts';
import { openSpeaker } from './ui/sound/speaker.ts';
import { type Languages, openLanguages } from './wire-language.ts';
import { canDraw, officeFor } from './wire-office.ts';
import { openDevice } from './wire-offline.ts';
import { openPlay, openWords, scoreOf, settingsPort } from './wire-play.ts';
import { loadRealSeasons } from './wire-proof.ts';
import { withSound } from './wire-sound.ts';

/** The one place that knows every room. What the title does not need is fetched when it is first asked for. */
function wire(languages: Languages): Ports {
  const storage = deviceStorage();
  const loadPlay = openPlay(storage);
  let room: PlayRoom | null = null;
  const settings = settingsPort(openSettings(storage), () => room);
  const speaker = openSpeaker(() => settings.get().volume);
  const play = async () => {
    room ??= withSound(await loadPlay(), speaker);
    return room;
  };
  return {
    version: version,
    settings,
    languages,
    memory: openMemory(storage),
    device: openDevice(),
    play,
    words: openWords(play, languages),
    playScreen: async () => (await import('./ui/play/play-screen.tsx')).PlayScreen,
    canDraw,
    office: (game, words, onMissing) => officeFor({ game, words, settings, languages, onMissing }),
    score: scoreOf,
    realSeasons: loadRealSeasons,
  };
}

const root = document.getElementById('app');
if (root) {
  const languages = openLanguages(document.documentElement);
  const ports = wire(languages);
  // Before the first picture, so that nobody sees the light page who asked for the dark one.
  applySettings(document.documentElement, ports.settings.get());
  const show = () => render(<App ports={ports} state={createAppState(ports)} />, root);
  // English is here already; a language whose words do not arrive is no reason to show nothing.
  const wish = () => ports.settings.get().language;
  void languages.begin(wish()).catch(console.error).then(show);
  // Whoever leaves the choice to the browser is followed when it is made anew there.
  addEventListener('languagechange', () => void languages.speak(wish()).catch(console.error));
}
