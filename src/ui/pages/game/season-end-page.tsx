import type { Fact } from '../../../core/sim/fact.ts';
import type { Snapshot } from '../../../play/game.ts';
import { pagesEndings } from '../../../words/en/pages-endings.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { BandLine } from '../../paper/band.tsx';
import { Button } from '../../paper/button.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Sheet, Stamp } from '../../paper/sheet.tsx';
import type { AppState } from '../app-state.ts';
import { lastResultOf } from '../last-result.ts';
import { usePage } from '../page-frame.tsx';
import { EndScene } from './end-scene.tsx';

const say = sayFrom(pagesGame);
const sayFrame = sayFrom(pagesFrame);
const sayEnding = sayFrom(pagesEndings);

type SeasonEnded = Extract<Fact, { type: 'season.ended' }>;
type SeasonEndPageProps = { snapshot: Snapshot; words: PackSay; state: AppState };

/** How the season came out, before anything is said about the player. */
export function SeasonEndPage({ snapshot, words, state }: SeasonEndPageProps) {
  const { view, facts, length } = snapshot;
  const title = say(length === 'taster' ? 'end.title.taster' : length === 'practice' ? 'end.title.practice' : 'end.title');
  const heading = usePage(title, sayFrame('app.name'));
  const ended = facts.findLast((fact): fact is SeasonEnded => fact.type === 'season.ended');
  const reach = ended?.reach ?? view.productGoal.reached.low;
  const isReached = reach >= view.productGoal.wanted;
  const toReport = async () => {
    await state.refresh();
    const kept = lastResultOf(state.results.peek() ?? [], { ...snapshot, pack: state.game.peek()?.pack });
    state.go({ page: 'report', id: kept?.id ?? 'now' });
  };
  return (
    <div class="season-end in-room">
      <EndScene isReached={isReached} />
      <main class="season-end__sheet sheet stack gap-4">
        <p class="t-second t-grey">{title}</p>
        <h1 ref={heading} class="t-verdict">
          {endingWords(ended?.ending ?? '', 'title', words)}
        </h1>
        <p class="t-lead">{endingWords(ended?.ending ?? '', 'text', words)}</p>
        <Sheet colour="paper" title={words(`product-goal.${view.productGoal.id}.name`)} icon="flag">
          <div class="season-end__goal">
            <BandLine low={0} high={Math.min(100, reach)} wanted={Math.min(100, view.productGoal.wanted)} tall />
            <b class="t-num">{say('end.reach', { reach, wanted: view.productGoal.wanted })}</b>
            <Stamp met={isReached}>{sayEnding(isReached ? 'goal.reached' : 'goal.not-reached')}</Stamp>
          </div>
        </Sheet>
        <section class="stack">
          <h2 class="t-h3">{say('end.sprints')}</h2>
          <ol class="stack gap-1">
            {view.history.map((line) => (
              <li key={line.sprint} class="row row--nowrap">
                <SeatMark seat={line.seat} size={1.2} label={sayFrame(`seat.${line.seat}`)} />
                <span>
                  {say(`end.sprint.${line.cancelled ? 'cancelled' : line.fate}`, { sprint: line.sprint, n: line.done })}
                </span>
              </li>
            ))}
          </ol>
        </section>
        <div class="row gap-3">
          <Button kind="primary" size="tall" iconAfter="arrow-right" onClick={() => void toReport()}>
            {say(length === 'taster' ? 'end.report.taster' : length === 'practice' ? 'end.report.practice' : 'end.report')}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              state.go({ page: 'title' });
              state.leaveGame();
            }}
          >
            {say('end.title-page')}
          </Button>
        </div>
      </main>
    </div>
  );
}

/** The pack tells its own endings; what it leaves out is told plainly. */
function endingWords(ending: string, part: 'title' | 'text', words: PackSay): string {
  const key = `ending.${ending}.${part}`;
  return words.has(key) ? words(key) : sayEnding(`ending.${part}`);
}
