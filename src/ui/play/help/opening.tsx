import { useEffect } from 'preact/hooks';
import { listOf } from '../../../words/written.ts';
import { Button } from '../../paper/button.tsx';
import { type Desk, type Tab, useDesk } from '../desk.ts';
import { Explained } from './explained.tsx';
import { type Side, STEPS, type Step, useIntro } from './intro.ts';
import './intro.css';

/** The part of the page that a step speaks of. */
const PIECES: Readonly<Record<Side, Readonly<Record<Step, string | null>>>> = {
  master: {
    1: null,
    2: '[data-piece="actions"]',
    3: '[data-piece="wall"], .wall-board',
    4: '.top-bar__meters',
    5: '.top-bar__controls, .bottom-bar',
  },
  owner: { 1: '.backlog', 2: '[data-piece="actions"]', 3: '.top-bar__controls, .bottom-bar', 4: null, 5: null },
};

/** Where a phone shows that part. */
const TABS: Readonly<Record<Side, Readonly<Record<Step, Tab>>>> = {
  master: { 1: 'team', 2: 'do', 3: 'object', 4: 'object', 5: 'object' },
  owner: { 1: 'object', 2: 'do', 3: 'object', 4: 'object', 5: 'object' },
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

function useTab({ room, turnTo }: Desk, tab: Tab | null): void {
  useEffect(() => {
    if (room === 'narrow' && tab !== null) turnTo(tab);
  }, [tab, room]);
}

/** The Product Owner's seat has the steps 1 to 3. */
function keyOf(side: Side, step: Step): `opening.master.${Step}` | `opening.owner.${1 | 2 | 3}` {
  return side === 'master' ? `opening.master.${step}` : `opening.owner.${step === 1 || step === 2 ? step : 3}`;
}

function stepWords(side: Side, step: Step, { say, name, view, room, settings }: Desk): { title: string; text: string } {
  const isWall = side === 'master' && step === 3;
  const isLoose = view.wall.cues.some(({ pinned }) => pinned === null);
  const isTouch = (room === 'narrow' || !settings.shortcuts) && isWall;
  const text = say(isWall && !isLoose ? 'opening.master.3.none' : isTouch ? 'opening.master.3.touch' : keyOf(side, step), {
    colleague: name(view.colleague.id),
    n: view.people.length,
  });
  // Who is counted and not to be seen in the room is named.
  const away = side === 'master' && step === 1 ? view.people.filter((person) => person.away).map(({ id }) => name(id)) : [];
  return {
    title: say(`${keyOf(side, step)}.title`),
    text: away.length === 0 ? text : `${text} ${say('opening.away', { who: listOf(away) })}`,
  };
}

/** Days 9 and 10 before the season: the page comes in piece by piece, in each seat. It can be skipped at any step. */
export function Opening() {
  const desk = useDesk();
  const intro = useIntro();
  const { say, game } = desk;
  const side = intro?.side ?? 'master';
  const step = intro?.step ?? null;
  usePointer(step === null ? null : PIECES[side][step]);
  useTab(desk, step === null ? null : TABS[side][step]);
  if (intro === null) return null;
  const skip = (
    <Button kind="quiet" onClick={() => game.skipOpening()}>
      {say('opening.skip')}
    </Button>
  );
  if (step === null)
    return (
      <aside class="opening opening--small on-note" aria-label={say('opening.label')}>
        <p>{say('opening.try', { stop: say('clock.next-stop') })}</p>
        {skip}
      </aside>
    );
  const { title, text } = stepWords(side, step, desk);
  return (
    <aside class="opening on-note" aria-label={say('opening.label')} aria-live="polite">
      <div class="opening__words">
        <p class="split">
          <b class="t-h3">{title}</b>
          <span class="t-second t-num">{say('opening.step', { n: step, of: STEPS[side].length })}</span>
        </p>
        <p>
          <Explained>{text}</Explained>
        </p>
      </div>
      <p class="opening__ways">
        <Button kind="primary" onClick={intro.next}>
          {say(step === STEPS[side].length ? 'opening.done' : 'opening.next')}
        </Button>
        {skip}
      </p>
    </aside>
  );
}
