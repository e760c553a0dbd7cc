import { signal } from '@preact/signals';
import type { Game, Play, Problem, SaveSummary, SeasonResult, SpokenLanguage, StartOptions, World } from '../../play/game.ts';
import type { Ports, Reason } from './app-ports.ts';
import { lastResultOf } from './last-result.ts';
import { hashOf, type Route, routeOf, type StartLink } from './route.ts';
import type { TitleChoice } from './title/title-choice.ts';

/** What a step may turn out to be besides a problem of the game: a part of the program that did not arrive. */
export type Trouble = Problem | { readonly code: 'not-loaded'; readonly again: () => void };

function titleOf(route: Route): Route {
  return route.page === 'title' ? route : { page: 'title' };
}

/** Everything the page remembers outside a game, and the few steps that change it. One a page; made in main. */
export function createAppState(ports: Ports) {
  const route = signal<Route>(routeOf(location.hash));
  const saves = signal<readonly SaveSummary[] | null>(null);
  const storage = signal<'kept' | 'absent' | 'full'>('kept');
  const worlds = signal<readonly World[]>([]);
  const game = signal<Game | null>(null);
  const trouble = signal<Trouble | null>(null);
  const busy = signal(false);
  const results = signal<readonly SeasonResult[] | null>(null);
  /** Results that others gave, from files and links: here until the page is left, and kept nowhere. */
  const given = signal<readonly SeasonResult[]>([]);
  const chosen = signal<TitleChoice | null>(null);
  let asked: StartLink | null = null;
  // Whoever looks at the settings or the help first comes back to the title as the link made it.
  let title: Route = titleOf(route.value);

  function go(to: Route, how: 'push' | 'replace' = 'push'): void {
    const hash = hashOf(to);
    if (hash === location.hash || (hash === '#/' && location.hash === '')) route.value = to;
    else if (how === 'replace') location.replace(hash);
    else location.hash = hash;
  }

  /** Asks the device for what it keeps. The title works before the answer is there. */
  async function refresh(): Promise<void> {
    const play = await loaded(() => ports.play(), refresh);
    if (!play) return;
    const [kept, state, finished, known] = await Promise.all([play.saves(), play.storage(), play.results(), play.worlds()]);
    saves.value = [...kept].sort((a, b) => b.savedAt - a.savedAt);
    storage.value = state;
    results.value = finished;
    worlds.value = known;
  }

  /** A part that does not arrive (offline, a new version) is a trouble with a way out, never a dead page. */
  async function loaded<T>(load: () => Promise<T>, again: () => void): Promise<T | null> {
    try {
      return await load();
    } catch (error) {
      console.error(error);
      trouble.value = { code: 'not-loaded', again };
      return null;
    }
  }

  /** Takes a game in hand, or says why there is none. */
  async function enter(step: (play: Play) => Promise<Game | Problem>, again: () => void): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const outcome = await loaded(async () => step(await ports.play()), again);
    busy.value = false;
    if (outcome === null) return;
    if ('code' in outcome) {
      trouble.value = outcome;
      return;
    }
    game.value?.dispose();
    game.value = outcome;
    trouble.value = outcome.notice ?? null;
    go({ page: 'game' });
  }

  /** Asks once why the player is here, then starts. */
  function begin(link: StartLink): void {
    asked = link;
    if (ports.memory.reason() === null) go({ page: 'why' });
    else start();
  }

  function start(): void {
    const link = asked ?? {};
    const options: StartOptions = { length: 'season', opening: (link.length ?? 'season') !== 'practice', ...link };
    void enter((play) => play.start(options), start);
  }

  /** The world that has been asked for; undefined as long as their list is not there. */
  function world(): World | undefined {
    const pack = asked?.pack ?? worlds.value[0]?.id;
    return worlds.value.find(({ id }) => id === pack);
  }

  function answerReason(value: Reason | null): void {
    ports.memory.keepReason(value ?? 'skipped');
    if (value === 'playing') ports.settings.change({ tips: false });
    start();
  }

  function resume(slot: SaveSummary['slot']): void {
    const kept = saves.peek()?.find((save) => save.slot === slot);
    if (kept?.over) {
      const result = lastResultOf(results.peek() ?? [], kept);
      if (result) return go({ page: 'report', id: result.id });
    }
    void enter(
      (play) => play.resume(slot),
      () => resume(slot),
    );
  }

  /** A run file: a game that goes on where it stood, or one that is over and can be looked at. */
  async function openFile(text: string): Promise<void> {
    const again = () => void openFile(text);
    const run = await loaded(async () => (await ports.play()).packed({ text }), again);
    if (run === null) return;
    if ('packed' in run && run.over) go({ page: 'replay', packed: run.packed });
    else await enter((play) => play.open(text), again);
  }

  /** Looks at a kept game day by day. */
  async function look(slot: SaveSummary['slot']): Promise<void> {
    const run = await loaded(
      async () => (await ports.play()).packed({ slot }),
      () => void look(slot),
    );
    if (run === null) return;
    if ('packed' in run) go({ page: 'replay', packed: run.packed });
    else trouble.value = run;
  }

  /** Hands out a kept game as a run file. */
  async function saveFile(save: SaveSummary): Promise<void> {
    const parts = () => Promise.all([ports.play().then((play) => play.file(save.slot)), import('../charts/csv.ts')]);
    const come = await loaded(parts, () => void saveFile(save));
    if (come === null) return;
    const [text, { saveText }] = come;
    if (text === null) trouble.value = { code: 'not-found' };
    else saveText(`two-seats-${save.seed}.json`, text, 'application/json');
  }

  async function remove(slot: SaveSummary['slot']): Promise<void> {
    await (await ports.play()).remove(slot);
    await refresh();
  }

  /** The wish is kept at once; the page speaks otherwise when the words are there. */
  function speak(language: SpokenLanguage): void {
    ports.settings.change({ language });
    void loaded(
      () => ports.languages.speak(language),
      () => speak(language),
    );
  }

  function leaveGame(): void {
    game.value?.dispose();
    game.value = null;
    void refresh();
  }

  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
    if (route.value.page === 'title' || route.value.page === 'game') title = titleOf(route.value);
  });

  return {
    route,
    saves,
    storage,
    worlds,
    game,
    trouble,
    busy,
    results,
    given,
    chosen,
    go,
    backToTitle: () => go(title),
    refresh,
    loaded,
    enter,
    begin,
    start,
    world,
    answerReason,
    resume,
    openFile,
    look,
    saveFile,
    remove,
    speak,
    leaveGame,
  };
}

export type AppState = ReturnType<typeof createAppState>;
