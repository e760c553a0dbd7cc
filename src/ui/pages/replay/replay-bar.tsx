import { useState } from 'preact/hooks';
import type { Replay, ReplayStop, Snapshot } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesReplay } from '../../../words/en/pages-replay.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { copyText } from '../copy-text.ts';
import { BranchDialog } from './branch-dialog.tsx';
import { StopSheet } from './stop-sheet.tsx';
import { placeWords } from './stop-words.ts';

const say = sayFrom(pagesReplay);
const sayFrame = sayFrom(pagesFrame);

type ReplayBarProps = {
  replay: Replay;
  snapshot: Snapshot;
  words: PackSay;
  onTitle: () => void;
  onPlayOn: () => void;
};

/** Leads through a run: by the slider, by buttons, by Sprint; says what was decided at this stop; and lets one play on from it. */
export function ReplayBar({ replay, snapshot, words, onTitle, onPlayOn }: ReplayBarProps) {
  const [isAsked, setAsked] = useState(false);
  const [told, setTold] = useState<'run.copied' | 'run.copy-failed' | null>(null);
  const at = replay.at();
  const stop = replay.stops[at];
  if (!stop) return null;
  const isEnd = at === replay.stops.length - 1 && stop.phase === 'closed';
  const copy = async () => setTold((await copyText(location.href)) ? 'run.copied' : 'run.copy-failed');
  return (
    <section class="replay__bar" aria-label={say('run.title')}>
      <div class="replay__head">
        <div class="replay__title">
          <h2 class="t-title">{say('run.title')}</h2>
          <p class="t-second t-grey">{say('run.about', { seed: replay.seed })}</p>
        </div>
        <Button icon="link" onClick={() => void copy()}>
          {say('run.copy')}
        </Button>
        <Button icon="arrow-left" onClick={onTitle}>
          {say('run.to-title')}
        </Button>
        <Button
          kind="primary"
          icon="play"
          reason={isEnd ? say('run.over') : undefined}
          reasonAs="tip"
          onClick={() => setAsked(true)}
        >
          {say('run.play-on')}
        </Button>
      </div>
      <p role="status" class={told === null ? 'sr-only' : 't-second'}>
        {told && say(told)}
      </p>
      <Scrubber replay={replay} stop={stop} />
      <StopSheet key={at} replay={replay} snapshot={snapshot} words={words} />
      {isAsked && <BranchDialog place={placeWords(stop)} onGo={onPlayOn} onClose={() => setAsked(false)} />}
    </section>
  );
}

/** The browser's own slider (keys, touch, pointer), buttons by stop and by day, and a mark for each Sprint. */
function Scrubber({ replay, stop }: { replay: Replay; stop: ReplayStop }) {
  const at = replay.at();
  const { stops } = replay;
  const last = stops.length - 1;
  const here = say('run.at', {
    place: placeWords(stop),
    at: at + 1,
    all: stops.length,
    seat: sayFrame(`seat.${stop.seat}`),
  });
  const dayBefore = stops.findLastIndex(({ isDay }, one) => isDay && one < at);
  const dayAfter = stops.findIndex(({ isDay }, one) => isDay && one > at);
  return (
    <div class="replay__scrubber">
      <p class="row row--tight replay__here">
        <SeatMark seat={stop.seat} size={1.2} />
        <b>{here}</b>
      </p>
      <div class="replay__slide">
        <input
          type="range"
          class="replay__range"
          aria-label={say('run.slider')}
          aria-valuetext={here}
          min={0}
          max={last}
          step={1}
          value={at}
          onInput={(event) => replay.seek(Number(event.currentTarget.value))}
        />
        <SprintMarks replay={replay} />
      </div>
      <div class="row gap-2 replay__steps">
        <Button icon="caret-left" onClick={() => replay.seek(dayBefore)}>
          {say('run.day-back')}
        </Button>
        <Button icon="arrow-left" label={say('run.stop-back')} tip={say('run.stop-back')} onClick={() => replay.seek(at - 1)}>
          {null}
        </Button>
        <Button icon="arrow-right" label={say('run.stop-on')} tip={say('run.stop-on')} onClick={() => replay.seek(at + 1)}>
          {null}
        </Button>
        <Button iconAfter="caret-right" onClick={() => replay.seek(dayAfter < 0 ? last : dayAfter)}>
          {say('run.day-on')}
        </Button>
      </div>
    </div>
  );
}

/** Where each Sprint begins, as wide as it is on the slider. */
function SprintMarks({ replay }: { replay: Replay }) {
  const { stops } = replay;
  const begins = stops.flatMap(({ sprint }, at) => (at === 0 || stops[at - 1]?.sprint !== sprint ? [{ sprint, at }] : []));
  const now = stops[replay.at()]?.sprint;
  return (
    <ol class="replay__sprints" aria-label={say('run.sprints')}>
      {begins.map(({ sprint, at }, place) => (
        <li key={sprint} style={{ flexGrow: (begins[place + 1]?.at ?? stops.length) - at }}>
          <button type="button" class="link" aria-current={sprint === now ? 'step' : undefined} onClick={() => replay.seek(at)}>
            {say('run.sprint', { sprint })}
          </button>
        </li>
      ))}
    </ol>
  );
}
