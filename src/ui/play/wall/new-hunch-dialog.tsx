import type { Id } from '../../../core/sim/basics.ts';
import { Dialog } from '../../paper/dialog.tsx';
import { Icon } from '../../paper/icon.tsx';
import { type Desk, useDesk } from '../desk.ts';

/** Causes that are not on the wall; those that a cue speaks of come first. */
function candidates({ view, packSay }: Desk): Id[] {
  const onWall = new Set(view.wall.hunches.map((hunch) => hunch.cause));
  const hinted = view.wall.cues.flatMap((cue) => cue.fits);
  const all = [...new Set([...hinted, ...packSay.ids('cause')])];
  return all.filter((cause) => !onWall.has(cause) && packSay.has(`cause.${cause}.question`));
}

/** A new guess at a cause: free to put up, free to take down. */
export function NewHunchDialog() {
  const desk = useDesk();
  const { view, say, packSay, open, send } = desk;
  const causes = candidates(desk);
  const put = (cause: Id) => {
    if (send({ by: view.seat, type: 'hunch.open', cause }) === null) {
      open(null);
      desk.select({ kind: 'hunch', id: cause });
    }
  };
  return (
    <Dialog title={say('wall.new-title')} closeLabel={say('dialog.close')} onClose={() => open(null)}>
      <p>{say(causes.length === 0 ? 'wall.new-none' : 'wall.new-about')}</p>
      <ul class="hunch-choices">
        {causes.map((cause) => (
          <li key={cause}>
            <button type="button" class="note on-note" onClick={() => put(cause)}>
              <span class="row row--nowrap">
                <Icon name="question" /> {packSay(`cause.${cause}.question`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
