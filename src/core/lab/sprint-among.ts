import { ordinaryPlayer } from '../game/outside.ts';
import type { Recording } from '../replay/recording.ts';
import type { Scenario } from '../sim/scenario.ts';
import { courseFrom, startOfSprint } from './fork.ts';

/** Where a Sprint stands among Sprints that ordinary players would have made of the same start, under other lucks. */
export interface SprintAmong {
  readonly sprint: number;
  readonly plays: number;
  /** How many of them ended below the real one, and how many level with it. */
  readonly below: number;
  readonly level: number;
  /** Outcome of the real Sprint, 0 to 1000, and of the middle one. */
  readonly outcome: number;
  readonly middle: number;
  /** How many ended in each fortieth part of 0 to 1000. */
  readonly spread: readonly number[];
}

export interface AmongSearch {
  readonly sprint: number;
  readonly plays: number;
  /** Outcome that the real Sprint had. */
  readonly outcome: number;
  readonly tell?: (done: number, all: number) => void;
}

const PARTS = 40;

/** Plays the Sprint `plays` times from where it began, by the ordinary policy in both seats and each time under a luck of its own. */
export function sprintAmong(recording: Recording, scenario: Scenario, search: AmongSearch): SprintAmong | null {
  const { sprint, plays, outcome, tell } = search;
  const player = ordinaryPlayer(scenario);
  const start = startOfSprint(recording, scenario, { sprint, player });
  if (!start) return null;
  const outcomes: number[] = [];
  for (let renew = 1; renew <= plays; renew++) {
    const course = courseFrom(start, { scenario, player, renew });
    if (course) outcomes.push(course.outcome);
    tell?.(renew, plays);
  }
  if (outcomes.length === 0) return null;
  const sorted = [...outcomes].sort((a, b) => a - b);
  const spread = Array.from({ length: PARTS }, () => 0);
  for (const one of outcomes) {
    const part = Math.min(PARTS - 1, Math.floor((one * PARTS) / 1000));
    spread[part] = (spread[part] ?? 0) + 1;
  }
  return {
    sprint,
    plays: outcomes.length,
    below: outcomes.filter((one) => one < outcome).length,
    level: outcomes.filter((one) => one === outcome).length,
    outcome,
    middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
    spread,
  };
}
