import { useLayoutEffect, useRef } from 'preact/hooks';
import { afterPaint } from '../../after-paint.ts';
import { Button } from '../../paper/button.tsx';
import { Icon } from '../../paper/icon.tsx';
import { useDesk } from '../desk.ts';
import { type Outcome, sceneAfter, seenAfter } from './outcome.ts';

/** More than these do not help: the log has them all. */
const MOST = 6;

/** What came of an answer, as far as it can be seen now. It stays as long as the player wants; Enter goes on. */
export function WhatFollowed({ outcome }: { outcome: Outcome }) {
  const desk = useDesk();
  const { say, follow } = desk;
  const own = useRef<HTMLDivElement>(null);
  // The card that was pressed is gone: the focus would fall out of the dialog.
  useLayoutEffect(() => {
    own.current?.querySelector<HTMLElement>('.btn--primary')?.focus({ preventScroll: true });
    own.current?.closest('.dialog')?.scrollTo(0, 0);
  }, []);
  const { minutes } = outcome.option;
  const lines = seenAfter(outcome, desk);
  const shown = lines.slice(0, MOST);
  const isNothing = lines.length === 0 && sceneAfter(outcome, desk) === null;
  return (
    <div ref={own} class="outcome">
      <p class="outcome__answer">
        <Icon name="check" label={say('outcome.you')} />
        <span>{outcome.answer()}</span>
      </p>
      <h3 class="t-h2">{say('outcome.title')}</h3>
      <ul class="outcome__lines">
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST && <li>{say('outcome.more', { n: lines.length - MOST })}</li>}
        {isNothing && <li>{say('outcome.later')}</li>}
        <li>{minutes === 0 ? say('outcome.no-time') : say('outcome.minutes', { n: minutes })}</li>
      </ul>
      <Button kind="primary" onClick={() => afterPaint(() => follow(null))}>
        {say('outcome.go-on')}
      </Button>
    </div>
  );
}
