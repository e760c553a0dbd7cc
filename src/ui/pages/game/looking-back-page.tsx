import { useMemo, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import type { Game, Replayed, Snapshot, SprintAmong } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import type { PlayKey } from '../../../words/en/play.ts';
import { language } from '../../../words/language.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { type Say, sayFrom } from '../../../words/say.ts';
import type { Tongue } from '../../../words/tongue.ts';
import { whyWords } from '../../../words/why-words.ts';
import { Button } from '../../paper/button.tsx';
import { useReveal } from '../../paper/motion.ts';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { usePageSize } from '../../paper/use-page-size.ts';
import { seenSoFar } from '../../play/seen-so-far.ts';
import { usePage } from '../page-frame.tsx';
import { gameNames } from '../report/pack-names.ts';
import { type LabState, useLab } from '../use-lab.ts';
import { AllNumbers } from './all-numbers.tsx';
import { AmongSheet } from './among-sheet.tsx';
import { BurndownSheet, HappenedSheet } from './happened-sheets.tsx';
import { IntentionNote } from './intention-note.tsx';
import { largestCauses, missingItems } from './largest-causes.ts';
import { type LookingBack, lookingBack } from './looking-back-data.ts';
import { GoalSheet, TeamSheet, ValueSheet } from './now-sheets.tsx';
import { ReviewFront, ReviewStrip, ReviewWall } from './review-scene.tsx';
import { OwnSheet, WaySheet } from './way-sheets.tsx';
import { CausesSheet, OtherwiseSheet } from './why-sheets.tsx';
import './looking-back.css';

const say = sayFrom(pagesGame);
const sayFrame = sayFrom(pagesFrame);

export interface LookingBackProps {
  readonly snapshot: Snapshot;
  readonly game: Game;
  readonly words: PackSay;
  readonly say: Say<PlayKey>;
}

/** What every sheet of the page gets. */
export interface BackDesk extends LookingBackProps {
  readonly back: LookingBack;
  readonly tongue: Tongue;
  readonly name: (id: Id) => string;
  /** The sheets are still coming in: numbers count and bars draw. */
  readonly isRevealing: boolean;
  /** Turns to the plain form, at one of its lists. */
  readonly onNumbers: (part: 'items' | 'in-the-way' | 'own') => void;
}

/** What the lab works out about the Sprint that is over. */
export interface SprintLabs {
  readonly replays: LabState<readonly Replayed[]>;
  /** Null until the re-play has come. */
  readonly among: LabState<SprintAmong> | null;
}

/** One after the other: a phone has no threads to spare. */
function useSprintLabs(game: Game, sprint: number): SprintLabs {
  const replays = useLab((tell) => game.replays(sprint, 1, tell), `${sprint}`);
  const isPlayed = replays.state !== 'running';
  const among = useLab(isPlayed ? (tell) => game.among(sprint, tell) : null, `${sprint}`);
  return { replays, among: isPlayed ? among : null };
}

/** How many causes stand on the board. */
const CAUSES = 3;

/** Until the last sheet hangs; the delays stand in the style sheet. */
const REVEAL_MS = 2400;

/** Picture 11: the end of a Sprint on the wall board, then one intention. */
export function LookingBackPage(props: LookingBackProps) {
  const { snapshot, game, words } = props;
  const { view } = snapshot;
  const title = say('back.title', { sprint: view.at.sprint });
  const heading = usePage(title, sayFrame('app.name'));
  const isRevealing = useReveal(REVEAL_MS);
  const [asNumbers, setNumbers] = useState(false);
  const [intention, setIntention] = useState<Id | null>(null);
  const note = useRef<HTMLFieldSetElement>(null);
  const told = useMemo((): Omit<BackDesk, 'isRevealing'> => {
    const name = gameNames(seenSoFar(game, view), words);
    const onNumbers = (part: string) => {
      setNumbers(true);
      requestAnimationFrame(() => document.getElementById(part)?.scrollIntoView({ block: 'start' }));
    };
    return { ...props, back: lookingBack(snapshot), name, tongue: { say: props.say, packSay: words, name }, onNumbers };
  }, [snapshot, words]);
  const desk = useMemo((): BackDesk => ({ ...told, isRevealing }), [told, isRevealing]);
  const causes = useMemo(() => {
    const titleOf = (why: Id) => whyWords(why, view, told.tongue);
    const { outcome } = told.back;
    const missing = missingItems(told.back).map(({ item }) => item);
    return largestCauses((meter) => game.why(meter, view.at.sprint), {
      titleOf,
      outcome,
      told: missing,
      most: CAUSES - missing.length,
    });
  }, [game, told, language().tag]);
  const labs = useSprintLabs(game, desk.back.sprint);
  const options = view.ask?.options ?? [];
  const goOn = () => {
    const option = options.length === 0 ? null : intention;
    if (view.ask && option !== null) game.send({ by: view.seat, type: 'ask.answer', ask: view.ask.id, option });
  };
  const toNote = () => goToIntention(note.current, () => setNumbers(false));
  const size = usePageSize();
  const on = desk.back.isLast ? say('back.on.last') : say('back.on', { sprint: view.at.sprint + 1 });
  return (
    <main class={isRevealing ? 'looking-back looking-back--reveals' : 'looking-back'}>
      {!asNumbers && <ReviewWall />}
      <div class={asNumbers ? 'board looking-back__board looking-back__board--plain' : 'board looking-back__board'}>
        <header class="looking-back__head">
          <SeatMark seat={view.seat} size={1.7} label={sayFrame(`seat.${view.seat}`)} />
          <h1 ref={heading}>{title}</h1>
          <span class="t-grey">{say('back.about', { seat: sayFrame(`seat.${view.seat}`) })}</span>
          <div class="row">
            {asNumbers && (
              <Button icon="printer" onClick={() => print()}>
                {say('back.print')}
              </Button>
            )}
            <Button icon={asNumbers ? 'chalkboard-teacher' : 'list-bullets'} onClick={() => setNumbers(!asNumbers)}>
              {say(asNumbers ? 'back.board' : 'back.numbers')}
            </Button>
            {(asNumbers || intention === null) && (
              <span class="not-narrow">
                <NextButton chosen={intention !== null} on={on} onGo={goOn} onChoose={toNote} />
              </span>
            )}
          </div>
        </header>
        {!asNumbers && size === 'narrow' && <ReviewStrip desk={desk} />}
        {asNumbers ? (
          <AllNumbers desk={desk} causes={causes} labs={labs} />
        ) : (
          <div class="looking-back__sheets">
            <div class="looking-back__column">
              <HappenedSheet desk={desk} />
              <WaySheet desk={desk} />
              {labs.among && <AmongSheet desk={desk} lab={labs.among} />}
            </div>
            <div class="looking-back__column">
              <OwnSheet desk={desk} />
              <ValueSheet desk={desk} />
              <CausesSheet desk={desk} causes={causes} />
            </div>
            <div class="looking-back__column">
              <TeamSheet desk={desk} />
              <GoalSheet desk={desk} />
              <BurndownSheet desk={desk} causes={causes} />
              <OtherwiseSheet desk={desk} lab={labs.replays} />
            </div>
          </div>
        )}
      </div>
      {!asNumbers && (
        <ReviewFront desk={desk}>
          <IntentionNote
            ref={note}
            options={options}
            words={words}
            chosen={intention}
            onChoose={setIntention}
            isLast={desk.back.isLast}
          >
            <NextButton chosen on={on} onGo={goOn} onChoose={toNote} />
          </IntentionNote>
        </ReviewFront>
      )}
      <div class="bottom-bar no-print">
        {!asNumbers && (
          <Button onClick={() => document.getElementById('causes')?.scrollIntoView({ block: 'start' })}>
            {say('back.causes')} {causes.length + missingItems(desk.back).length}
          </Button>
        )}
        <NextButton chosen={intention !== null} on={on} onGo={goOn} onChoose={toNote} />
      </div>
    </main>
  );
}

type NextButtonProps = { chosen: boolean; on: string; onGo: () => void; onChoose: () => void };

/** The one black button: first it leads to the note, then on to the next Sprint. */
function NextButton({ chosen, on, onGo, onChoose }: NextButtonProps) {
  if (chosen) {
    return (
      <Button kind="primary" iconAfter="arrow-right" onClick={onGo}>
        {on}
      </Button>
    );
  }
  return (
    <Button kind="primary" iconAfter="arrow-down" onClick={onChoose}>
      {say('back.choose')}
    </Button>
  );
}

/** On a phone the note lies far below: the button leads there instead of staying dead. */
function goToIntention(note: HTMLFieldSetElement | null, show: () => void): void {
  show();
  requestAnimationFrame(() => {
    const place = note ?? document.querySelector<HTMLElement>('.looking-back__intention');
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector('input')?.focus();
  });
}
