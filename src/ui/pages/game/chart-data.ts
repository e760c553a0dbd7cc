import type { SprintAmong } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import type { ChartWords } from '../../charts/chart-figure.tsx';
import type { ChartData } from '../../charts/csv.ts';
import type { LookingBack } from './looking-back-data.ts';

const say = sayFrom(pagesGame);

/** What the ways to look at a chart are called. */
export function chartWords(): ChartWords {
  return { table: say('chart.table'), picture: say('chart.picture'), csv: say('chart.csv') };
}

/** The charts of a Sprint as tables: shown on demand, saved as CSV, read out. */
export function burndownData({ burndown, days }: LookingBack): ChartData {
  const start = burndown[0] ?? 0;
  return {
    caption: say('burndown.caption'),
    columns: [
      { id: 'day', label: say('burndown.day') },
      { id: 'left', label: say('burndown.left') },
      { id: 'ideal', label: say('burndown.ideal') },
    ],
    rows: burndown.map((left, day) => ({ day, left, ideal: Math.round((start * (days - day) * 10) / days) / 10 })),
  };
}

export function burnupData(done: readonly number[], scope: readonly number[]): ChartData {
  return {
    caption: say('burnup.caption'),
    columns: [
      { id: 'day', label: say('burndown.day') },
      { id: 'done', label: say('burnup.done') },
      { id: 'scope', label: say('burnup.scope') },
    ],
    rows: done.map((points, day) => ({ day, done: points, scope: scope[day] ?? null })),
  };
}

export function flowData({ flow }: LookingBack): ChartData {
  return {
    caption: say('flow.caption'),
    columns: [
      { id: 'day', label: say('burndown.day') },
      { id: 'todo', label: say('flow.todo') },
      { id: 'progress', label: say('flow.progress') },
      { id: 'done', label: say('flow.done') },
    ],
    rows: flow.map(([todo, progress, done], day) => ({ day, todo, progress, done })),
  };
}

export function throughputData({ throughput }: LookingBack): ChartData {
  return {
    caption: say('throughput.caption'),
    columns: [
      { id: 'day', label: say('burndown.day') },
      { id: 'items', label: say('throughput.items') },
    ],
    rows: throughput.map((items, at) => ({ day: at + 1, items })),
  };
}

export function amongData({ spread, plays }: SprintAmong): ChartData {
  const width = 100 / spread.length;
  return {
    caption: say('among.caption', { plays }),
    columns: [
      { id: 'from', label: say('among.from') },
      { id: 'to', label: say('among.to') },
      { id: 'sprints', label: say('among.sprints') },
    ],
    rows: spread.map((sprints, at) => ({ from: at * width, to: (at + 1) * width, sprints })),
  };
}

/** Thousandths as the page shows them, 0 to 100. */
export function hundred(mille: number): number {
  return Math.round(mille / 10);
}
