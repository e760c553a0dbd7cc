import { useState } from 'preact/hooks';
import type { Seat } from '../../../core/sim/basics.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Choice } from '../../paper/slider.tsx';

const say = sayFrom(pagesTitle);
const sayFrame = sayFrom(pagesFrame);
const SEATS: readonly Seat[] = ['scrum-master', 'product-owner'];
const SPRINTS = [1, 2, 3, 4, 6] as const;

export interface OneSeat {
  readonly seat: Seat;
  readonly sprints: number;
  readonly seed?: number;
}

type OneSeatDialogProps = { onPlay: (choice: OneSeat) => void; onClose: () => void };

/** Practice: one seat, how long, and which world. */
export function OneSeatDialog({ onPlay, onClose }: OneSeatDialogProps) {
  const [seat, setSeat] = useState<Seat>('scrum-master');
  const [sprints, setSprints] = useState<number>(2);
  const [seed, setSeed] = useState('');
  const isSeed = /^([1-9]\d{0,8})?$/.test(seed.trim());
  const submit = (event: Event) => {
    event.preventDefault();
    if (isSeed) onPlay({ seat, sprints, ...(seed.trim() !== '' && { seed: Number(seed) }) });
  };
  return (
    <Dialog title={say('one-seat.title')} onClose={onClose} closeLabel={say('one-seat.cancel')}>
      <form class="stack gap-4" onSubmit={submit} noValidate>
        <p>{say('one-seat.note')}</p>
        <fieldset class="stack">
          <legend class="t-h3">{say('one-seat.seat')}</legend>
          {SEATS.map((one) => (
            <Choice key={one} name="seat" value={one} chosen={one === seat} onChoose={() => setSeat(one)}>
              <span class="row row--nowrap">
                <SeatMark seat={one} size={1.4} />
                <span>
                  <b>{sayFrame(`seat.${one}`)}</b> <span class="seat-choice__note">{say(`one-seat.${one}`)}</span>
                </span>
              </span>
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend class="t-h3 legend-space">{say('one-seat.sprints')}</legend>
          <div class="row">
            {SPRINTS.map((count) => (
              <Button key={count} onClick={() => setSprints(count)} pressed={count === sprints}>
                {count}
              </Button>
            ))}
          </div>
        </fieldset>
        <SeedField value={seed} onChange={setSeed} isSound={isSeed} />
        <div class="row gap-3">
          <Button type="submit" kind="primary" onClick={() => {}} icon="play">
            {say('one-seat.play')}
          </Button>
          <Button onClick={onClose}>{say('one-seat.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

type SeedFieldProps = { value: string; onChange: (value: string) => void; isSound: boolean };

function SeedField({ value, onChange, isSound }: SeedFieldProps) {
  return (
    <label class="field">
      <span class="field__label">{say('one-seat.seed')}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-describedby="seed-note"
        aria-invalid={!isSound}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span id="seed-note" class={isSound ? 't-second t-grey' : 't-second field__error'} role={isSound ? undefined : 'alert'}>
        {say(isSound ? 'one-seat.seed.note' : 'one-seat.seed.bad')}
      </span>
    </label>
  );
}
