import { pagesCredits } from '../../../words/en/pages-credits.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { sayFrom } from '../../../words/say.ts';
import { Sheet } from '../../paper/sheet.tsx';
import type { LaterPageProps } from '../later-page.tsx';
import { PageFrame } from '../page-frame.tsx';
import { backFrom } from './back-from.ts';
import './manual.css';

const say = sayFrom(pagesCredits);
const sayFrame = sayFrom(pagesFrame);
type CreditsKey = keyof typeof pagesCredits;

/** Who and what the game owes, with licences. */
export function CreditsPage({ state }: LaterPageProps) {
  return (
    <PageFrame
      short
      title={say('credits.title')}
      appName={sayFrame('app.name')}
      about={say('credits.about')}
      back={backFrom(state)}
    >
      <Sheet title={say('credits.game.title')}>
        <p>{say('credits.game')}</p>
      </Sheet>
      <div class="columns">
        <Owed title="credits.art.title" lines={['credits.art.1', 'credits.art.2', 'credits.art.3', 'credits.art.4']} />
        <Owed
          title="credits.code.title"
          lines={['credits.code.1', 'credits.code.2', 'credits.code.3', 'credits.code.4', 'credits.code.5']}
        />
        <Owed title="credits.method.title" lines={['credits.method.1', 'credits.method.2', 'credits.method.3']} />
      </div>
    </PageFrame>
  );
}

function Owed({ title, lines }: { title: CreditsKey; lines: readonly CreditsKey[] }) {
  return (
    <Sheet title={say(title)}>
      <ul class="prose">
        {lines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </Sheet>
  );
}
