import { useMemo } from 'preact/hooks';
import type { Game } from '../../../play/game.ts';
import { language } from '../../../words/language.ts';
import { afterNextPaint, afterPaint } from '../../after-paint.ts';
import { Button } from '../../paper/button.tsx';
import { BottomBar, type Speed, SpeedButtons } from '../../paper/top-bar.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { spokenKeys } from '../help/key-names.ts';

/** An ask that stands in the way of time: it has to be answered before the day can run. */
export function decisionFirst({ view }: Desk): boolean {
  return view.ask !== null && view.ask.kind !== 'stop';
}

function speedOf({ snapshot }: Desk): Speed {
  return snapshot.clock.running ? snapshot.clock.speed : 0;
}

/** How to call off a start that waits for the paint of its press. */
const starting = new WeakMap<Game, () => void>();

/** Sets the speed; 0 stands for pause. Time stops at once; it begins with another page, after the paint of the press. */
export function setSpeed({ game }: Pick<Desk, 'game'>, speed: Speed): void {
  starting.get(game)?.();
  starting.delete(game);
  if (speed === 0) {
    game.pause();
    return;
  }
  const begin = () => {
    starting.delete(game);
    game.run(speed);
  };
  starting.set(game, afterNextPaint(begin));
}

/** Does time run, or is it about to? */
export function isTimeOn({ game, snapshot }: Pick<Desk, 'game' | 'snapshot'>): boolean {
  return snapshot.clock.running || starting.has(game);
}

function Controls({ short }: { short: boolean }) {
  const desk = useDesk();
  const { say, game, settings } = desk;
  const speed = speedOf(desk);
  const isWaiting = decisionFirst(desk);
  // What is read lies over the page and has the way on.
  const isCovered = desk.outcome !== null || desk.pages !== null;
  // Drawn anew only when something of them has changed: the clock ticks on.
  return useMemo(() => {
    const reason = isWaiting ? say('clock.first-decide') : undefined;
    const keys = spokenKeys(settings);
    return (
      <>
        <SpeedButtons
          speed={speed}
          short={short}
          labels={{
            0: say('clock.pause'),
            1: say('clock.speed-label', { speed: 1 }),
            2: say('clock.speed-label', { speed: 2 }),
            4: say('clock.speed-label', { speed: 4 }),
          }}
          shortcuts={{ 0: keys.pause, 1: keys['speed-1'], 2: keys['speed-2'], 4: keys['speed-4'] }}
          onSpeed={(to) => setSpeed({ game }, to)}
        />
        <Button
          kind={speed === 0 && !reason && !isCovered ? 'primary' : 'plain'}
          reason={reason}
          reasonAs="tip"
          shortcut={keys['next-stop']}
          onClick={() => afterPaint(() => game.nextStop())}
        >
          {say('clock.next-stop')}
        </Button>
        <Button reason={reason} reasonAs="tip" shortcut={keys['next-day']} onClick={() => afterPaint(() => game.nextDay())}>
          {say('clock.next-day')}
        </Button>
      </>
    );
  }, [speed, short, isWaiting, isCovered, settings, game, language().tag]);
}

/** Pause, speeds, next stop, next day: in the top bar. */
export function ClockControls() {
  const { room } = useDesk();
  return room === 'narrow' ? null : <Controls short={room === 'middle'} />;
}

/** The same at the foot of a phone. */
export function ClockBar() {
  const { room, say } = useDesk();
  if (room !== 'narrow') return null;
  return (
    <BottomBar label={say('clock.label')}>
      <Controls short />
    </BottomBar>
  );
}
