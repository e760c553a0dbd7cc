import { useEffect, useRef, useState } from 'preact/hooks';
import type { LabRun, Tell } from '../../play/game.ts';

/** What the lab is at: `share` says how far, 0 to 1. */
export type LabState<T> =
  | { readonly state: 'running'; readonly share: number; readonly stop: () => void }
  | { readonly state: 'stopped' | 'failed'; readonly again: () => void }
  | { readonly state: 'here'; readonly value: T | null };

/** Lets the lab work something out for as long as the part that shows it is there. `start` null = not yet. */
export function useLab<T>(start: ((tell: Tell) => LabRun<T>) | null, key: string): LabState<T> {
  const [attempt, setAttempt] = useState(0);
  const [lab, setLab] = useState<LabState<T>>({ state: 'running', share: 0, stop: () => undefined });
  const isReady = start !== null;
  const wanted = useRef(0);
  useEffect(() => {
    if (!start) return;
    wanted.current += 1;
    const mine = wanted.current;
    const say = (next: LabState<T>) => {
      if (wanted.current === mine) setLab(next);
    };
    const again = () => setAttempt((count) => count + 1);
    const run = start((share) => say({ state: 'running', share, stop }));
    function stop(): void {
      say({ state: 'stopped', again });
      wanted.current += 1;
      run.cancel();
    }
    say({ state: 'running', share: 0, stop });
    run.answer.then(
      (value) => say({ state: 'here', value }),
      (error: unknown) => {
        console.error(error);
        say({ state: 'failed', again });
      },
    );
    return () => {
      wanted.current += 1;
      run.cancel();
    };
  }, [key, attempt, isReady]);
  return lab;
}
