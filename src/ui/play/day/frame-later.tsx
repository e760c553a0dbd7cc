import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterNextPaint } from '../../after-paint.ts';
import type { Slot } from '../../paper/types.ts';
import { useLatest } from '../../use-latest.ts';
import { type Desk, DeskContext, DRAWN_FROM, useDesk } from '../desk.ts';

/** What is shown at once, all over the page, when it changes: all but the moment itself, and the names that are read off it. */
const NOT_OF_TIME = DRAWN_FROM.filter((part) => part !== 'snapshot' && part !== 'name');

/** Has nothing happened between the two but that time ran on? */
function isMereTick(before: Desk, now: Desk): boolean {
  const isRunning = before.snapshot.clock.running && now.snapshot.clock.running;
  return isRunning && before.snapshot !== now.snapshot && NOT_OF_TIME.every((part) => before[part] === now[part]);
}

/**
 * A part of the page that is drawn one frame after the rest while time runs, so that no frame has to bear the whole page. Whatever else
 * changes is drawn at once.
 */
export function FrameLater({ children }: { children: Slot }) {
  const desk = useDesk();
  const latest = useLatest(desk);
  const shown = useRef(desk);
  const [, draw] = useState(0);
  const isLate = isMereTick(shown.current, desk);
  if (!isLate) shown.current = desk;
  // The frame that is waited for shows whatever is newest by then: it is not put off by ticks that come in between.
  const callOff = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (!isLate || callOff.current !== null) return;
    callOff.current = afterNextPaint(() => {
      callOff.current = null;
      shown.current = latest.current;
      draw((count) => count + 1);
    });
  });
  useLayoutEffect(() => () => callOff.current?.(), []);
  const { current } = shown;
  return useMemo(() => <DeskContext.Provider value={current}>{children}</DeskContext.Provider>, [current]);
}
