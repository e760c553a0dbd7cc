import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { whyWords } from '../../../words/why-words.ts';
import { Burndown } from '../../charts/burndown.tsx';
import { Link } from '../../paper/button.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Sheet, Stamp } from '../../paper/sheet.tsx';
import { Table } from '../../paper/table.tsx';
import { burndownData, chartWords } from './chart-data.ts';
import { countWords, goalReason } from './happened-words.ts';
import type { LargeCause } from './largest-causes.ts';
import type { BackDesk } from './looking-back-page.tsx';
import { capital } from './looking-back-words.ts';

const say = sayFrom(pagesGame);

/** Notes that the board has room for; the plain form has the whole list. */
const BOARD_DONE = 3;
const BOARD_OPEN = 2;

/** The Sprint Goal in words, whether it was met and why, and what became of the items. */
export function HappenedSheet({ desk, all = false }: { desk: BackDesk; all?: boolean }) {
  const { back, name } = desk;
  return (
    <Sheet
      title={say('back.happened')}
      pin="vermilion"
      class="happened"
      aside={<Stamp met={back.outcome === 'met'}>{say(`back.${back.outcome}`)}</Stamp>}
    >
      <p class="happened__goal">{back.goal ? say('back.goal', { goal: name(back.goal) }) : say('back.goal.none')}</p>
      <p>{goalReason(back, desk)}</p>
      <p class="happened__count">{countWords(back)}</p>
      {!all && <EndChips desk={desk} />}
    </Sheet>
  );
}

function EndChips({ desk }: { desk: BackDesk }) {
  const { back, name, onNumbers } = desk;
  const done = back.ends.filter(({ end }) => end === 'done');
  const open = back.ends.filter(({ end }) => end !== 'done');
  return (
    <>
      <ul class="done-chips" aria-label={say('back.ends.label')}>
        {[...done.slice(0, BOARD_DONE), ...open.slice(0, BOARD_OPEN)].map(({ item, end, tied }) => (
          <li key={item} class={end === 'done' ? 'done-chip' : 'done-chip done-chip--back'}>
            {tied && <Icon name="flag" size="small" label={say('back.tied')} />}
            <span>{capital(name(item))}</span>
            <span class="sr-only">, {say(`end.${end}`)}</span>
          </li>
        ))}
      </ul>
      {back.ends.length > 0 && (
        <p class="happened__more t-second">
          <Link onClick={() => onNumbers('items')}>{say('back.every-item', { n: back.ends.length })}</Link>
        </p>
      )}
    </>
  );
}

/** Every item of the Sprint Backlog with its end, and those of the Sprint Goal that never came in. */
export function ItemsSheet({ desk }: { desk: BackDesk }) {
  const { back, name } = desk;
  return (
    <Sheet title={say('ends.title')} icon="list-bullets" class="all-numbers__table">
      <div id="items">
        <Table
          caption={say('ends.caption')}
          columns={[
            { id: 'item', label: say('ends.item'), heads: true },
            { id: 'points', label: say('ends.points'), align: 'end' },
            { id: 'end', label: say('ends.end') },
            { id: 'tied', label: say('ends.tied') },
          ]}
          rows={back.ends.map(({ item, end, tied, later, points }) => ({
            id: item,
            cells: {
              item: capital(name(item)),
              points: points ?? say('ends.unsized'),
              end: <b class={end === 'done' ? 't-good' : ''}>{capital(say(`end.${end}`))}</b>,
              tied: say(tied ? 'ends.yes' : later ? 'ends.later' : 'ends.no'),
            },
          }))}
        />
      </div>
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
        dayLabel={(day) => say('chart.on-day', { day })}
        sentence={say(left === 0 ? 'burndown.sentence.none' : 'burndown.sentence', { start, left })}
        data={burndownData(back)}
        fileName={`burndown-sprint-${back.sprint}`}
        words={chartWords()}
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
