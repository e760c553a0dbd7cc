import { largestDecision } from '../core/lab/counterfactual.ts';
import type { Recording } from '../core/replay/recording.ts';
import type { Scenario } from '../core/sim/scenario.ts';

export interface LabQuestion {
  readonly recording: Recording;
  readonly scenario: Scenario;
  readonly sprint: number;
}

/** Pairs of renewed luck that a difference is held against on the page. */
const PAIRS = 24;

self.onmessage = ({ data }: MessageEvent<LabQuestion>) => {
  self.postMessage(largestDecision(data.recording, data.scenario, { sprint: data.sprint, pairs: PAIRS }));
};
