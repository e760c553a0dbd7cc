import { useState } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import { afterPaint } from '../../after-paint.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { Choice } from '../../paper/slider.tsx';
import { useDesk } from '../desk.ts';

const LEAST = 2;
const MOST = 4;

/** Which Sprint Goal to propose, and the two to four items it is tied to. */
export function GoalDialog({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const { view, say, name, proposal: chosen, propose } = desk;
  const [goal, setGoal] = useState<Id | null>(chosen?.goal ?? null);
  const offered = view.goals.find((one) => one.id === goal);
  const [tied, setTied] = useState<readonly Id[]>(chosen?.items ?? []);
  const pick = (id: Id) => {
    setGoal(id);
    setTied(view.goals.find((one) => one.id === id)?.items ?? []);
  };
  const fits = tied.length >= Math.min(LEAST, offered?.items.length ?? LEAST) && tied.length <= MOST;
  const reason = goal === null ? say('planning.offer-first') : fits ? undefined : say('planning.tie-count', { n: tied.length });
  return (
    <Dialog title={say('planning.choose-title')} size="wide" closeLabel={say('dialog.close')} onClose={onClose}>
      <p>{say('planning.choose-about')}</p>
      <fieldset class="stack">
        <legend class="sr-only">{say('planning.choose-title')}</legend>
        {view.goals.map((one) => (
          <Choice key={one.id} name="sprint-goal" value={one.id} chosen={goal === one.id} onChoose={() => pick(one.id)}>
            {name(one.id)}
          </Choice>
        ))}
      </fieldset>
      {offered && <TiedItems goal={goal ?? ''} tied={tied} onChange={setTied} />}
      <Button
        kind="primary"
        reason={reason}
        onClick={() =>
          afterPaint(() => {
            if (goal !== null) propose({ goal, items: tied });
            onClose();
          })
        }
      >
        {say('planning.choose')}
      </Button>
    </Dialog>
  );
}

/** The items of the goal's theme, and those on top of the Product Backlog, as ticks. */
function TiedItems({ goal, tied, onChange }: { goal: Id; tied: readonly Id[]; onChange: (items: readonly Id[]) => void }) {
  const { view, say, name } = useDesk();
  const themed = view.goals.find((one) => one.id === goal)?.items ?? [];
  const top = view.items
    .filter((item) => item.state === 'backlog')
    .slice(0, 6)
    .map((item) => item.id);
  const shown = [...new Set([...themed, ...tied, ...top])];
  const toggle = (id: Id) => onChange(tied.includes(id) ? tied.filter((one) => one !== id) : [...tied, id]);
  return (
    <fieldset class="tied-items">
      <legend>
        <b>{say('planning.tie-title')}</b> <span class="t-second t-grey">{say('planning.tie-count', { n: tied.length })}</span>
      </legend>
      {shown.map((id) => (
        <label key={id} class="check">
          <input type="checkbox" checked={tied.includes(id)} onChange={() => toggle(id)} />
          <span>{name(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
