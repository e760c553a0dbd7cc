import type { PlainCommand } from '../sim/command.ts';
import type { Draw } from '../sim/player.ts';
import type { View } from '../sim/view.ts';
import { best } from './best.ts';

/** Puts new cues under the hunch they fit best: the one that has most already, now and then the other. */
export function pinCues(view: View, pins: number | null, draw: Draw): readonly PlainCommand[] {
  if (pins === null || view.seat !== 'scrum-master') return [];
  const open = view.wall.hunches.filter((hunch) => hunch.state === 'open' || hunch.state === 'puzzled');
  const commands: PlainCommand[] = [];
  for (const cue of view.wall.cues) {
    if (cue.pinned !== null) continue;
    const fits = open.filter((hunch) => cue.fits.includes(hunch.cause));
    const wrong = draw('pin', cue.id) < pins;
    const target = best(
      fits,
      (hunch) =>
        (wrong ? -1 : 1) * hunch.cues.length * 1000 +
        (cue.fits[0] === hunch.cause ? 900 : 0) +
        draw('fit', cue.id + hunch.cause) / 2,
    );
    if (target) commands.push({ by: 'scrum-master', type: 'cue.pin', cue: cue.id, hunch: target.cause });
  }
  return commands.length > 0 ? commands : unpuzzle(view, draw);
}

/** Three cues and no ring: now and then one of them is tried elsewhere. */
function unpuzzle(view: View, draw: Draw): readonly PlainCommand[] {
  const puzzled = view.wall.hunches.find((hunch) => hunch.state === 'puzzled');
  if (!puzzled || draw('unpuzzle', puzzled.cause) > 350) return [];
  const elsewhere = (cue: View['wall']['cues'][number]) =>
    view.wall.hunches.find(
      (hunch) =>
        hunch.state === 'open' && hunch.cause !== puzzled.cause && hunch.cues.length < 2 && cue.fits.includes(hunch.cause),
    );
  const cue = view.wall.cues.find((other) => other.pinned === puzzled.cause && elsewhere(other) !== undefined);
  const target = cue && elsewhere(cue);
  return cue && target ? [{ by: 'scrum-master', type: 'cue.pin', cue: cue.id, hunch: target.cause }] : [];
}
