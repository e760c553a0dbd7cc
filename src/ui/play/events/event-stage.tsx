import { OfficePlace, useHasOffice } from '../day/office-place.tsx';
import '../day/room.css';

type EventStageProps = {
  /** Over the whole width of the page. */
  across?: boolean;
  /** Only where the window is tall enough for room and page. */
  tall?: boolean;
};

/** The room while an event is held in it; nothing where there is no office. */
export function EventStage({ across, tall }: EventStageProps) {
  if (!useHasOffice()) return null;
  const look = `${across ? ' event-stage--across' : ''}${tall ? ' event-stage--tall' : ''}`;
  return (
    <div class={`event-stage${look}`}>
      <OfficePlace shape="event" />
    </div>
  );
}
