/**
 * Every component and screen layout with sample words, for the browser tests and for looking. No part of the game.
 */
import '../../../src/ui/styles/main.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BackPage } from './back-page.tsx';
import { DayPage } from './day-page.tsx';
import { FitPage } from './fit-page.tsx';
import { FreeHourPage } from './free-hour-page.tsx';
import { MomentPage } from './moment-page.tsx';
import { OwnerPage } from './owner-page.tsx';
import { PartsPage } from './parts-page.tsx';
import { PlanningPage } from './planning-page.tsx';
import { TitlePage } from './title-page.tsx';
import { WallPage } from './wall-page.tsx';

const PAGES = {
  parts: PartsPage,
  title: TitlePage,
  day: DayPage,
  wall: WallPage,
  owner: OwnerPage,
  moment: MomentPage,
  free: FreeHourPage,
  planning: PlanningPage,
  back: BackPage,
  fit: FitPage,
};

/** Reads `#page`, `?theme=dark`, `?text=1.5`, `?motion=reduced`. */
function Gallery() {
  const [name, setName] = useState(location.hash.slice(1) || 'parts');
  useEffect(() => {
    const onHash = () => setName(location.hash.slice(1));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const Page = PAGES[name as keyof typeof PAGES] ?? PartsPage;
  return <Page />;
}

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = asked.get('theme') ?? 'light';
root.dataset.motion = asked.get('motion') ?? 'reduced';
root.dir = asked.get('dir') ?? 'ltr';
root.style.setProperty('--text-size', asked.get('text') ?? '1');
const app = document.getElementById('app');
if (app) render(<Gallery />, app);
