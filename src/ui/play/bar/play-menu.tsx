import { useMemo } from 'preact/hooks';
import { LANGUAGES, language } from '../../../words/language.ts';
import { MenuButton, type MenuItem } from '../../paper/menu.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { useDoors } from '../doors.ts';
import type { Doors } from '../play-props.ts';

function itemsOf(desk: Desk, doors: Doors): MenuItem[] {
  const { say, open, snapshot, view } = desk;
  const items: (MenuItem | false)[] = [
    { id: 'find', label: say('palette.title'), icon: 'magnifying-glass', onPick: () => open('palette') },
    { id: 'log', label: say('menu.log'), icon: 'list-bullets', onPick: () => open('log') },
    { id: 'keys', label: say('menu.keys'), icon: 'keyboard', onPick: () => open('keys') },
    doors.help !== undefined && { id: 'help', label: say('menu.help'), icon: 'book-open', onPick: doors.help },
    doors.settings !== undefined && { id: 'settings', label: say('menu.settings'), icon: 'sliders', onPick: doors.settings },
    ...languageItems(doors),
    doors.save !== undefined && { id: 'save', label: say('menu.save'), icon: 'note', onPick: doors.save },
    doors.saveFile !== undefined && { id: 'file', label: say('menu.file'), icon: 'download-simple', onPick: doors.saveFile },
    view.seat === 'product-owner' &&
      view.at.phase !== 'planning' && {
        id: 'cancel',
        label: say('act.sprint.cancel'),
        icon: 'prohibit',
        reason: view.sprint.goalObsolete ? undefined : say('rule.SP-11'),
        onPick: () => open('cancel'),
      },
    {
      id: 'leave',
      label: (
        <>
          {say('menu.leave')}
          <small class="reason">{say(snapshot.saved === 'kept' ? 'menu.leave-about' : 'menu.leave-unkept')}</small>
        </>
      ),
      icon: 'door-open',
      onPick: doors.leave,
    },
  ];
  return items.filter((item) => item !== false);
}

/** The languages that are not spoken now, each by its own name. */
function languageItems({ speak }: Doors): MenuItem[] {
  if (speak === undefined) return [];
  const others = LANGUAGES.filter(({ tag }) => tag !== language().tag);
  return others.map(({ tag, name }) => ({
    id: tag,
    label: <span lang={tag}>{name}</span>,
    icon: 'globe',
    onPick: () => speak(tag),
  }));
}

/** Everything about the game as a whole: log, keys, help, settings, saving, leaving. */
export function PlayMenu() {
  const desk = useDesk();
  const doors = useDoors();
  const { view, snapshot } = desk;
  // Drawn anew only when something of it has changed: the clock ticks on.
  return useMemo(
    () => <MenuButton icon="list" label={desk.say('menu.label')} items={itemsOf(desk, doors)} />,
    [doors, view.seat, view.at.phase, view.sprint.goalObsolete, snapshot.saved, language().tag],
  );
}
