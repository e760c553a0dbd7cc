import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../paper/button.tsx';
import { type Desk, useDesk } from '../desk.ts';

const STEPS = [1, 2, 3, 4, 5] as const;
type Step = (typeof STEPS)[number];

/** The part of the page that a step speaks of. */
const PIECES: Readonly<Record<'master' | 'owner', Readonly<Record<Step, string | null>>>> = {
  master: {
    1: null,
    2: '.top-bar__meters',
    3: '[data-piece="wall"], .wall-board',
    4: '[data-piece="actions"]',
    5: '.top-bar__controls, .bottom-bar',
  },
  owner: { 1: null, 2: '.backlog', 3: '[data-piece="inbox"]', 4: '[data-piece="actions"]', 5: '.top-bar__controls, .bottom-bar' },
};

/** Puts a ring round the part of the page that is explained. */
function usePointer(selector: string | null): void {
  useEffect(() => {
    const piece = selector === null ? null : document.querySelector(selector);
    piece?.classList.add('is-explained');
    piece?.scrollIntoView({ block: 'nearest' });
    return () => piece?.classList.remove('is-explained');
  }, [selector]);
}

function stepWords(side: 'master' | 'owner', step: Step, { say, room, settings }: Desk): { title: string; text: string } {
  const isTouch = (room === 'narrow' || !settings.shortcuts) && side === 'master' && step === 3;
  return {
    title: say(`opening.${side}.${step}.title`),
    text: say(isTouch ? 'opening.master.3.touch' : `opening.${side}.${step}`),
  };
}

/** Days 9 and 10 before the season: the page explained piece by piece, in each seat. It can be skipped at any step. */
export function Opening() {
  const desk = useDesk();
  const { say, view, game } = desk;
  const side = view.seat === 'scrum-master' ? 'master' : 'owner';
  const [place, setPlace] = useState<{ side: string; step: Step | null }>({ side, step: 1 });
  const step = place.side === side ? place.step : 1;
  usePointer(step === null ? null : PIECES[side][step]);
  const skip = (
    <Button kind="quiet" onClick={() => game.skipOpening()}>
      {say('opening.skip')}
    </Button>
  );
  if (step === null)
    return (
      <aside class="opening opening--small on-note" aria-label={say('opening.label')}>
        {skip}
      </aside>
    );
  const { title, text } = stepWords(side, step, desk);
  const next = () => setPlace({ side, step: step === 5 ? null : ((step + 1) as Step) });
  return (
    <aside class="opening on-note" aria-label={say('opening.label')} aria-live="polite">
      <div class="opening__words">
        <p class="split">
          <b class="t-h3">{title}</b>
          <span class="t-second t-num">{say('opening.step', { n: step, of: STEPS.length })}</span>
        </p>
        <p>{text}</p>
      </div>
      <p class="opening__ways">
        <Button kind="primary" onClick={next}>
          {say(step === 5 ? 'opening.done' : 'opening.next')}
        </Button>
        {skip}
      </p>
    </aside>
  );
}
