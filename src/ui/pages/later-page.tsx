import type { Settings } from '../../play/game.ts';
import type { Ports } from './app-ports.ts';
import type { AppState } from './app-state.ts';
import type { Route } from './route.ts';
import { useLoaded } from './use-loaded.ts';
import { WaitingPage } from './waiting-page.tsx';

export interface LaterPageProps {
  readonly ports: Ports;
  readonly state: AppState;
  readonly settings: Settings;
}

/** Pages that are fetched when they are first asked for, so that the title stays small. */
const PAGES = {
  game: async () => (await import('./game/game-page.tsx')).GamePage,
  report: async () => (await import('./report/report-route.tsx')).ReportRoute,
  result: async () => (await import('./report/report-route.tsx')).ReportRoute,
  replay: async () => (await import('./replay/replay-page.tsx')).ReplayPage,
  compare: async () => (await import('./compare/compare-page.tsx')).ComparePage,
  settings: async () => (await import('./manual/settings-page.tsx')).SettingsPage,
  help: async () => (await import('./manual/help-page.tsx')).HelpPage,
  method: async () => (await import('./manual/method-page.tsx')).MethodPage,
  credits: async () => (await import('./manual/credits-page.tsx')).CreditsPage,
} as const;

type LaterRoute = Extract<Route, { page: keyof typeof PAGES }>;

export function LaterPage(props: LaterPageProps & { route: Route }) {
  const route = props.route as LaterRoute;
  const loaded = useLoaded<preact.ComponentType<LaterPageProps & { id: string; packed: string }>>(async () => {
    const [Page] = await Promise.all([PAGES[route.page](), props.ports.languages.whole()]);
    return Page;
  }, route.page);
  if (loaded.state !== 'here') return <WaitingPage loaded={loaded} onTitle={() => props.state.go({ page: 'title' })} />;
  const Page = loaded.value;
  return (
    <Page
      key={route.page}
      ports={props.ports}
      state={props.state}
      settings={props.settings}
      id={route.page === 'report' ? route.id : ''}
      packed={route.page === 'result' || route.page === 'replay' ? route.packed : ''}
    />
  );
}
