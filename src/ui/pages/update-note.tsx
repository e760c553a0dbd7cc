import { useState } from 'preact/hooks';
import { pagesDevice } from '../../words/en/pages-device.ts';
import { sayFrom } from '../../words/say.ts';
import { Button } from '../paper/button.tsx';
import { classes } from '../paper/types.ts';
import type { DevicePort } from './device-port.ts';
import { useDevice } from './use-device.ts';

const say = sayFrom(pagesDevice);

/** Put off until the page is opened again. */
let isPutOff = false;

type UpdateNoteProps = {
  device: DevicePort;
  /** What becomes of what is kept. */
  about: 'kept' | 'between' | null;
  /** Lies over the foot of a page that has no place for it. */
  over?: boolean;
};

/** Says quietly that a newer version waits. Shown on the title and between Sprints, never within one. */
export function UpdateNote({ device, about, over = false }: UpdateNoteProps) {
  const { update } = useDevice(device);
  const [isGone, setGone] = useState(isPutOff);
  if (update === 'none' || isGone) return null;
  const putOff = () => {
    isPutOff = true;
    setGone(true);
  };
  return (
    <section
      class={classes('sheet sheet--blue on-note update-note', over && 'update-note--over')}
      aria-label={say('update.label')}
    >
      <p role="status">
        <b>{say('update.ready')}</b> {update === 'others' ? say('update.others') : about && say(`update.${about}`)}
      </p>
      <div class="row gap-3">
        <Button icon="arrow-clockwise" onClick={() => device.update()}>
          {say('update.take')}
        </Button>
        <Button kind="quiet" onClick={putOff}>
          {say('update.later')}
        </Button>
      </div>
    </section>
  );
}
