import type { Replayed } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { whyWords } from '../../../words/why-words.ts';
import { ReplaySheet, Sheet } from '../../paper/sheet.tsx';
import { CauseList } from '../../paper/why.tsx';
import type { LabState } from '../use-lab.ts';
import { causeReason, goalItemWords } from './cause-reasons.ts';
import { pointsWords } from './cause-sizes.ts';
import { UNTOUCHED } from './item-courses.ts';
import { LabNote } from './lab-note.tsx';
import { type LargeCause, missingItems } from './largest-causes.ts';
import type { BackDesk } from './looking-back-page.tsx';
import { capital, type ReplayDesk, replayWords } from './looking-back-words.ts';
import { reallyDone } from './really-done.ts';

const say = sayFrom(pagesGame);

/** What of a missed Sprint Goal is not Done, then the causes that moved most: each with the day and what it was about it. */
export function CausesSheet({ desk, causes }: { desk: BackDesk; causes: readonly LargeCause[] }) {
  const { snapshot, tongue, back, name } = desk;
  const missing = missingItems(back).map((end) => ({
    id: `missing ${end.item}`,
    trend: 'down' as const,
    trendLabel: say('meter.lowered'),
    title: say('causes.missing', { item: capital(name(end.item)) }),
    note: capital(goalItemWords(end, back.courses.get(end.item) ?? UNTOUCHED)),
  }));
  return (
    <div id="causes">
      <Sheet title={say('causes.title')} pin="vermilion">
        <CauseList
          empty={say('causes.none')}
          causes={[
            ...missing,
            ...causes.map((cause, at) => ({
              id: `${cause.why} ${at}`,
              trend: cause.by > 0 ? ('up' as const) : ('down' as const),
              trendLabel: say(cause.by > 0 ? 'meter.raised' : 'meter.lowered'),
              title: say('causes.day', { day: cause.day, what: capital(whyWords(cause.why, snapshot.view, tongue)) }),
              note: say('causes.size', {
                meter: say(`meter.${cause.meter}`),
                points: pointsWords(cause.by),
                reason: causeReason(cause, desk),
              }),
            })),
          ]}
        />
      </Sheet>
    </div>
  );
}

/** One decision of this Sprint decided otherwise, over the same luck. Comes when it has been played. */
export function OtherwiseSheet({ desk, lab }: { desk: BackDesk; lab: LabState<readonly Replayed[]> }) {
  if (lab.state !== 'here') {
    return (
      <ReplaySheet title={say('replay.title')} note={null}>
        <LabNote lab={lab} words={say('replay.loading')} />
      </ReplaySheet>
    );
  }
  const { back, words, name, snapshot } = desk;
  return <Otherwise replayed={lab.value?.[0]} desk={{ packSay: words, name, really: reallyDone(snapshot, back.sprint) }} />;
}

function Otherwise({ replayed, desk }: { replayed: Replayed | undefined; desk: ReplayDesk }) {
  if (!replayed?.clear) {
    return (
      <ReplaySheet title={say('replay.title')} note={say('replay.same-luck')}>
        {say('replay.none')}
      </ReplaySheet>
    );
  }
  const { taken, instead, seen, often } = replayWords(replayed, desk);
  return (
    <ReplaySheet title={say('replay.title')} note={often}>
      {taken} <b>{instead},</b> {seen}
    </ReplaySheet>
  );
}
