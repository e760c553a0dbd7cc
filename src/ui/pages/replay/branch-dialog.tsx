import { pagesReplay } from '../../../words/en/pages-replay.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';

const say = sayFrom(pagesReplay);

/** Says what playing on means before it begins: whose game it is, that it is practice, where it is kept. */
export function BranchDialog({ place, onGo, onClose }: { place: string; onGo: () => void; onClose: () => void }) {
  return (
    <Dialog title={say('run.branch.title', { place })} onClose={onClose} closeLabel={say('run.branch.not')}>
      <div class="stack gap-3">
        <p>{say('run.branch.own')}</p>
        <p>{say('run.branch.practice')}</p>
        <p>{say('run.branch.kept')}</p>
        <div class="row gap-3">
          <Button kind="primary" icon="play" onClick={onGo}>
            {say('run.branch.go')}
          </Button>
          <Button onClick={onClose}>{say('run.branch.not')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
