import type { ClockState } from './game.ts';

/** A quiet day passes in six seconds at single speed: sixteen ticks. */
const TICK_MS = 375;
/** Between ticks on the way to the next stop or day. */
const HURRY_MS = 40;

export interface Ticker {
  state(): ClockState;
  run(speed: 1 | 2 | 4): void;
  towards(goal: 'stop' | 'day'): void;
  pause(): void;
  dispose(): void;
}

/** The clock on the wall: calls `tick` at the chosen speed until told to pause, or `tick` says that time cannot go on. */
export function createTicker(tick: () => boolean, changed: () => void): Ticker {
  let state: ClockState = { running: false, speed: 1, towards: null };
  let timer: ReturnType<typeof setTimeout> | null = null;
  const set = (next: ClockState) => {
    state = next;
    changed();
  };
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const schedule = () => {
    stop();
    const wait = state.towards === null ? TICK_MS / state.speed : HURRY_MS;
    timer = setTimeout(() => {
      timer = null;
      if (!state.running) return;
      if (tick()) schedule();
      else set({ ...state, running: false, towards: null });
    }, wait);
  };
  const go = (next: ClockState) => {
    set(next);
    schedule();
  };
  return {
    state: () => state,
    run: (speed) => go({ running: true, speed, towards: null }),
    towards: (goal) => go({ ...state, running: true, towards: goal }),
    pause: () => {
      stop();
      if (state.running) set({ ...state, running: false, towards: null });
    },
    dispose: stop,
  };
}
