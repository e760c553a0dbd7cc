import { pagesFrame } from '../../words/en/pages-frame.ts';
import { sayFrom } from '../../words/say.ts';
import { Button } from '../paper/button.tsx';
import { usePage } from './page-frame.tsx';
import type { Loaded } from './use-loaded.ts';

const say = sayFrom(pagesFrame);

/** Stands where a part of the game is on its way, or did not arrive. */
export function WaitingPage({ loaded, onTitle }: { loaded: Loaded<unknown>; onTitle: () => void }) {
  if (loaded.state === 'failed') {
    return (
      <NotePage title={say('page.failed.title')} text={say('page.failed.text')}>
        <Button kind="primary" onClick={loaded.again}>
          {say('page.failed.again')}
        </Button>
        <Button onClick={onTitle}>{say('page.to-title')}</Button>
      </NotePage>
    );
  }
  return (
    <main class="page page--card">
      <p class="t-speech" role="status">
        {say('page.loading')}
      </p>
    </main>
  );
}

export function GonePage({ onTitle }: { onTitle: () => void }) {
  return (
    <NotePage title={say('page.gone.title')} text={say('page.gone.text')}>
      <Button kind="primary" onClick={onTitle}>
        {say('page.to-title')}
      </Button>
    </NotePage>
  );
}

/** A page with one thing to say. */
export function NotePage({ title, text, children }: { title: string; text: string; children: preact.ComponentChildren }) {
  const heading = usePage(title, say('app.name'));
  return (
    <main class="page page--card">
      <section class="sheet page__card stack gap-4">
        <span class="tape" aria-hidden="true" />
        <h1 ref={heading}>{title}</h1>
        <p>{text}</p>
        <div class="row gap-3">{children}</div>
      </section>
    </main>
  );
}
