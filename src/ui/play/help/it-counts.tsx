import { useRef, useState } from 'preact/hooks';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from './explained.tsx';

/** Was the opening still going on when this page was last drawn? Then it has just ended, and the player is to be told so. */
export function useOpeningEnded({ snapshot }: Desk): { isOver: boolean; begin: () => void } {
  const was = useRef(snapshot.opening);
  const [isOver, setOver] = useState(false);
  if (was.current && !snapshot.opening) setOver(true);
  was.current = snapshot.opening;
  return { isOver, begin: () => setOver(false) };
}

/** Which seat is the player's, and who sits in the other one: for sentences about both. */
export function whoIsWho({ say, name, view: { seat, colleague } }: Desk) {
  return { seat: say(`seat.${seat}`), colleague: name(colleague.id), other: say(`seat.${colleague.seat}`) };
}

/** The two days of practice are over: who the player is from now on, who is who, and that it counts. */
export function ItCounts({ onBegin }: { onBegin: () => void }) {
  const desk = useDesk();
  const { say, view, snapshot } = desk;
  return (
    <Dialog title={say('begin.title')}>
      <p class="t-speech">{say('begin.who', whoIsWho(desk))}</p>
      <p>
        <Explained>{say('begin.what', { sprints: snapshot.seats.length })}</Explained>
      </p>
      <Button kind="primary" onClick={onBegin}>
        {say('begin.go', { sprint: view.at.sprint })}
      </Button>
    </Dialog>
  );
}
