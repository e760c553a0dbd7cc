import type { SprintAmong } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { Spread } from '../../charts/spread.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { useLab } from '../use-lab.ts';
import { amongData, hundred } from './chart-data.ts';
import { LabNote } from './lab-note.tsx';
import type { BackDesk } from './looking-back-page.tsx';

const say = sayFrom(pagesGame);

/** Of a hundred such Sprints, how many this one was ahead of; those that ended level count half. */
export function aheadOf({ below, level, plays }: SprintAmong): number {
  return Math.round(((below + level / 2) * 100) / Math.max(1, plays));
}

/** Where the Sprint stands among those that ordinary players would have made of the same start. Not before the re-play has come. */
export function AmongSheet({ desk, isReady }: { desk: BackDesk; isReady: boolean }) {
  const { game, back } = desk;
  const lab = useLab(isReady ? (tell) => game.among(back.sprint, tell) : null, `${back.sprint}`);
  if (!isReady || (lab.state === 'here' && lab.value === null)) return null;
  if (lab.state !== 'here' || lab.value === null) {
    return (
      <Sheet title={say('among.title')} pin="blue">
        <p>{lab.state === 'here' ? null : <LabNote lab={lab} words={say('among.loading')} />}</p>
      </Sheet>
    );
  }
  const among = lab.value;
  const fills = { plays: among.plays, ahead: aheadOf(among), outcome: hundred(among.outcome), middle: hundred(among.middle) };
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
