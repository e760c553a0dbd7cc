import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Link } from '../../paper/button.tsx';
import { HalfHours } from '../../paper/dots.tsx';
import { leftAtStop, leftToday } from '../bar/own-time.ts';
import { useDesk } from '../desk.ts';
import { useIntro } from '../help/intro.ts';
import { firstChoices, groupOf, isAbout, shortList } from './action-lists.ts';
import { ActionDetail, ActionEntry } from './action-parts.tsx';
import { isTooDear } from './taken-today.ts';

/** Under this id stands why several actions cannot be paid for. */
const TOO_DEAR = 'do-too-dear';

/** What one can do at this stop: a short list, the chosen action with its price, and the way to everything else. */
export function DoPanel({ most = 6, compact }: { most?: number; compact?: boolean }) {
  const desk = useDesk();
  const { view, say, room } = desk;
  // On a phone the foot of the list is out of sight: what is chosen opens where it stands.
  const isLong = room === 'narrow';
  // A letter shows its own answers where it lies.
  const selected = desk.selected?.kind === 'letter' ? null : desk.selected;
  const [chosen, setChosen] = useState<string | null>(null);
  // What has just been done is not offered again, nor what else could be done with the same person: one press spends once.
  const about = selected ? `${selected.kind} ${selected.id}` : '';
  const [doneAbout, setDoneAbout] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const isFirst = useIntro()?.step === 2;
  const actions = isFirst ? firstChoices(view) : shortList(view, selected, most);
  const preferred =
    selected && about !== doneAbout ? actions.find((action) => isAbout(action, selected) && action.refused === null) : undefined;
  const action = actions.find(({ id }) => id === chosen) ?? preferred;
  const goOn = () => {
    setChosen(null);
    setDoneAbout(about);
    head.current?.focus({ preventScroll: true });
  };
  // Said once for all of them rather than on each line.
  const tooDear = actions.filter((one) => isTooDear(one, desk)).length > 1 ? TOO_DEAR : undefined;
  const all = view.actions.filter((one) => groupOf(one) !== null).length;
  return (
    <section class={compact ? 'do-list do-list--compact' : 'do-list'} aria-labelledby="do-title">
      <div class="do-list__head">
        <h2 id="do-title" ref={head} tabIndex={-1}>
          {say('do.title')}
        </h2>
        <span class="row t-second t-grey">
          <TimeAtStop />
        </span>
        {!compact && (
          <p class="do-list__columns t-second t-grey">
            <span>{say('do.columns-what')}</span> <span>{say('do.columns-price')}</span>
          </p>
        )}
      </div>
      {actions.length === 0 && <p class="t-grey do-list__empty">{say('do.empty')}</p>}
      {tooDear && (
        <p id={tooDear} class="t-second t-grey do-list__empty">
          {say('do.too-dear')}
        </p>
      )}
      {actions.map((one) => (
        <Fragment key={one.id}>
          <ActionEntry action={one} chosen={one === action} onChoose={setChosen} tooDear={tooDear} />
          {isLong && one === action && <ActionDetail action={action} onDone={goOn} />}
        </Fragment>
      ))}
      {action
        ? !isLong && <ActionDetail key={action.id} action={action} onDone={goOn} />
        : actions.length > 0 && !isFirst && <p class="t-second t-grey do-list__empty do-list__hint">{say('do.choose')}</p>}
      <p class="split t-second">
        {all > actions.length && <Link onClick={() => desk.open('actions')}>{say('do.all', { n: all })}</Link>}
        <Link onClick={() => desk.open('not-there')}>{say('do.who-does-what')}</Link>
      </p>
    </section>
  );
}

/** What can be spent until the next stop: circles for whole half hours, words as soon as less than one is left. */
function TimeAtStop() {
  const { view, say } = useDesk();
  const { halves, part } = leftAtStop(view);
  const today = leftToday(view).halves;
  if (halves === 0 && part === 0) return <b>{today > 0 ? say('time.none-stop', { n: today }) : say('time.none')}</b>;
  if (halves === 0) return <b>{say(today > 0 ? 'time.part-stop-later' : 'time.part-stop', { n: today, part })}</b>;
  const label = say('time.left-stop', { n: halves });
  return (
    <>
      {say('time.this-stop')}{' '}
      {part === 0 ? (
        <HalfHours count={halves} label={label} />
      ) : (
        <>
          <HalfHours count={halves} part={part / 30} label={label} /> {say('time.and-part', { part })}
        </>
      )}
    </>
  );
}

/** Where unspent time goes, and the way to change it. */
export function HabitLine() {
  const { view, say, packSay, open } = useDesk();
  return (
    <div class="habit">
      <span>
        <span class="t-grey">{say('habit.left-over')}</span>
        <br />
        <b>{packSay(`habit.${view.habit}.name`)}</b>
      </span>
      <Link onClick={() => open('habit')}>{say('habit.change')}</Link>
    </div>
  );
}
