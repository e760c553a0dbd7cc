import { useEffect } from 'preact/hooks';
import type { ShortcutId } from '../../../play/shortcut-keys.ts';
import { afterPaint } from '../../after-paint.ts';
import { isWriting } from '../../paper/keys.ts';
import { useLatest } from '../../use-latest.ts';
import { decisionFirst, isTimeOn, setSpeed } from '../bar/clock-controls.tsx';
import type { Desk } from '../desk.ts';
import { keysNow, SHORTCUTS } from './own-keys.ts';

/** What a single key does on the page of a working day. */
const ACTS: Readonly<Record<ShortcutId, (desk: Desk) => void>> = {
  pause: (desk) => setSpeed(desk, isTimeOn(desk) ? 0 : 1),
  'speed-1': (desk) => setSpeed(desk, 1),
  'speed-2': (desk) => setSpeed(desk, 2),
  'speed-4': (desk) => setSpeed(desk, 4),
  'next-stop': (desk) => afterPaint(() => desk.game.nextStop()),
  'next-day': (desk) => afterPaint(() => desk.game.nextDay()),
  office: (desk) => desk.show('office'),
  object: (desk) => desk.show('object'),
  board: (desk) => desk.show('board'),
  days: (desk) => desk.show('days'),
  all: (desk) => desk.open('actions'),
  log: (desk) => desk.open('log'),
  keys: (desk) => desk.open('keys'),
};

const OF_THE_CLOCK: ReadonlySet<ShortcutId> = new Set(['pause', 'speed-1', 'speed-2', 'speed-4', 'next-stop', 'next-day']);

/** Is the key already taken: by a field, a pressed control, a dialog, a cue in hand? */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return true;
  if (document.querySelector('dialog[open], .cue--lifted, [role="menu"]')) return true;
  const onControl = event.target instanceof Element && event.target.closest('button, a, input, [role="tab"], summary') !== null;
  return event.key === ' ' && onControl;
}

/** Ctrl or Cmd with a letter: finding anything, and taking back. They hold whether or not single keys are switched on. */
function withControl(event: KeyboardEvent, desk: Desk): boolean {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.shiftKey) return false;
  const key = event.key.toLowerCase();
  // At once: what is typed next belongs into its field.
  if (key === 'k') desk.open(desk.overlay === 'palette' ? null : 'palette');
  else if (key === 'z' && !isWriting(event.target) && desk.canUndo && !document.querySelector('dialog[open]')) desk.undo();
  else return false;
  event.preventDefault();
  return true;
}

function singleKey(event: KeyboardEvent, desk: Desk): void {
  const keys = keysNow(desk.settings);
  const id = SHORTCUTS.find((one) => keys[one] !== '' && keys[one] === event.key.toLowerCase());
  if (id === undefined) return;
  if (desk.snapshot.held !== null && id !== 'keys') {
    if (id !== 'next-stop') return;
    event.preventDefault();
    afterPaint(() => desk.game.goOn());
    return;
  }
  const { phase } = desk.view.at;
  const isDay = phase === 'work' || phase === 'stop' || phase === 'daily';
  if (OF_THE_CLOCK.has(id) && (!isDay || decisionFirst(desk))) return;
  event.preventDefault();
  ACTS[id](desk);
}

/** Single-key shortcuts, unless they are switched off, and those with Ctrl. Escape lets go of what is selected. */
export function useShortcuts(desk: Desk): void {
  const latest = useLatest(desk);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = latest.current;
      if (withControl(event, now) || isTaken(event)) return;
      if (event.key === 'Escape') now.select(null);
      else if (now.settings.shortcuts) singleKey(event, now);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
