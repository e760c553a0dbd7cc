import { largestDecisions } from '../core/lab/counterfactual.ts';
import { sprintAmong } from '../core/lab/sprint-among.ts';
import type { LabAnswer, LabQuestion } from './lab.ts';

/** Progress is told in so many steps: a message for each course would keep the page busy listening. */
const STEPS = 40;

function teller(): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    const step = Math.floor((done * STEPS) / all);
    if (step === told) return;
    told = step;
    self.postMessage({ share: done / all } satisfies LabAnswer);
  };
}

self.onmessage = ({ data }: MessageEvent<LabQuestion>) => {
  const { recording, scenario, ask } = data;
  const search = { ...ask, tell: teller() };
  const value =
    search.kind === 'replays' ? largestDecisions(recording, scenario, search) : sprintAmong(recording, scenario, search);
  self.postMessage({ value } satisfies LabAnswer);
};
