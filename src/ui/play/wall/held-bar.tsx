import { Button } from '../../paper/button.tsx';
import { MenuButton, type MenuItem } from '../../paper/menu.tsx';
import { useDesk } from '../desk.ts';
import { hunchTitle } from './hunch-words.ts';
import type { Wall } from './wall-state.ts';

/** Where the cue in hand can go, as a menu, and the ways to let go of it. The third way to pin, beside drag and number keys. */
export function HeldBar({ wall }: { wall: Wall }) {
  const desk = useDesk();
  const { view, say } = desk;
  const cue = view.wall.cues.find((one) => one.id === wall.held);
  if (!cue) return null;
  const places: MenuItem[] = wall.targets
    .filter((hunch) => hunch.cause !== cue.pinned)
    .map((hunch) => ({
      id: hunch.cause,
      label: hunchTitle(hunch, desk),
      icon: 'push-pin',
      onPick: () => wall.pin(cue.id, hunch.cause),
    }));
  const newHunch: MenuItem = { id: 'new', label: say('wall.cue-new-hunch'), icon: 'plus', onPick: () => desk.open('hunch') };
  return (
    <div class="held-bar">
      <span class="t-second">{say('wall.cue-where')}</span>
      <MenuButton icon="push-pin" label={say('wall.cue-where')} items={[...places, newHunch]} />
      {cue.pinned !== null && (
        <Button size="small" onClick={() => wall.pin(cue.id, null)}>
          {say('wall.cue-take-off')}
        </Button>
      )}
    </div>
  );
}
