/**
 * Development only: the screens of play on a sample, at /tests/browser/gallery/play.html#NAME of the development server. Pictures
 * are taken from it; it is no entry of the build.
 */
import '../../../src/ui/styles/main.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../src/core/sim/view.ts';
import type { Settings } from '../../../src/play/game.ts';
import { PlayScreen } from '../../../src/ui/play/play-screen.tsx';
import { playWords } from '../../../src/words/en/play.ts';
import { type PackSay, packSayFrom } from '../../../src/words/pack-words.ts';
import { sayFrom } from '../../../src/words/say.ts';
import { SAMPLE_SETTINGS, type SnapshotOptions, sampleGame } from '../../ui/play/fixtures/sample-game.ts';

const ask = (part: Partial<Ask>): Ask => ({
  id: 'ask',
  seat: 'scrum-master',
  kind: 'moment',
  from: null,
  event: null,
  cast: {},
  options: [],
  ...part,
});
const options = (...ids: string[]) => ids.map((id, at) => ({ id, minutes: at * 30, commands: [] }));

const SAMPLES: Readonly<Record<string, SnapshotOptions>> = {
  wall: { seat: 'scrum-master' },
  day: { seat: 'scrum-master', day: 5, hour: 4, phase: 'work' },
  running: { seat: 'scrum-master', day: 5, hour: 4, phase: 'work', running: true },
  owner: { seat: 'product-owner', day: 5, hour: 8 },
  'owner-day': { seat: 'product-owner', day: 5, hour: 4, phase: 'work' },
  moment: {
    seat: 'scrum-master',
    day: 5,
    hour: 8,
    ask: ask({
      from: 'coffee-machine',
      cast: { expert: 'tomasz', other: 'priya', item: 'offline-scan' },
      options: options('wait', 'pair', 'tell', 'write'),
    }),
  },
  hour: {
    seat: 'scrum-master',
    day: 5,
    hour: 8,
    ask: ask({ kind: 'free-hour', from: 'sketch', options: options('scrum-master', 'product-owner', 'neither') }),
  },
  planning: {
    seat: 'product-owner',
    day: 1,
    phase: 'planning',
    ask: ask({ kind: 'order', seat: 'product-owner', options: options('keep') }),
  },
  'planning-master': {
    seat: 'scrum-master',
    day: 1,
    phase: 'planning',
    ask: ask({
      kind: 'facilitate',
      event: 'planning',
      options: options('planning-why-first', 'planning-small-steps', 'planning-look-back', 'planning-they-lead'),
    }),
  },
  review: {
    seat: 'scrum-master',
    day: 10,
    phase: 'review',
    ask: ask({
      kind: 'facilitate',
      event: 'review',
      options: options('review-hands-on', 'review-goal-and-numbers', 'review-stands'),
    }),
  },
  retrospective: {
    seat: 'scrum-master',
    day: 10,
    phase: 'retrospective',
    ask: ask({
      kind: 'facilitate',
      event: 'retrospective',
      options: options('retrospective-silent-writing', 'retrospective-timeline', 'retrospective-they-host'),
    }),
  },
  release: {
    seat: 'product-owner',
    day: 5,
    hour: 8,
    ask: ask({
      kind: 'release',
      seat: 'product-owner',
      options: [
        { id: 'wait', minutes: 0, commands: [] },
        { id: 'all', minutes: 30, commands: [{ by: 'product-owner', type: 'increment.release', how: 'all' }] },
        { id: 'pilot', minutes: 60, commands: [{ by: 'product-owner', type: 'increment.release', how: 'pilot' }] },
      ],
    }),
  },
  scope: {
    seat: 'product-owner',
    day: 5,
    hour: 0,
    ask: ask({
      kind: 'scope',
      seat: 'product-owner',
      options: [
        {
          id: 'leave-out:price-preview',
          minutes: 30,
          commands: [{ by: 'product-owner', type: 'scope.offer', item: 'price-preview', instead: null }],
        },
        { id: 'keep-all', minutes: 0, commands: [] },
      ],
    }),
  },
  opening: { seat: 'scrum-master', day: 9, opening: true },
};

const asked = new URLSearchParams(location.search);
const say = sayFrom(playWords);

function Sample({ packSay }: { packSay: PackSay }) {
  const [game] = useState(() => sampleGame(SAMPLES[location.hash.slice(1)] ?? { seat: 'scrum-master' }));
  const [snapshot, setSnapshot] = useState(game.snapshot());
  const [settings, setSettings] = useState<Settings>({ ...SAMPLE_SETTINGS, tips: asked.has('tips') });
  useEffect(() => game.subscribe(setSnapshot), [game]);
  const office = (element: HTMLElement) => {
    element.style.background = 'repeating-linear-gradient(45deg, var(--wall) 0 20px, var(--floor) 20px 40px)';
    return () => undefined;
  };
  return (
    <PlayScreen
      snapshot={snapshot}
      game={game}
      say={say}
      packSay={packSay}
      settings={settings}
      doors={{ leave: () => undefined, settings: () => undefined, help: () => undefined }}
      onSettings={(change) => setSettings({ ...settings, ...change })}
      mountOffice={asked.has('office') ? office : undefined}
    />
  );
}

const root = document.documentElement;
root.dataset.theme = asked.get('theme') ?? 'light';
root.dataset.motion = 'reduced';
root.style.setProperty('--text-size', asked.get('text') ?? '1');
const app = document.getElementById('app');
const pack = (await (await fetch('/packs/city-tickets.json')).json()) as { words: { en: Record<string, string> } };
if (app) render(<Sample packSay={packSayFrom(pack.words.en)} />, app);
addEventListener('hashchange', () => location.reload());
