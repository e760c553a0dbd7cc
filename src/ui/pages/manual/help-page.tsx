import { useState } from 'preact/hooks';
import type { Settings } from '../../../play/game.ts';
import { keyWords } from '../../../words/en/keys.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesHelp } from '../../../words/en/pages-help.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { Glossary } from '../../paper/term.tsx';
import { glossaryOf, withTerms } from '../../play/help/glossary.tsx';
import { shortcutRows } from '../../play/help/key-names.ts';
import { keysNow } from '../../play/help/own-keys.ts';
import type { LaterPageProps } from '../later-page.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useLoaded } from '../use-loaded.ts';
import { backFrom } from './back-from.ts';
import { GroupSheet } from './group-sheet.tsx';

import './manual.css';

const say = sayFrom(pagesHelp);
const sayFrame = sayFrom(pagesFrame);
const sayKeys = sayFrom(keyWords);

/** How to play on one page, the keys, the words of Scrum. */
export function HelpPage({ ports, state, settings }: LaterPageProps) {
  const [again, setAgain] = useState(false);
  const words = useLoaded(() => ports.words(state.game.peek()?.pack), 'words');
  const known = words.state === 'here' ? words.value : null;
  const replayTips = () => {
    ports.memory.replayTips();
    ports.settings.change({ tips: true });
    setAgain(true);
  };
  return (
    <Glossary.Provider value={known ? glossaryOf(known) : () => undefined}>
      <PageFrame
        title={say('help.title')}
        appName={sayFrame('app.name')}
        about={say('help.about')}
        actions={
          <>
            <span role="status">{again ? say('help.tips.done') : ''}</span>
            <Button icon="lightbulb" onClick={replayTips}>
              {say('help.tips')}
            </Button>
          </>
        }
        back={backFrom(state)}
      >
        <HowToPlay />
        <GroupSheet worlds={state.worlds.value} />
        <KeysSheet settings={settings} />
        {known ? <GlossarySheet words={known} /> : <p role="status">{say('help.glossary.waiting')}</p>}
      </PageFrame>
    </Glossary.Provider>
  );
}

function HowToPlay() {
  return (
    <>
      <Sheet title={say('help.idea.title')} colour="yellow" class="help__idea">
        <p>{withTerms(say('help.idea'))}</p>
      </Sheet>
      <div class="columns columns--two">
        <Points title="help.loop.title" points={['help.loop.1', 'help.loop.2', 'help.loop.3', 'help.loop.4']} />
        <Points title="help.master.title" seat="scrum-master" points={['help.master.1', 'help.master.2', 'help.master.3']} />
        <Points title="help.owner.title" seat="product-owner" points={['help.owner.1', 'help.owner.2', 'help.owner.3']} />
        <Points title="help.moments.title" points={['help.moments.1', 'help.moments.2', 'help.end.1']} />
      </div>
    </>
  );
}

type HelpKey = keyof typeof pagesHelp;
type PointsProps = { title: HelpKey; points: readonly HelpKey[]; seat?: 'scrum-master' | 'product-owner' };

function Points({ title, points, seat }: PointsProps) {
  const heading = seat ? (
    <span class="row row--nowrap">
      <SeatMark seat={seat} size={1.3} /> <span>{say(title)}</span>
    </span>
  ) : (
    say(title)
  );
  return (
    <Sheet title={heading}>
      <ul class="stack">
        {points.map((point) => (
          <li key={point}>{withTerms(say(point))}</li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The same list as behind `?` in the game, with the keys that the player has chosen. */
function KeysSheet({ settings }: { settings: Settings }) {
  const { single, always } = shortcutRows(keysNow(settings), sayKeys);
  return (
    <Sheet title={sayKeys('keys.title')} icon="keyboard">
      <p class="t-second t-grey">
        {say('help.keys.note')} {sayKeys('keys.about')}
      </p>
      <dl class="key-list">
        {[...single, ...always].map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

/** In the order one needs them. A pack may leave some out. */
const TERMS = [
  'scrum',
  'scrum-team',
  'scrum-master',
  'product-owner',
  'developers',
  'self-managing',
  'accountability',
  'sprint',
  'event',
  'sprint-planning',
  'daily-scrum',
  'sprint-review',
  'sprint-retrospective',
  'timebox',
  'artifact',
  'commitment',
  'product-backlog',
  'product-goal',
  'sprint-backlog',
  'sprint-goal',
  'increment',
  'definition-of-done',
  'done',
  'refinement',
  'ordering',
  'impediment',
  'stakeholder',
  'value',
  'empiricism',
  'transparency',
  'inspection',
  'adaptation',
  'scrum-values',
  'forecast',
  'velocity',
  'points',
  'burndown',
  'technical-debt',
  'hunch',
  'cue',
  'own-time',
  'habit',
] as const;

function GlossarySheet({ words }: { words: PackSay }) {
  const entryOf = glossaryOf(words);
  const known = TERMS.flatMap((id) => {
    const entry = entryOf(id);
    return entry ? [{ id, entry }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Sheet title={say('help.glossary.title')} icon="book-open" aside={say('help.glossary.note')}>
      <dl class="terms columns">
        {known.map(({ id, entry }) => (
          <div key={id}>
            <dt>{entry.title}</dt>
            <dd>
              {entry.body}
              {entry.source && <small>{entry.source}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
