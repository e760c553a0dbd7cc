/**
 * Development only: the pages around play on samples, at /tests/browser/gallery-pages/#NAME of the development server. Names: every verdict
 * (`split`, `noisy` …), `sliders`, `back`; and from a game that a program has played, `played-back`, `played-end` and `played-report`, with
 * `?seed=7&sprint=2&player=journeyman&length=season`. `?theme=dark`, `?text=2`. It is no entry of the build.
 */
import '../../../src/ui/styles/main.css';
import '../../../src/ui/pages/pages.css';
import '../../../src/ui/pages/contrast.css';
import { render } from 'preact';
import type { Scenario } from '../../../src/core/sim/scenario.ts';
import type { AppState } from '../../../src/ui/pages/app-state.ts';
import { LookingBackPage } from '../../../src/ui/pages/game/looking-back-page.tsx';
import { SeasonEndPage } from '../../../src/ui/pages/game/season-end-page.tsx';
import { SlidersPage } from '../../../src/ui/pages/game/sliders-page.tsx';
import { ReportPage } from '../../../src/ui/pages/report/report-page.tsx';
import type { Report as ReportData } from '../../../src/ui/pages/report-data.ts';
import { playWords } from '../../../src/words/en/play.ts';
import { type PackSay, packSayFrom } from '../../../src/words/pack-words.ts';
import { sayFrom } from '../../../src/words/say.ts';
import { reportOf, SEASONS } from '../../ui/pages/season-facts.ts';
import { sampleGame } from '../../ui/play/fixtures/sample-game.ts';
import { playedGame } from './played-game.ts';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = asked.get('theme') ?? 'light';
if (asked.has('contrast')) root.dataset.contrast = 'more';
root.style.setProperty('--text-size', asked.get('text') ?? '1');

const nothing = () => undefined;
const intention = {
  id: 'intention.2',
  seat: 'scrum-master',
  kind: 'intention',
  from: null,
  event: null,
  cast: {},
  options: ['look-before', 'show-waiting', 'leave-more-to-team'].map((id) => ({ id, minutes: 0, commands: [] })),
} as const;

function Played({ name, words }: { name: string; words: PackSay }) {
  const number = (key: string, otherwise: number) => Number(asked.get(key) ?? otherwise);
  const length = asked.get('length') === 'taster' ? 'taster' : 'season';
  const sprint = name === 'played-back' ? number('sprint', 1) : 0;
  const { game, report } = playedGame(pack.scenario, {
    seed: number('seed', 7),
    player: asked.get('player') ?? '',
    length,
    sprint,
  });
  const snapshot = game.snapshot();
  if (name === 'played-back') return <LookingBackPage snapshot={snapshot} game={game} words={words} say={sayFrom(playWords)} />;
  const state = { go: nothing, leaveGame: nothing, refresh: async () => undefined } as unknown as AppState;
  if (name === 'played-end') return <SeasonEndPage snapshot={snapshot} words={words} state={state} />;
  return <Report report={report} words={words} />;
}

function Report({ report, words }: { report: ReportData; words: PackSay }) {
  return (
    <ReportPage
      report={report}
      words={words}
      version="0.1.0"
      game={null}
      result={{ ...report.about, finishedAt: 0, facts: [] }}
      isGiven={false}
      onMethod={nothing}
      onCompare={nothing}
      onNext={nothing}
      onTitle={nothing}
    />
  );
}

function Sample({ name, words }: { name: string; words: PackSay }) {
  if (name.startsWith('played-')) return <Played name={name} words={words} />;
  const season = SEASONS[name as keyof typeof SEASONS];
  if (season) {
    const { report } = reportOf(season);
    return <Report report={report} words={words} />;
  }
  const game = sampleGame({ seat: 'scrum-master', day: 10, phase: 'retrospective', ask: intention });
  const snapshot = game.snapshot();
  if (name === 'back') return <LookingBackPage snapshot={snapshot} game={game} words={words} say={sayFrom(playWords)} />;
  return <SlidersPage snapshot={snapshot} game={game} />;
}

const app = document.getElementById('app');
const response = await fetch('/packs/city-tickets.json');
const pack = (await response.json()) as { scenario: Scenario; words: Record<string, Record<string, string>> };
const show = () =>
  app && render(<Sample key={location.hash} name={location.hash.slice(1)} words={packSayFrom(pack.words.en ?? {})} />, app);
addEventListener('hashchange', show);
show();
