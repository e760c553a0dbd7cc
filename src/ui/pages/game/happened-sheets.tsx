import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { whyWords } from '../../../words/why-words.ts';
import { Burndown } from '../../charts/burndown.tsx';
import { Sheet, Stamp } from '../../paper/sheet.tsx';
import { burndownData } from './chart-data.ts';
import type { LargeCause } from './looking-back-data.ts';
import type { BackDesk } from './looking-back-page.tsx';
import { capital } from './looking-back-words.ts';

const say = sayFrom(pagesGame);

/** Notes that the board has room for; the plain form shows all. */
const BOARD_DONE = 3;
const BOARD_RETURNED = 1;

/** What is Done, what went back, and whether the Sprint Goal was met. */
export function HappenedSheet({ desk, all = false }: { desk: BackDesk; all?: boolean }) {
  const { back, name } = desk;
  const done = back.done.length;
  const shownDone = all ? back.done : back.done.slice(0, BOARD_DONE);
  const shownReturned = all ? back.returned : back.returned.slice(0, BOARD_RETURNED);
  const hidden = done + back.returned.length - shownDone.length - shownReturned.length;
  return (
    <Sheet title={say('back.happened')} pin="vermilion">
      <div class="happened">
        <div>
          <p>
            {done === 0 ? say('back.done.none') : say('back.done', { n: done, points: back.donePoints })}{' '}
            {back.returned.length > 0 && say('back.returned', { n: back.returned.length })}
          </p>
          {all && back.goal && <p class="t-second t-grey">{say('back.goal', { goal: name(back.goal) })}</p>}
        </div>
        <Stamp met={back.outcome === 'met'}>{say(`back.${back.outcome}`)}</Stamp>
      </div>
      <ul class="done-chips" aria-label={say('back.done.label')}>
        {shownDone.map((item) => (
          <li key={item} class="done-chip">
            {capital(name(item))}
          </li>
        ))}
        {shownReturned.map((item) => (
          <li key={item} class="done-chip done-chip--back">
            {capital(name(item))}
            <span class="sr-only">, {say('back.returned.label')}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="t-second t-grey happened__more">{say('back.more', { n: hidden })}</p>}
    </Sheet>
  );
}

/** The burndown with the one word that tells its largest bend. */
export function BurndownSheet({ desk, causes, all = false }: { desk: BackDesk; causes: readonly LargeCause[]; all?: boolean }) {
  const { back } = desk;
  const start = back.burndown[0] ?? 0;
  const left = back.burndown.at(-1) ?? 0;
  const calls = bendOf(desk, causes);
  return (
    <Sheet pin="blue">
      <Burndown
        title={say('burndown.title')}
        level={2}
        left={back.burndown}
        days={back.days}
        dayLabel={(day) => say('chart.day', { day })}
        sentence={say(left === 0 ? 'burndown.sentence.none' : 'burndown.sentence', { start, left })}
        data={burndownData(back)}
        fileName={`burndown-sprint-${back.sprint}`}
        words={{ table: say('chart.table'), picture: say('chart.picture'), csv: say('chart.csv') }}
        calls={calls}
        height={all ? 200 : 150}
        hideSentence={!all}
      />
    </Sheet>
  );
}

/** Longest words that stand beside a point without covering the line. */
const CALL_LENGTH = 22;

/** The cause behind the largest step towards the goal, if it can be told in a few words. */
function bendOf({ back, snapshot, tongue }: BackDesk, causes: readonly LargeCause[]): { day: number; text: string }[] {
  const bend = causes.find((cause) => cause.meter === 'goal' && cause.by > 0 && cause.day < back.burndown.length);
  if (!bend) return [];
  const text = whyWords(bend.why, snapshot.view, tongue).replace(/^[^:]{1,12}: /, '');
  return text.length <= CALL_LENGTH ? [{ day: bend.day, text }] : [];
}
