import { useState } from 'preact/hooks';
import type { SaveSummary, World } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import type { LanguageTag } from '../../../words/language.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import type { DevicePort } from '../device-port.ts';
import { usePage } from '../page-frame.tsx';
import type { StartLink } from '../route.ts';
import { UpdateNote } from '../update-note.tsx';
import { Lengths, type PlayLength } from './lengths.tsx';
import { OneSeatDialog } from './one-seat-dialog.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { saveWords } from './save-words.ts';
import { SlotsDialog } from './slots-dialog.tsx';
import type { TitleChoice } from './title-choice.ts';
import { TitleBack, TitleFront } from './title-scene.tsx';
import { TitleTools } from './title-tools.tsx';
import { Worlds } from './worlds.tsx';
import './title.css';

const say = sayFrom(pagesTitle);
const sayFrame = sayFrom(pagesFrame);

export type TitleTarget = 'compare' | 'settings' | 'help' | 'method' | 'credits';

export interface TitlePageProps {
  readonly version: string;
  readonly device: DevicePort;
  readonly link: StartLink | undefined;
  readonly chosen: TitleChoice | null;
  readonly onChoose: (choice: TitleChoice) => void;
  /** Kept games, newest first; null while the device is being asked. */
  readonly saves: readonly SaveSummary[] | null;
  readonly storage: 'kept' | 'absent' | 'full';
  /** The worlds to choose from, the first one at the head; none while the list is on its way. */
  readonly worlds: readonly World[];
  /** A start is under way. */
  readonly busy: boolean;
  readonly onPlay: (start: StartLink) => void;
  readonly onContinue: (slot: SaveSummary['slot']) => void;
  /** Looks at a kept game day by day. */
  readonly onLook: (slot: SaveSummary['slot']) => void;
  /** Hands out a kept game as a run file. */
  readonly onFile: (save: SaveSummary) => void;
  readonly onRemove: (slot: SaveSummary['slot']) => void;
  readonly onOpenFile: (text: string) => void;
  readonly onDropLink: () => void;
  readonly onGo: (to: TitleTarget) => void;
  readonly onSpeak: (language: LanguageTag) => void;
}

/** Picture 1: the wall board is the menu, the team stands around it, and two chairs wait in front. */
export function TitlePage(props: TitlePageProps) {
  const heading = usePage(sayFrame('app.name'), sayFrame('app.name'));
  const [dialog, setDialog] = useState<'one-seat' | 'slots' | null>(null);
  const under = JSON.stringify(props.link ?? null);
  const chosen: TitleChoice = props.chosen?.under === under ? props.chosen : { under };
  const { length = startLength(props.link), pack = props.link?.pack } = chosen;
  return (
    <main class="title-page">
      <TitleBack />
      <div class="title-middle">
        <div class="board title-board">
          <div>
            <OtherLanguages onSpeak={props.onSpeak} />
            <h1 ref={heading} class="t-name title-board__name">
              {sayFrame('app.name')}
              <span class="title-board__marks">
                <SeatMark seat="scrum-master" size={2.75} />
                <SeatMark seat="product-owner" size={3.1} />
              </span>
            </h1>
            <p class="title-board__promise">{say('title.promise')}</p>
          </div>
          <UpdateNote device={props.device} about={props.saves?.[0]?.over === false ? 'kept' : null} />
          {props.link && <LinkNote link={props.link} onDrop={props.onDropLink} />}
          <Lengths chosen={length} onChoose={(one) => props.onChoose({ ...chosen, length: one })} />
          <Worlds
            worlds={props.worlds}
            chosen={pack ?? props.worlds[0]?.id ?? ''}
            onChoose={(one) => props.onChoose({ ...chosen, pack: one })}
          />
          <PlayRow {...props} length={length} pack={pack} onDialog={setDialog} />
          <TitleTools {...props} />
        </div>
        <TitleFront />
      </div>
      {dialog === 'one-seat' && (
        <OneSeatDialog
          onClose={() => setDialog(null)}
          onPlay={(one) => props.onPlay({ ...one, ...inWorld(pack), length: 'practice' })}
        />
      )}
      {dialog === 'slots' && (
        <SlotsDialog
          saves={props.saves ?? []}
          worlds={props.worlds}
          onOpen={props.onContinue}
          onLook={props.onLook}
          onFile={props.onFile}
          onRemove={props.onRemove}
          onClose={() => setDialog(null)}
        />
      )}
    </main>
  );
}

function inWorld(pack: string | undefined): Pick<StartLink, 'pack'> {
  return pack === undefined ? {} : { pack };
}

function startLength(link: StartLink | undefined): PlayLength {
  return link?.length === 'taster' || link?.length === 'full' ? link.length : 'season';
}

type PlayRowProps = TitlePageProps & {
  length: PlayLength;
  pack: string | undefined;
  onDialog: (which: 'one-seat' | 'slots') => void;
};

/** Play is the one black button; Continue stands beside it as soon as the device has told of a kept game. */
function PlayRow({ length, pack, saves, busy, link, onPlay, onContinue, onDialog }: PlayRowProps) {
  const newest = saves?.[0];
  const start = { ...link, ...inWorld(pack), ...(!link?.seat && { length }) };
  return (
    <div class="title-board__play">
      <Button kind="primary" size="tall" icon="play" onClick={() => !busy && onPlay(start)}>
        {say(busy ? 'title.loading' : `title.play.${length}`)}
      </Button>
      {newest && (
        <Button kind="yellow" size="tall" align="start" class="title-continue" onClick={() => onContinue(newest.slot)}>
          <span>
            {say('title.continue')} <span class="title-continue__where">{saveWords(newest)}</span>
          </span>
        </Button>
      )}
      <Button kind="quiet" class="title-quiet" onClick={() => onDialog('one-seat')}>
        {say('title.one-seat')}
      </Button>
      {saves && saves.length > 0 && (
        <Button kind="quiet" class="title-quiet" onClick={() => onDialog('slots')}>
          {say('title.saves', { n: saves.length })}
        </Button>
      )}
    </div>
  );
}

function LinkNote({ link, onDrop }: { link: StartLink; onDrop: () => void }) {
  if (link.seed === undefined) return null;
  return (
    <p class="sheet sheet--blue on-note title-link">
      {say('title.link.seed', { seed: link.seed })}{' '}
      <button type="button" class="link" onClick={onDrop}>
        {say('title.link.drop')}
      </button>
    </p>
  );
}
