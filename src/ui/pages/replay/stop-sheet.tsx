import type { Replay, Snapshot } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesReplay } from '../../../words/en/pages-replay.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { decisionLines, newsLines, tellerOf } from './stop-words.ts';

const say = sayFrom(pagesReplay);
const sayFrame = sayFrom(pagesFrame);

type StopSheetProps = { replay: Replay; snapshot: Snapshot; words: PackSay };

/** What was decided at this stop and by whom, and what came of the time up to the next one. */
export function StopSheet({ replay, snapshot, words }: StopSheetProps) {
  const stop = replay.stops[replay.at()];
  if (!stop) return null;
  if (stop.phase === 'closed') return <p class="replay__stop">{say('run.end')}</p>;
  const teller = tellerOf(snapshot, words);
  const decided = decisionLines(stop.decisions, teller);
  const { lines, more } = newsLines(replay.happened(), teller);
  return (
    // It scrolls by itself, so keys must get there.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus.
    <section class="replay__stop" tabIndex={0} aria-label={say('run.details')}>
      <div>
        <h3 class="t-h3">{say('run.decided', { seat: sayFrame(`seat.${stop.seat}`) })}</h3>
        <Lines lines={decided} none={say('run.decided-none')} />
      </div>
      <div>
        <h3 class="t-h3">{say('run.happened')}</h3>
        <Lines lines={more > 0 ? [...lines, say('run.more', { n: more })] : lines} none={say('run.happened-none')} />
      </div>
    </section>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <p class="t-grey">{none}</p>;
  return (
    <ul class="prose">
      {lines.map((line, at) => (
        <li key={`${at}`}>{line}</li>
      ))}
    </ul>
  );
}
