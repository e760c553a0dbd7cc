import { useState } from 'preact/hooks';
import type { World } from '../../play/game.ts';
import { pagesFrame } from '../../words/en/pages-frame.ts';
import { pagesTitle } from '../../words/en/pages-title.ts';
import { sayFrom } from '../../words/say.ts';
import { Button } from '../paper/button.tsx';
import { SeatMark } from '../paper/seat-mark.tsx';
import { Choice } from '../paper/slider.tsx';
import type { Reason } from './app-ports.ts';
import { usePage } from './page-frame.tsx';
import { SideScene } from './scene/side-scene.tsx';
import { inLanguage } from './title/worlds.tsx';

const say = sayFrom(pagesTitle);
const sayFrame = sayFrom(pagesFrame);
const REASONS: readonly Reason[] = ['both', 'learning', 'trainer', 'playing'];

const SEATS = ['scrum-master', 'product-owner'] as const;

/** What is made here and what each seat is for: everybody reads this before the first decision, so it is short. */
function WhatItIs({ world }: { world: World | undefined }) {
  return (
    <div class="stack gap-2">
      <p>{world && inLanguage(world.join)}</p>
      <ul class="stack gap-2 why-seats">
        {SEATS.map((seat) => (
          <li key={seat} class="row row--nowrap">
            <SeatMark seat={seat} size={1.3} />
            <span>{seatWords(seat, world)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a seat is for and whose it is. Before the list of worlds is there, nobody is named. */
export function seatWords(seat: (typeof SEATS)[number], world: World | undefined): string {
  const name = world && inLanguage(world.seats[seat]);
  return say(`why.seat.${seat}`, { who: name === undefined ? '' : say('why.sit', { name }) });
}

/** The two whose chairs one takes, each beside it. */
const WIDE = {
  people: [
    { person: 'ada', x: 92, y: 764, size: 330, face: 'smile' },
    { person: 'ben', x: 1192, y: 764, size: 330, face: 'smile', mirrored: true },
  ],
  chairs: [
    { seat: 'scrum-master', x: 178 },
    { seat: 'product-owner', x: 942 },
  ],
} as const;
const MIDDLE = {
  people: [
    { person: 'ada', x: 170, y: 326, size: 296, face: 'smile' },
    { person: 'ben', x: 730, y: 326, size: 296, face: 'smile', mirrored: true },
  ],
  chairs: [
    { seat: 'scrum-master', x: 264 },
    { seat: 'product-owner', x: 490 },
  ],
} as const;

type WhyHerePageProps = { busy: boolean; world: World | undefined; onAnswer: (reason: Reason | null) => void };

/** What the game is, and one question before the first one; it tunes tips and can be skipped. */
export function WhyHerePage({ busy, world, onAnswer }: WhyHerePageProps) {
  const heading = usePage(say('why.title'), sayFrame('app.name'));
  const [reason, setReason] = useState<Reason | null>(null);
  return (
    <main class="page page--card in-room">
      <SideScene wide={WIDE} middle={MIDDLE} />
      <form
        class="sheet page__card stack gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(reason);
        }}
      >
        <span class="tape" aria-hidden="true" />
        <h1 ref={heading} class="t-title-large" id="why-title">
          {say('why.title')}
        </h1>
        <WhatItIs world={world} />
        <p id="why-lead">{say('why.lead')}</p>
        <fieldset class="stack" aria-labelledby="why-title" aria-describedby="why-lead">
          {REASONS.map((one) => (
            <Choice key={one} name="reason" value={one} chosen={one === reason} onChoose={() => setReason(one)}>
              <b>{say(`why.${one}`)}</b>
            </Choice>
          ))}
        </fieldset>
        <div class="row gap-3">
          <Button type="submit" kind="primary" iconAfter="arrow-right" onClick={() => {}}>
            {busy ? say('title.loading') : say('why.go')}
          </Button>
          <Button kind="quiet" onClick={() => onAnswer(null)}>
            {say('why.skip')}
          </Button>
        </div>
      </form>
    </main>
  );
}
