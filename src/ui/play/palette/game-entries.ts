import { decisionFirst, setSpeed } from '../bar/clock-controls.tsx';
import type { Desk, Overlay, Pane } from '../desk.ts';
import type { Doors } from '../play-props.ts';
import { stageOf } from '../stage.ts';
import type { Entry } from './entry.ts';

/** A step that closes the palette. */
const step = (act: () => void) => () => {
  act();
  return undefined;
};

/** Pause, speeds, next stop, next day. */
export function clockEntries(desk: Desk): Entry[] {
  const { say, game, snapshot } = desk;
  const isDay = stageOf(snapshot) === 'day';
  const reason = decisionFirst(desk) ? say('clock.first-decide') : isDay ? undefined : say('palette.on-a-day');
  const entry = (id: string, icon: string, label: string, act: () => void): Entry => ({
    id: `clock ${id}`,
    group: 'clock',
    icon,
    label,
    reason,
    pick: step(act),
  });
  return [
    entry('stop', 'fast-forward', say('clock.next-stop'), () => game.nextStop()),
    entry('day', 'skip-forward', say('clock.next-day'), () => game.nextDay()),
    snapshot.clock.running
      ? entry('pause', 'pause', say('clock.pause'), () => game.pause())
      : entry('run', 'play', say('palette.run'), () => setSpeed(desk, 1)),
    ...([1, 2, 4] as const).map((speed) =>
      entry(`speed ${speed}`, 'timer', say('clock.speed-label', { speed }), () => setSpeed(desk, speed)),
    ),
  ];
}

/** Parts of the page, and what lies over it. */
export function showEntries(desk: Desk): Entry[] {
  const { say, view, snapshot } = desk;
  const isMaster = view.seat === 'scrum-master';
  const onADay = stageOf(snapshot) === 'day' ? undefined : say('palette.on-a-day');
  const pane = (id: Pane, icon: string, label: string): Entry => ({
    id: `show ${id}`,
    group: 'show',
    icon,
    label,
    reason: onADay,
    pick: step(() => desk.show(id)),
  });
  const over = (id: Overlay, icon: string, label: string, reason?: string): Entry => ({
    id: `open ${id}`,
    group: 'show',
    icon,
    label,
    reason,
    pick: step(() => desk.open(id)),
  });
  return [
    pane('office', 'house', say('view.office')),
    pane('object', isMaster ? 'push-pin' : 'list-bullets', say(isMaster ? 'wall.title' : 'backlog.title')),
    pane('board', 'kanban', say('board.title')),
    pane('days', 'calendar', say('tab.days')),
    over('log', 'list-checks', say('log.title')),
    over('actions', 'list', say('do.all-title'), onADay),
    over('not-there', 'hand-palm', say('do.who-does-what')),
    over('habit', 'hourglass', say('habit.title')),
    over('keys', 'keyboard', say('keys.title')),
    ...(isMaster ? [over('hunch', 'plus', say('wall.new'), onADay)] : []),
    ...(isMaster ? [] : [over('cancel', 'prohibit', say('act.sprint.cancel'), cancelReason(desk))]),
    {
      id: 'undo',
      group: 'show',
      icon: 'arrow-counter-clockwise',
      label: say('palette.undo'),
      reason: desk.canUndo ? undefined : say('backlog.undo-none'),
      pick: step(() => desk.undo()),
    },
  ];
}

function cancelReason({ view, say, snapshot }: Desk): string | undefined {
  if (view.at.phase === 'planning' || snapshot.held !== null) return say('palette.on-a-day');
  return view.sprint.goalObsolete ? undefined : say('rule.SP-11');
}

/** Pages outside of the game; it waits meanwhile. */
export function pageEntries({ say }: Desk, doors: Doors): Entry[] {
  const ways: readonly (readonly [id: string, icon: string, label: string, go: (() => void) | undefined])[] = [
    ['help', 'book-open', say('menu.help'), doors.help],
    ['settings', 'sliders', say('menu.settings'), doors.settings],
    ['method', 'scales', say('palette.method'), doors.go && (() => doors.go?.('method'))],
    ['compare', 'users-four', say('palette.compare'), doors.go && (() => doors.go?.('compare'))],
    ['credits', 'heart', say('palette.credits'), doors.go && (() => doors.go?.('credits'))],
    ['save', 'note', say('menu.save'), doors.save],
    ['file', 'download-simple', say('menu.file'), doors.saveFile],
    ['leave', 'door-open', say('menu.leave'), doors.leave],
  ];
  return ways.flatMap(([id, icon, label, go]) =>
    go === undefined ? [] : [{ id: `page ${id}`, group: 'page', icon, label, pick: step(go) } satisfies Entry],
  );
}
