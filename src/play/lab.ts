import type { Counterfactual } from '../core/lab/counterfactual.ts';
import type { SprintAmong } from '../core/lab/sprint-among.ts';
import type { Recording } from '../core/replay/recording.ts';
import type { Scenario } from '../core/sim/scenario.ts';

/** A re-play of one decision with another answer over the same luck. */
export type Replayed = Counterfactual;
export type { SprintAmong };

/** What the lab can be asked about a Sprint that is over. */
export type LabAsk =
  | { readonly kind: 'replays'; readonly sprint: number; readonly pairs: number; readonly most: number }
  | { readonly kind: 'among'; readonly sprint: number; readonly plays: number; readonly outcome: number };

export interface LabQuestion {
  readonly recording: Recording;
  readonly scenario: Scenario;
  readonly ask: LabAsk;
}

/** Messages of the worker: how far it is (0 to 1), and in the end what it found. */
export type LabAnswer = { readonly share: number } | { readonly value: readonly Replayed[] | SprintAmong | null };

/** Something the lab works out while the page goes on. */
export interface LabRun<T> {
  /** Null if it was called off, or if there is nothing to tell. Rejects if the lab failed. */
  readonly answer: Promise<T | null>;
  cancel(): void;
}

/** Hears how far the lab is, 0 to 1. */
export type Tell = (share: number) => void;

/** Pairs of renewed luck that a difference is held against, and Sprints that a Sprint is set among. */
export const PAIRS = 200;
export const PLAYS = 1000;

/** Asks the lab in a worker of its own, which ends with its answer or when it is called off. */
export function askLab<T extends readonly Replayed[] | SprintAmong>(question: LabQuestion, tell: Tell): LabRun<T> {
  const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
  let callOff = () => {};
  const answer = new Promise<T | null>((resolve, reject) => {
    callOff = () => resolve(null);
    worker.onmessage = ({ data }: MessageEvent<LabAnswer>) => {
      if ('share' in data) tell(data.share);
      else resolve(data.value as T | null);
    };
    worker.onerror = ({ message }) => reject(new Error(`The lab failed: ${message}`));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
  return { answer, cancel: () => callOff() };
}
