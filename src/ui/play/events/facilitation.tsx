import { useState } from 'preact/hooks';
import type { Ask } from '../../../core/sim/view.ts';
import { afterPaint } from '../../after-paint.ts';
import { Button } from '../../paper/button.tsx';
import { useNumberKeys } from '../../paper/keys.ts';
import { Sheet } from '../../paper/sheet.tsx';
import { Choice } from '../../paper/slider.tsx';
import { useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import { answerAsk } from './moment-dialog.tsx';

/** How an event is held: ways of the pack, what each is like, and one button. */
export function Facilitation({ ask }: { ask: Ask }) {
  const desk = useDesk();
  const { say, packSay, settings } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const option = ask.options.find(({ id }) => id === chosen);
  const event = ask.event ?? 'planning';
  useNumberKeys({
    count: ask.options.length,
    enabled: settings.shortcuts,
    onPick: (at) => setChosen(ask.options[at]?.id ?? null),
  });
  return (
    <Sheet title={say(`facilitate.title.${event}`)} class="stack gap-3 facilitation">
      <p class="t-second">
        <Explained>{say(`facilitate.about.${event}`)}</Explained>
      </p>
      <fieldset class="stack">
        <legend class="sr-only">{say(`facilitate.title.${event}`)}</legend>
        {ask.options.map(({ id }) => (
          <Choice key={id} name={`format-${event}`} value={id} chosen={id === chosen} onChoose={() => setChosen(id)}>
            <span lang={packSay.lang(`format.${id}.name`)}>{packSay(`format.${id}.name`)}</span>
            {id === chosen && packSay.has(`format.${id}.text`) && (
              <span class="t-second choice__more" lang={packSay.lang(`format.${id}.text`)}>
                {packSay(`format.${id}.text`)}
              </span>
            )}
          </Choice>
        ))}
      </fieldset>
      {event === 'retrospective' && <p class="t-second t-grey">{say('facilitate.team-picks')}</p>}
      <div class="facilitation__next">
        <Button
          kind="primary"
          wide
          reason={option ? undefined : say('facilitate.choose-first')}
          onClick={() => option && afterPaint(() => answerAsk(desk, ask, option))}
        >
          {say('facilitate.choose')}
        </Button>
      </div>
    </Sheet>
  );
}
