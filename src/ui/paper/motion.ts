import { useEffect, useRef, useState } from 'preact/hooks';

/** Does nobody want things to move? The device's wish, or the setting of the game. */
export function isStill(): boolean {
  return document.documentElement.dataset.motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const COUNT_MS = 400;

/** Where a number stands on its way, a share (0 to 1) of the time having passed: quick at first, slow at the end. */
export function between(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * (1 - (1 - Math.min(1, share)) ** 3));
}

export interface Counting {
  /** Where it begins on the page; without it, there is nothing to count until it changes. */
  readonly from?: readonly number[] | undefined;
  /** Milliseconds before it begins. */
  readonly delay?: number;
  /** Tells at once what is so in the end. */
  readonly skip?: boolean;
}

/** Numbers that count to their new values in 400 ms. Null = they stand as they are. */
export function useCounting(to: readonly number[], { from, delay = 0, skip = false }: Counting = {}): readonly number[] | null {
  const last = useRef(from ?? to);
  const [shown, setShown] = useState<readonly number[] | null>(() => (from && !skip && !isStill() ? from : null));
  const key = to.join();
  useEffect(() => {
    const begin = last.current;
    last.current = to;
    if (begin.join() === key || skip || isStill()) return setShown(null);
    let frame = 0;
    const start = performance.now() + delay;
    const step = (now: number) => {
      const share = (now - start) / COUNT_MS;
      if (share >= 1) return setShown(null);
      if (share >= 0) setShown(to.map((value, at) => between(begin[at] ?? value, value, share)));
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [key, skip]);
  return shown;
}

/** Is the page still being revealed? For so many milliseconds after it came, or until the first key or press. */
export function useReveal(ms: number): boolean {
  const [isOn, setOn] = useState(() => !isStill());
  useEffect(() => {
    if (!isOn) return;
    const end = () => setOn(false);
    const timer = setTimeout(end, ms);
    addEventListener('keydown', end);
    addEventListener('pointerdown', end);
    addEventListener('wheel', end, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', end);
      removeEventListener('pointerdown', end);
      removeEventListener('wheel', end);
    };
  }, [isOn, ms]);
  return isOn;
}
