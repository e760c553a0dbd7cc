import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { Link } from '../../paper/button.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import type { BackDesk } from './looking-back-page.tsx';
import { byDay, deedWords, hindranceWords, ownSummary } from './way-words.ts';

const say = sayFrom(pagesGame);

/** What the board has room for. */
const BOARD_HINDRANCES = 3;
const BOARD_DEEDS = 2;

/** What blocked the team: what it was, on what it sat, for how long, and whether it still does. */
export function WaySheet({ desk, all = false }: { desk: BackDesk; all?: boolean }) {
  const { inTheWay } = desk.back;
  const shown = all ? inTheWay : inTheWay.slice(0, BOARD_HINDRANCES);
  const left = inTheWay.length - shown.length;
  return (
    <Sheet title={say('way.title')} icon="hand-palm" pin="vermilion">
      {shown.length === 0 && <p>{say('way.none')}</p>}
      <ul class="divided told">
        {shown.map((one) => {
          const { what, how } = hindranceWords(one, desk);
          return (
            <li key={one.id}>
              <b>{what}</b> <span class="t-second t-grey">{how}</span>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <p class="t-second">
          <Link onClick={() => desk.onNumbers('in-the-way')}>{say('way.more', { n: left })}</Link>
        </p>
      )}
    </Sheet>
  );
}

/** What the player did in this seat: how much, and what was decided. */
export function OwnSheet({ desk, all = false }: { desk: BackDesk; all?: boolean }) {
  const { own } = desk.back;
  const moments = own.deeds.filter((deed) => deed.kind === 'answer' && deed.ask.startsWith('moment.'));
  const shown = all ? own.deeds : moments.slice(-BOARD_DEEDS);
  return (
    <Sheet title={say('own.title')} icon="user" pin="blue">
      <p>{ownSummary(own, desk.name)}</p>
      <ul class="divided told">
        {byDay(shown).map(([day, deeds]) => (
          <li key={day}>
            <b>{say('own.day', { day })}</b>
            <ul>
              {deeds.map((deed, at) => (
                <li key={at} class={deed.kind === 'action' ? 't-second t-grey' : 't-second'}>
                  {deedWords(deed, desk)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {!all && own.deeds.length > shown.length && (
        <p class="t-second">
          <Link onClick={() => desk.onNumbers('own')}>{say('own.all', { n: own.deeds.length })}</Link>
        </p>
      )}
    </Sheet>
  );
}
