import { useRef } from 'preact/hooks';
import type { Ask, AskOption } from '../../../core/sim/view.ts';
import { namedFills } from '../../../words/names.ts';
import { afterPaint } from '../../after-paint.ts';
import { Button, Link } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { Icon } from '../../paper/icon.tsx';
import { useNumberKeys } from '../../paper/keys.ts';
import { Chip } from '../../paper/note.tsx';
import { AnswerCard } from '../../paper/rows.tsx';
import { dayTitle, OwnTimeDots } from '../bar/play-bar.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Tip } from '../help/tip.tsx';
import { moodTone } from '../people/face.tsx';
import { PersonBust } from '../people/figures.tsx';
import { optionLang, optionWords, speakerOf } from './ask-words.ts';
import { afterKey, type Outcome, sceneAfter, seenAfter } from './outcome.ts';
import { WhatFollowed } from './what-followed.tsx';

type AnswerProps = {
  ask: Ask;
  /** The answer was given: the same sheet shows what followed. */
  outcome: Outcome | null;
  peek: boolean;
  onPeek: (peek: boolean) => void;
};

/** A short scene and four answers. One press answers; nothing is timed, and the page can be looked at first. */
export function MomentDialog({ ask, outcome, peek, onPeek }: AnswerProps) {
  const desk = useDesk();
  const { say, packSay, name } = desk;
  const speaker = speakerOf(ask, desk);
  const fills = namedFills(ask.cast, name);
  if (peek && outcome === null)
    return (
      <WaitingStrip
        who={speaker === null ? say('ask.other') : say('moment.waits', { who: name(speaker) })}
        onBack={() => onPeek(false)}
      />
    );
  return (
    <Dialog
      title={<span lang={packSay.lang(`moment.${ask.from}.title`)}>{packSay(`moment.${ask.from}.title`, fills)}</span>}
      hideTitle
      size="moment"
      class={isEvent(desk) ? 'dialog--event' : ''}
      crown={
        <div class="moment__portrait" aria-hidden="true">
          <div class="moment__disc" />
          {speaker !== null && <PersonBust id={speaker} />}
        </div>
      }
    >
      <div class="moment__speech">
        <Speaker ask={ask} />
        <p class="t-speech" lang={packSay.lang(outcome === null ? `moment.${ask.from}.scene` : afterKey(outcome))}>
          {outcome === null ? packSay(`moment.${ask.from}.scene`, fills) : sceneAfter(outcome, desk)}
        </p>
      </div>
      {outcome === null ? <Question ask={ask} onPeek={() => onPeek(true)} /> : <WhatFollowed outcome={outcome} />}
    </Dialog>
  );
}

function Question({ ask, onPeek }: { ask: Ask; onPeek: () => void }) {
  const desk = useDesk();
  const { say } = desk;
  return (
    <>
      <div class="moment__ask">
        <h3 class="t-h2">{say('moment.ask')}</h3>
        <span class="row t-second t-grey">
          <Icon name="pause" /> {say('moment.stands')}
        </span>
        {/* On a phone the question covers the bar, and answers may cost own time. */}
        {desk.room === 'narrow' && !isEvent(desk) && (
          <span class="row t-second">
            {dayTitle(desk)} <OwnTimeDots />
          </span>
        )}
      </div>
      <Answers ask={ask} />
      <div class="moment__foot">
        <Tip id="moment" inline />
        <Link onClick={onPeek}>{say('moment.board-first')}</Link>
      </div>
    </>
  );
}

/** Events have a bar of one row: less stays clear above the question. */
function isEvent({ view }: Desk): boolean {
  return view.at.phase === 'planning' || view.at.phase === 'review' || view.at.phase === 'retrospective';
}

function Speaker({ ask }: { ask: Ask }) {
  const desk = useDesk();
  const { packSay, name, say } = desk;
  const id = speakerOf(ask, desk);
  if (id === null)
    return (
      <p class="moment__who">
        <b class="t-title" lang={packSay.lang(`moment.${ask.from}.title`)}>
          {packSay(`moment.${ask.from}.title`, namedFills(ask.cast, name))}
        </b>
      </p>
    );
  const mood = moodOf(id, desk);
  const role = packSay.has(`stakeholder.${id}.role`)
    ? packSay(`stakeholder.${id}.role`)
    : packSay.has(`person.${id}.role`)
      ? packSay(`person.${id}.role`)
      : say('moment.developer');
  return (
    <p class="moment__who">
      <b class="t-title">{name(id)}</b> {mood && <Chip tone={mood.tone}>{mood.word}</Chip>}
      <span class="t-second t-grey moment__role">{role}</span>
    </p>
  );
}

function moodOf(id: string, { view, say }: Desk) {
  const person = view.people.find((one) => one.id === id) ?? (view.colleague.id === id ? view.colleague : undefined);
  if (person) return { word: say(`mood.${person.mood}`), tone: moodTone(person.mood) };
  const who = view.stakeholders.find((one) => one.id === id);
  return who
    ? { word: say(`stakeholder.trust.${who.trust}`), tone: who.trust === 'low' ? ('caution' as const) : ('plain' as const) }
    : null;
}

/** The answers as cards with their minutes; never what will move. Keys 1 to 4. */
export function Answers({ ask }: { ask: Ask }) {
  const desk = useDesk();
  const { say, settings, view } = desk;
  const choose = (option: AskOption) => afterPaint(() => answerAsk(desk, ask, option));
  const own = useRef<HTMLOListElement>(null);
  useNumberKeys({
    count: ask.options.length,
    enabled: settings.shortcuts,
    within: own,
    onPick: (at) => {
      const option = ask.options[at];
      if (option) choose(option);
    },
  });
  const time = (option: AskOption) =>
    option.minutes === 0 ? say('moment.no-time') : say('moment.minutes', { n: option.minutes });
  return (
    <ol ref={own} class="moment__answers">
      {ask.options.map((option, at) => (
        <li key={option.id}>
          <AnswerCard number={at + 1} time={time(option)} onSelect={() => choose(option)}>
            <span lang={optionLang(ask, option, desk.packSay)}>{optionWords(ask, option, desk)}</span>
            {option.minutes > view.minutes.now && <span class="sr-only"> {say('refused.no-time-left')}</span>}
          </AnswerCard>
        </li>
      ))}
    </ol>
  );
}

/** Questions after which the player is shown what came of the answer. */
const TOLD: ReadonlySet<Ask['kind']> = new Set(['moment', 'scope', 'release']);

/** Sends the answer. What followed is kept for the sheet that tells it; how an event was held has one only if its own page does not tell. */
export function answerAsk(desk: Desk, ask: Ask, option: AskOption): void {
  const { view, game } = desk;
  const answer = () => optionWords(ask, option, desk);
  if (desk.send({ by: view.seat, type: 'ask.answer', ask: ask.id, option: option.id }) !== null) return;
  const snapshot = game.snapshot();
  const outcome: Outcome = { ask, option, answer, before: view, facts: snapshot.fresh };
  const now = { ...desk, snapshot, view: snapshot.view };
  if (TOLD.has(ask.kind) || (ask.kind === 'facilitate' && snapshot.held === null && seenAfter(outcome, now).length > 0))
    desk.follow(outcome);
}

/** While one looks at the page: who waits, and the way back. */
export function WaitingStrip({ who, onBack }: { who: string; onBack: () => void }) {
  const { say } = useDesk();
  return (
    <div class="waiting-strip on-note" role="status">
      <Icon name="bell" />
      <span class="grow">{who}</span>
      <Button kind="primary" onClick={onBack}>
        {say('moment.back')}
      </Button>
    </div>
  );
}
