import { useState } from 'preact/hooks';
import type { Game, Snapshot } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Slider } from '../../paper/slider.tsx';
import { usePage } from '../page-frame.tsx';
import { SlidersScene } from './sliders-scene.tsx';

const say = sayFrom(pagesGame);
const sayFrame = sayFrom(pagesFrame);
const STATEMENTS = [0, 1, 2] as const;

type SlidersPageProps = { snapshot: Snapshot; game: Game };

/** Three statements about the seat, asked before the result so that the result does not answer them. Each may be left empty. */
export function SlidersPage({ snapshot, game }: SlidersPageProps) {
  const { seat, at } = snapshot.view;
  const title = say('sliders.title', { sprint: at.sprint });
  const heading = usePage(title, sayFrame('app.name'));
  const [values, setValues] = useState<readonly (number | null)[]>([null, null, null]);
  const isEmpty = values.every((value) => value === null);
  return (
    <main class="page page--card in-room">
      <SlidersScene view={snapshot.view} />
      <form
        class="sheet page__card stack gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          game.send({ by: seat, type: 'seat.rate', values });
        }}
      >
        <span class="tape" aria-hidden="true" />
        <header class="stack">
          <h1 ref={heading} class="row row--nowrap">
            <SeatMark seat={seat} size={1.9} label={sayFrame(`seat.${seat}`)} />
            <span>{title}</span>
          </h1>
          <p>{say('sliders.lead')}</p>
        </header>
        {STATEMENTS.map((at) => (
          <Slider
            key={at}
            question={say(`sliders.${at}`, { seat: sayFrame(`seat.${seat}`) })}
            value={values[at] ?? null}
            low={say('sliders.low')}
            high={say('sliders.high')}
            stepLabel={(step) => say('sliders.step', { n: step })}
            skipLabel={say('sliders.skip')}
            onChange={(value) => setValues(values.map((old, place) => (place === at ? value : old)))}
          />
        ))}
        <Button type="submit" kind={isEmpty ? 'plain' : 'primary'} iconAfter="arrow-right" onClick={() => {}}>
          {say(isEmpty ? 'sliders.go.empty' : 'sliders.go')}
        </Button>
      </form>
    </main>
  );
}
