import { pagesDevice } from '../../../words/en/pages-device.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button, Link } from '../../paper/button.tsx';
import { FileButton } from '../file-button.tsx';
import { useDevice } from '../use-device.ts';
import type { TitlePageProps } from './title-page.tsx';

const say = sayFrom(pagesTitle);
const sayDevice = sayFrom(pagesDevice);

/** Safari deletes what a page keeps after seven days without a visit, unless it is installed; no other browser does. */
function deletesAfterAWeek(): boolean {
  const agent = navigator.userAgent;
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  return /Safari\//.test(agent) && !/Chrom(e|ium)\/|Android/.test(agent) && !isInstalled;
}

/** Below the play buttons: tools, then the quiet line about trust and version. */
export function TitleTools({ version, device, saves, storage, onGo, onOpenFile }: TitlePageProps) {
  const { canInstall } = useDevice(device);
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
        {canInstall && (
          <Button icon="download-simple" onClick={() => device.install()}>
            {sayDevice('install.take')}
          </Button>
        )}
      </div>
      {storage !== 'kept' && <p class="t-second t-caution">{say('title.not-kept')}</p>}
      {storage === 'kept' && (saves?.length ?? 0) > 0 && deletesAfterAWeek() && (
        <p class="t-second t-caution">{sayDevice('safari.note')}</p>
      )}
      {canInstall && <p class="t-second t-grey">{sayDevice('install.note')}</p>}
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
