import { useEffect, useRef } from 'preact/hooks';
import { isWriting } from '../../paper/keys.ts';
import { decisionFirst, setSpeed } from '../bar/clock-controls.tsx';
import type { Desk } from '../desk.ts';

/** What a single key does on the page of a working day. */
const ACTS: Readonly<Record<string, (desk: Desk) => void>> = {
  ' ': (desk) => setSpeed(desk, desk.snapshot.clock.running ? 0 : 1),
  '1': (desk) => setSpeed(desk, 1),
  '2': (desk) => setSpeed(desk, 2),
  '3': (desk) => setSpeed(desk, 4),
  n: (desk) => desk.game.nextStop(),
  d: (desk) => desk.game.nextDay(),
  o: (desk) => desk.show('office'),
  w: (desk) => desk.show('object'),
  b: (desk) => desk.show('board'),
  y: (desk) => desk.show('days'),
  a: (desk) => desk.open('actions'),
  l: (desk) => desk.open('log'),
};

const OF_THE_CLOCK = new Set([' ', '1', '2', '3', 'n', 'd']);

/** Is the key already taken: by a field, a pressed control, a dialog, a cue in hand? */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return true;
  if (document.querySelector('dialog[open], .cue--lifted, [role="menu"]')) return true;
  const onControl = event.target instanceof Element && event.target.closest('button, a, [role="tab"], summary') !== null;
  return event.key === ' ' && onControl;
}

/** Single-key shortcuts, unless they are switched off. `?` opens their list, Escape lets go of what is selected. */
export function useShortcuts(desk: Desk): void {
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = latest.current;
      if (isTaken(event)) return;
      if (event.key === 'Escape') return now.select(null);
      if (!now.settings.shortcuts) return;
      if (event.key === '?') return now.open('keys');
      if (now.snapshot.held !== null) return event.key.toLowerCase() === 'n' ? now.game.goOn() : undefined;
      const act = ACTS[event.key.toLowerCase()];
      const isDay = now.view.at.phase === 'work' || now.view.at.phase === 'stop' || now.view.at.phase === 'daily';
      if (!act || (OF_THE_CLOCK.has(event.key) && (!isDay || decisionFirst(now)))) return;
      event.preventDefault();
      act(now);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
