import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button, Link } from '../../paper/button.tsx';
import { FileButton } from '../file-button.tsx';
import type { TitlePageProps } from './title-page.tsx';

const say = sayFrom(pagesTitle);

/** Safari deletes what a page keeps after seven days without a visit; no other browser does. */
function deletesAfterAWeek(): boolean {
  const agent = navigator.userAgent;
  return /Safari\//.test(agent) && !/Chrom(e|ium)\/|Android/.test(agent);
}

/** Below the play buttons: tools, then the quiet line about trust and version. */
export function TitleTools({ version, saves, storage, onGo, onOpenFile }: TitlePageProps) {
  const seed = saves?.[0]?.seed;
  return (
    <>
      <div class="title-board__tools">
        <Button icon="scales" onClick={() => onGo('compare')}>
          {say('title.compare')}
        </Button>
        <Button icon="question" onClick={() => onGo('help')}>
          {say('title.help')}
        </Button>
        <FileButton icon="upload-simple" accept=".json,application/json" onText={onOpenFile}>
          {say('title.open')}
        </FileButton>
        <Button icon="sliders" onClick={() => onGo('settings')}>
          {say('title.settings')}
        </Button>
      </div>
      {storage !== 'kept' && <p class="t-second t-caution">{say('title.not-kept')}</p>}
      {storage === 'kept' && (saves?.length ?? 0) > 0 && deletesAfterAWeek() && (
        <p class="t-second t-caution">{say('title.safari')}</p>
      )}
      <footer class="title-foot">
        <p>{say('title.privacy')}</p>
        <p class="row">
          <Link onClick={() => onGo('method')}>{say('title.method')}</Link>
          <Link onClick={() => onGo('credits')}>{say('title.credits')}</Link>
          <span>{say('title.version', { version })}</span>
          {seed !== undefined && <span>{say('title.seed', { seed })}</span>}
        </p>
      </footer>
    </>
  );
}
