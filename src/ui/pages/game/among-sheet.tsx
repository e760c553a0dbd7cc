import type { SprintAmong } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { numberWords } from '../../../words/written.ts';
import { Spread } from '../../charts/spread.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import type { LabState } from '../use-lab.ts';
import { amongData, hundred } from './chart-data.ts';
import { LabNote } from './lab-note.tsx';
import type { BackDesk } from './looking-back-page.tsx';

const say = sayFrom(pagesGame);

/** Of a hundred such Sprints, how many this one was ahead of; those that ended level count half. */
export function aheadOf({ below, level, plays }: SprintAmong): number {
  return Math.round(((below + level / 2) * 100) / Math.max(1, plays));
}

/** Where the Sprint stands among those that ordinary players would have made of the same start. */
export function AmongSheet({ desk: { back }, lab }: { desk: BackDesk; lab: LabState<SprintAmong> }) {
  if (lab.state !== 'here') {
    return (
      <Sheet title={say('among.title')} pin="blue">
        <p>
          <LabNote lab={lab} words={say('among.loading')} />
        </p>
      </Sheet>
    );
  }
  if (lab.value === null) return null;
  const among = lab.value;
  const fills = {
    plays: numberWords(among.plays),
    ahead: aheadOf(among),
    outcome: hundred(among.outcome),
    middle: hundred(among.middle),
  };
  return (
    <Sheet pin="blue">
      <Spread
        title={say('among.title')}
        level={2}
        parts={among.spread}
        mark={{ at: among.outcome / 10, label: say('among.mark') }}
        sentence={say('among.sentence', fills)}
        data={amongData(among)}
        fileName={`sprint-${back.sprint}-among-${among.plays}`}
        words={{ table: say('chart.table'), picture: say('chart.picture'), csv: say('chart.csv') }}
        height={130}
      />
    </Sheet>
  );
}
