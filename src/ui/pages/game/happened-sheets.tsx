import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { whyWords } from '../../../words/why-words.ts';
import { Burndown } from '../../charts/burndown.tsx';
import { Sheet, Stamp } from '../../paper/sheet.tsx';
import { burndownData } from './chart-data.ts';
import type { LargeCause } from './looking-back-data.ts';
import type { BackDesk } from './looking-back-page.tsx';

const say = sayFrom(pagesGame);

/** What is Done, what went back, and whether the Sprint Goal was met. */
export function HappenedSheet({ desk }: { desk: BackDesk }) {
  const { back, name } = desk;
  const done = back.done.length;
  return (
    <Sheet title={say('back.happened')} pin="vermilion">
      <div class="happened">
        <div>
          <p>
            {done === 0 ? say('back.done.none') : say('back.done', { n: done, points: back.donePoints })}{' '}
            {back.returned.length > 0 && say('back.returned', { n: back.returned.length })}
          </p>
          {back.goal && <p class="t-second t-grey">{say('back.goal', { goal: name(back.goal) })}</p>}
        </div>
        <Stamp met={back.outcome === 'met'}>{say(`back.${back.outcome}`)}</Stamp>
      </div>
      <ul class="done-chips" aria-label={say('back.done.label')}>
        {back.done.map((item) => (
          <li key={item} class="done-chip">
            {name(item)}
          </li>
        ))}
        {back.returned.map((item) => (
          <li key={item} class="done-chip done-chip--back">
            {name(item)}
            <span class="sr-only">, {say('back.returned.label')}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The burndown with the one word that tells its largest bend. */
export function BurndownSheet({ desk, causes }: { desk: BackDesk; causes: readonly LargeCause[] }) {
  const { back, snapshot, tongue } = desk;
  const start = back.burndown[0] ?? 0;
  const left = back.burndown.at(-1) ?? 0;
  const bend = causes.find((cause) => cause.meter === 'goal' && cause.by > 0 && cause.day < back.burndown.length);
  const calls = bend ? [{ day: bend.day, text: shortened(whyWords(bend.why, snapshot.view, tongue)) }] : [];
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
        height={170}
      />
    </Sheet>
  );
}

/** A call on a chart has room for a few words. */
function shortened(text: string): string {
  const words = text.replace(/^[^:]{1,12}: /, '').split(' ');
  return words.length <= 4 ? words.join(' ') : `${words.slice(0, 4).join(' ')} …`;
}
