/**
 * Development only: the pages around play on samples, at /tests/browser/gallery-pages/#NAME of the development server. Names: every verdict
 * (`split`, `noisy` …), `sliders`, `back`. `?theme=dark`, `?text=2`. It is no entry of the build.
 */
import '../../../src/ui/styles/main.css';
import '../../../src/ui/pages/pages.css';
import '../../../src/ui/pages/contrast.css';
import { render } from 'preact';
import { LookingBackPage } from '../../../src/ui/pages/game/looking-back-page.tsx';
import { SlidersPage } from '../../../src/ui/pages/game/sliders-page.tsx';
import { ReportPage } from '../../../src/ui/pages/report/report-page.tsx';
import { playWords } from '../../../src/words/en/play.ts';
import { type PackSay, packSayFrom } from '../../../src/words/pack-words.ts';
import { sayFrom } from '../../../src/words/say.ts';
import { reportOf, SEASONS } from '../../ui/pages/season-facts.ts';
import { sampleGame } from '../../ui/play/fixtures/sample-game.ts';

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

function Sample({ name, words }: { name: string; words: PackSay }) {
  const season = SEASONS[name as keyof typeof SEASONS];
  if (season) {
    const { report } = reportOf(season);
    return (
      <ReportPage
        report={report}
        words={words}
        version="0.1.0"
        game={null}
        file="{}"
        onMethod={nothing}
        onNext={nothing}
        onTitle={nothing}
      />
    );
  }
  const game = sampleGame({ seat: 'scrum-master', day: 10, phase: 'retrospective', ask: intention });
  const snapshot = game.snapshot();
  if (name === 'back') return <LookingBackPage snapshot={snapshot} game={game} words={words} say={sayFrom(playWords)} />;
  return <SlidersPage snapshot={snapshot} game={game} />;
}

const app = document.getElementById('app');
const response = await fetch('/packs/city-tickets.json');
const pack = (await response.json()) as { words: Record<string, Record<string, string>> };
const show = () =>
  app && render(<Sample key={location.hash} name={location.hash.slice(1)} words={packSayFrom(pack.words.en ?? {})} />, app);
addEventListener('hashchange', show);
show();
