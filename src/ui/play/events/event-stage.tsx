import { OfficePlace, useHasOffice } from '../day/office-place.tsx';
import { useDesk } from '../desk.ts';
import '../day/room.css';

type EventStageProps = {
  /** Over the whole width of the page. */
  across?: boolean;
  /** Only where the window is tall enough for room and page. */
  tall?: boolean;
};

/** The room while an event is held in it; nothing where there is no office. */
export function EventStage({ across, tall }: EventStageProps) {
  const { say } = useDesk();
  if (!useHasOffice()) return null;
  const look = `${across ? ' event-stage--across' : ''}${tall ? ' event-stage--tall' : ''}`;
  return (
    <section class={`event-stage${look}`} aria-label={say('room.region')}>
      <OfficePlace shape="event" />
    </section>
  );
}
