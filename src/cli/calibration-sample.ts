import type { ItemReport } from '../core/lab/item-report.ts';
import type { SprintReport } from '../core/lab/sprint-report.ts';

/** One team as `simulate --autopilot --items` prints it. */
export interface TeamLine {
  readonly sprints: readonly SprintReport[];
  readonly items: readonly ItemReport[];
}

/** A Done item is counted in the Sprint it was Done in; what happened in the first Sprints of a team is left out. */
export interface Sample {
  /** Team by team, the Sprints that count. */
  readonly teams: readonly (readonly SprintReport[])[];
  readonly sprints: readonly SprintReport[];
  /** Items that stood in a Sprint Backlog in a Sprint that counts. */
  readonly items: readonly ItemReport[];
  readonly done: readonly (ItemReport & { readonly doneDay: number; readonly startDay: number })[];
  /** Hours over points times the median hours a point of the same team, of Done items. */
  readonly overEstimate: readonly number[];
  /** Of each item in a Sprint Backlog at its start: its points, and whether it was Done in that Sprint. */
  readonly planned: readonly { readonly points: number; readonly done: boolean }[];
}

/** The first two Sprints of each team have no past to forecast from. */
const DROPPED = 2;

type DoneItem = Sample['done'][number];

function isDone(item: ItemReport): item is DoneItem {
  return item.doneDay !== null && item.startDay !== null;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ratios(done: readonly DoneItem[]): readonly number[] {
  const sized = done.filter((item) => (item.points ?? 0) > 0 && item.hours > 0);
  const usual = median(sized.map((item) => item.hours / (item.points ?? 1)));
  return usual === 0 ? [] : sized.map((item) => item.hours / ((item.points ?? 1) * usual));
}

/** Puts the lines of many teams together. */
export function sampleOf(lines: readonly TeamLine[]): Sample {
  const teams = lines.map((line) => line.sprints.slice(DROPPED));
  const parts = lines.map((line) => {
    const days = line.sprints[0]?.days ?? 10;
    const items = line.items.filter((item) => item.lastSprint > DROPPED);
    const done = items.filter(isDone).filter((item) => item.doneDay > DROPPED * days);
    const planned = items.flatMap((item) =>
      item.plannedIn
        .filter((sprint) => sprint > DROPPED)
        .map((sprint) => ({
          points: item.points ?? 0,
          done: item.doneDay !== null && Math.ceil(item.doneDay / days) === sprint,
        })),
    );
    return { items, done, planned, overEstimate: ratios(done) };
  });
  return {
    teams,
    sprints: teams.flat(),
    items: parts.flatMap((part) => part.items),
    done: parts.flatMap((part) => part.done),
    overEstimate: parts.flatMap((part) => part.overEstimate),
    planned: parts.flatMap((part) => part.planned),
  };
}
