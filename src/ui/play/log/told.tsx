import { Toast } from '../../paper/live.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { stageOf } from '../stage.ts';

/** A phone's working day has a line of its own for it, between the part shown and the tabs. */
export function hasOwnPlace({ room, snapshot }: Pick<Desk, 'room' | 'snapshot'>): boolean {
  return room === 'narrow' && stageOf(snapshot) === 'day';
}

/** The sentence last said to the player. It leaves by itself, and stays as long as it is pointed at. */
export function Told() {
  const { told, forget, say, room, view } = useDesk();
  if (told === null) return null;
  const isDay = view.at.phase === 'work' || view.at.phase === 'stop' || view.at.phase === 'daily';
  return (
    <Toast key={told} place={room === 'wide' && isDay ? 'line' : 'foot'} leaves onClose={forget} closeLabel={say('dialog.close')}>
      {told}
    </Toast>
  );
}
