import { pagesDevice } from '../../../words/en/pages-device.ts';
import { sayFrom } from '../../../words/say.ts';
import { numberWords } from '../../../words/written.ts';
import { Sheet } from '../../paper/sheet.tsx';
import type { Ports } from '../app-ports.ts';
import { useLoaded } from '../use-loaded.ts';

const say = sayFrom(pagesDevice);
/** A kept season of four Sprints with its checkpoint, as measured over seasons of the shipped players. */
const SEASON_KB = 100;
const MB = 1_000_000;

/** What lies on this device, how much that is, and whether it stays. */
export function RoomSheet({ ports }: { ports: Ports }) {
  const room = useLoaded(async () => (await ports.play()).room(), 'room');
  const known = room.state === 'here' ? room.value : null;
  return (
    <Sheet title={say('room.title')} icon="download-simple">
      <div class="stack gap-3">
        <p>{say('room.what', { n: SEASON_KB })}</p>
        <p>{say('room.copy')}</p>
        {room.state === 'here' && (
          <p>
            {known
              ? say('room.used', { used: numberWords(known.used / MB, 1), most: numberWords(Math.round(known.most / MB)) })
              : say('room.unknown')}{' '}
            {known && say(known.stays ? 'room.stays' : 'room.may-go')}
          </p>
        )}
      </div>
    </Sheet>
  );
}
