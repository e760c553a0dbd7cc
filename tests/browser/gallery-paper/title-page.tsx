import { useState } from 'preact/hooks';
import { Button } from '../../../src/ui/paper/button.tsx';
import { SeatMark } from '../../../src/ui/paper/seat-mark.tsx';
import { nothing, RoomSketch } from './sample-parts.tsx';

const LENGTHS = [
  ['taster', 'Taster', '2 Sprints, 12 min', 'first impressions'],
  ['season', 'Season', '4 Sprints, 30 min', 'role-fit report'],
  ['full', 'Full', '6 Sprints, 45 min', 'a surer report'],
] as const;

export function TitlePage() {
  const [length, setLength] = useState('season');
  return (
    <div class="title-page">
      <div class="stage" aria-hidden="true">
        <RoomSketch />
      </div>
      <main class="board title-board">
        <h1 class="title-board__name t-name">
          Two Seats
          <span class="row row--tight" aria-hidden="true">
            <SeatMark seat="scrum-master" size={2.6} />
            <SeatMark seat="product-owner" size={2.9} />
          </span>
        </h1>
        <p class="title-board__promise">
          Play one Scrum Team from both seats, Scrum Master and Product Owner, and see which one fits you.
        </p>
        <fieldset class="title-board__lengths">
          <legend class="sr-only">How long?</legend>
          {LENGTHS.map(([id, name, time, gives]) => (
            <label key={id} class="length-note on-note">
              <input type="radio" name="length" checked={length === id} onChange={() => setLength(id)} />
              <b>{name}</b>
              <span>{time}</span>
              <small class="t-second t-grey">{gives}</small>
            </label>
          ))}
        </fieldset>
        <div class="title-board__play">
          <Button kind="primary" size="tall" icon="play" onClick={nothing}>
            Play a season
          </Button>
          <Button kind="yellow" size="tall" onClick={nothing}>
            <span>
              Continue
              <br />
              <span class="t-second" style={{ fontFamily: 'var(--font-body)' }}>
                Sprint 2, day 5, Scrum Master
              </span>
            </span>
          </Button>
          <Button kind="quiet" onClick={nothing}>
            Play one seat only
          </Button>
        </div>
        <div class="title-board__tools">
          <Button icon="scales" onClick={nothing}>
            Compare results
          </Button>
          <Button icon="link" onClick={nothing}>
            Open a shared Sprint
          </Button>
          <Button icon="sliders" onClick={nothing}>
            Settings
          </Button>
        </div>
      </main>
    </div>
  );
}
