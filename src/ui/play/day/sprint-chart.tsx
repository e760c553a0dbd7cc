import { Burndown } from '../../charts/burndown.tsx';
import { useDesk } from '../desk.ts';
import { pointsLeft } from '../people/board-columns.ts';

/** The burndown of this Sprint up to last night. */
export function SprintChart() {
  const { view, say } = useDesk();
  const { burndown } = view.sprint;
  const day = (at: number) => say('season.day-of', { day: at });
  return (
    <Burndown
      title={say('season.burndown')}
      sentence={`${say('season.points-left', { n: pointsLeft(view) })}. ${say('season.burndown-about')}`}
      left={burndown}
      days={view.at.days}
      dayLabel={day}
      fileName={`burndown-sprint-${view.at.sprint}`}
      words={{ table: say('chart.table'), picture: say('chart.picture'), csv: say('chart.csv') }}
      data={{
        caption: say('season.burndown'),
        columns: [
          { id: 'day', label: say('chart.day') },
          { id: 'left', label: say('chart.left') },
        ],
        rows: burndown.map((points, at) => ({ day: at, left: points })),
      }}
      height={220}
    />
  );
}
