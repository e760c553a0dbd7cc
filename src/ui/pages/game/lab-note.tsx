import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { Link } from '../../paper/button.tsx';
import type { LabState } from '../use-lab.ts';

const say = sayFrom(pagesGame);

type Waiting = Exclude<LabState<unknown>, { state: 'here' }>;

/** What is said while the lab is at work: how far it is, and how to stop it or begin again. */
export function LabNote({ lab, words }: { lab: Waiting; words: string }) {
  if (lab.state !== 'running') {
    return (
      <>
        <span role="status">{say(lab.state === 'failed' ? 'lab.failed' : 'lab.stopped')}</span>{' '}
        <Link onClick={lab.again}>{say('lab.again')}</Link>
      </>
    );
  }
  return (
    <span class="lab-note">
      <span role="status">{words}</span> <progress max={1} value={lab.share} aria-label={words} />{' '}
      <Link onClick={lab.stop}>{say('lab.stop')}</Link>
    </span>
  );
}
