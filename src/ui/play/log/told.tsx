import { Toast } from '../../paper/live.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { stageOf } from '../stage.ts';

/** A working day has a place of its own for it: on a phone a line above the tabs, with room the top of the panel. It covers nothing. */
export function hasOwnPlace({ room, snapshot }: Pick<Desk, 'room' | 'snapshot'>): boolean {
  return room !== 'middle' && stageOf(snapshot) === 'day';
}

/** The sentence last said to the player. It leaves by itself, and stays as long as it is pointed at. */
export function Told() {
  const desk = useDesk();
  const { told, forget, say } = desk;
  if (told === null) return null;
  return (
    <Toast key={told} place={hasOwnPlace(desk) ? 'line' : 'foot'} leaves onClose={forget} closeLabel={say('dialog.close')}>
      {told}
    </Toast>
  );
}
