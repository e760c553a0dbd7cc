import { pagesProblem } from '../../words/en/pages-problem.ts';
import { sayFrom } from '../../words/say.ts';
import { Button } from '../paper/button.tsx';
import { Dialog } from '../paper/dialog.tsx';
import type { Trouble } from './app-state.ts';

const say = sayFrom(pagesProblem);

/** What is wrong, where, and what to do; nothing else was touched. */
export function ProblemDialog({ trouble, onClose }: { trouble: Trouble; onClose: () => void }) {
  const where = 'where' in trouble ? trouble.where : undefined;
  const again = 'again' in trouble ? trouble.again : undefined;
  return (
    <Dialog
      title={say(trouble.code === 'other-rules' ? 'problem.notice' : 'problem.title')}
      onClose={onClose}
      closeLabel={say('problem.close')}
    >
      <p>
        <b>{say(`problem.${trouble.code}`)}</b>
      </p>
      {where && <p class="t-grey">{say('problem.where', { where })}</p>}
      <p>{say(`problem.${trouble.code}.do`)}</p>
      <div class="row gap-3">
        {again && (
          <Button
            kind="primary"
            onClick={() => {
              onClose();
              again();
            }}
          >
            {say('problem.again')}
          </Button>
        )}
        <Button kind={again ? 'plain' : 'primary'} onClick={onClose}>
          {say('problem.close')}
        </Button>
      </div>
    </Dialog>
  );
}
