import { useState } from 'preact/hooks';
import type { Game } from '../../../play/game.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from './explained.tsx';
import { whoIsWho } from './it-counts.tsx';

/** The Sprint whose change of seats was told last, by game: who looks at the settings meanwhile is not told again. */
const toldOf = new WeakMap<Game, number>();

/** Does this Sprint begin in another seat than the last one, and has the player not been told yet? */
export function useSeatChange({ game, snapshot, view, looksOn }: Desk): { changes: boolean; begin: () => void } {
  const [, draw] = useState(0);
  const { sprint, phase } = view.at;
  const before = snapshot.seats[sprint - 2];
  const isOther = before !== undefined && before !== view.seat;
  const isPlanning = phase === 'planning' && snapshot.held === null && !snapshot.opening;
  const begin = () => {
    toldOf.set(game, sprint);
    draw((count) => count + 1);
  };
  return { changes: !looksOn && isOther && isPlanning && toldOf.get(game) !== sprint, begin };
}

/** The other seat is taken: which one, what it is for, and who sits in the first one now. Nothing else is asked before. */
export function SeatChange({ onBegin }: { onBegin: () => void }) {
  const desk = useDesk();
  const { say, view } = desk;
  const { seat, at } = view;
  return (
    <Dialog title={say('change.title')}>
      <p class="t-speech row row--nowrap">
        <SeatMark seat={seat} size={2.5} /> <span>{say('change.who', whoIsWho(desk))}</span>
      </p>
      <p>
        <Explained>{say(`change.${seat}`)}</Explained>
      </p>
      <Button kind="primary" onClick={onBegin}>
        {say('begin.go', { sprint: at.sprint })}
      </Button>
    </Dialog>
  );
}
