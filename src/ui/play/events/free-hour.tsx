import { useRef } from 'preact/hooks';
import type { Id, Seat } from '../../../core/sim/basics.ts';
import type { Ask, AskOption, View } from '../../../core/sim/view.ts';
import { afterPaint } from '../../after-paint.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { useNumberKeys } from '../../paper/keys.ts';
import { type Desk, useDesk } from '../desk.ts';
import { Tip } from '../help/tip.tsx';
import { HourPicture } from './hour-picture.tsx';

function isSeat(option: string): option is Seat {
  return option === 'scrum-master' || option === 'product-owner';
}

/** The hour before the train: two offers of the same size, in the order the game gives, or neither. No meters, no hint. */
export function FreeHour({ ask }: { ask: Ask }) {
  const desk = useDesk();
  const { say, settings, view } = desk;
  const offers = ask.options.filter((option) => isSeat(option.id));
  const neither = ask.options.find((option) => !isSeat(option.id));
  const take = (option: AskOption) => {
    const refused = desk.send({ by: view.seat, type: 'ask.answer', ask: ask.id, option: option.id });
    const pages = newPages(view, desk.game.snapshot().view);
    if (refused === null && pages.length > 0) desk.read(pages);
  };
  const choose = (option: AskOption) => afterPaint(() => take(option));
  const own = useRef<HTMLDivElement>(null);
  useNumberKeys({
    count: ask.options.length,
    enabled: settings.shortcuts,
    within: own,
    onPick: (at) => {
      const option = [...offers, ...(neither ? [neither] : [])][at];
      if (option) choose(option);
    },
  });
  return (
    <Dialog title={say('hour.title')} hideTitle size="wide" class="dialog--hour">
      <div ref={own} class="free-hour">
        {/* On a phone the words stand on the page itself: a note would take the room of an offer. */}
        <div class={desk.room === 'narrow' ? 'free-hour__banner' : 'sheet sheet--yellow on-note free-hour__banner'}>
          <p class="t-title-large">{say('hour.title')}</p>
          <p class="t-lead">{say('hour.about')}</p>
          <p class="t-second">{say('hour.count', { n: hoursSoFar(desk) + 1 })}</p>
        </div>
        <div class="free-hour__cards">
          {offers.map((option) => (
            <Offer key={option.id} ask={ask} option={option} onTake={() => choose(option)} />
          ))}
        </div>
        <div class="row gap-4 free-hour__neither">
          {neither && <Button onClick={() => choose(neither)}>{say('hour.neither')}</Button>}
          <p class="t-second">{say('hour.stands')}</p>
          <Tip id="hour" inline />
        </div>
      </div>
    </Dialog>
  );
}

/** Free hours of this Sprint that are over. */
function hoursSoFar({ snapshot, view }: Desk): number {
  return snapshot.facts.filter((fact) => fact.type === 'hour.chosen' && fact.sprint === view.at.sprint).length;
}

function Offer({ ask, option, onTake }: { ask: Ask; option: AskOption; onTake: () => void }) {
  const { say, packSay, game } = useDesk();
  const key = `hour.${ask.from}.${option.id}`;
  const side = option.id as Seat;
  const title = packSay(`${key}.title`);
  const scenes = ask.from === null ? null : game.pictures(ask.from);
  const isSame = scenes !== null && scenes['scrum-master'] === scenes['product-owner'];
  return (
    <article class="free-card">
      <div class="free-card__picture">
        {scenes && <HourPicture scene={scenes[side]} mirrored={isSame && side === 'product-owner'} />}
      </div>
      <div class="free-card__words">
        <p class="t-second t-grey" lang={packSay.lang(`${key}.about`)}>
          {packSay.has(`${key}.about`) ? packSay(`${key}.about`) : say(`hour.${side}`)}
        </p>
        <h3 class="t-title" lang={packSay.lang(`${key}.title`)}>
          {title}
        </h3>
        <p class="t-lead" lang={packSay.lang(`${key}.text`)}>
          {packSay(`${key}.text`)}
        </p>
      </div>
      <Button wide onClick={onTake} label={say('hour.take-label', { title })}>
        {say('hour.take')}
      </Button>
    </article>
  );
}

/** Pages that the hour brought; the player has read all others when they came. */
function newPages(before: View, { journal }: View): Id[] {
  return journal.slice(before.journal.length);
}

/** The page of the journal that the hour brought, to read. */
export function JournalDialog({ pages }: { pages: readonly Id[] }) {
  const { say, packSay, read } = useDesk();
  const close = () => afterPaint(() => read(null));
  return (
    <Dialog title={say('hour.read')} closeLabel={say('dialog.close')} onClose={close} class="dialog--journal">
      <div class="stack gap-4 journal">
        {pages.map((page) => (
          <p key={page} class="t-speech" lang={packSay.lang(`journal.${page}`)}>
            {packSay(`journal.${page}`)}
          </p>
        ))}
      </div>
      <Button kind="primary" onClick={close} class="dialog__next">
        {say('dialog.back')}
      </Button>
    </Dialog>
  );
}
