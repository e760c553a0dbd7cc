import { useState } from 'preact/hooks';
import { pagesMethod } from '../../../words/en/pages-method.ts';
import { sayFrom } from '../../../words/say.ts';
import { saveText } from '../../charts/csv.ts';
import { Button } from '../../paper/button.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import type { Ports } from '../app-ports.ts';
import type { AppState } from '../app-state.ts';

const say = sayFrom(pagesMethod);

type DataSheetProps = { ports: Ports; state: AppState };

/** All that the device keeps of the player, as text: to be read, taken along, or deleted. */
export function DataSheet({ ports, state }: DataSheetProps) {
  const [isShown, setShown] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [told, setTold] = useState<() => string>(() => () => '');
  const results = state.results.value ?? [];
  const data = {
    settings: ports.settings.get(),
    whyHere: ports.memory.reason(),
    tipsSeen: ports.memory.tipsSeen(),
    games: state.saves.value ?? [],
    results,
  };
  const text = JSON.stringify(data, null, 2);
  const remove = async () => {
    const play = await state.loaded(
      () => ports.play(),
      () => void remove(),
    );
    if (!play) return;
    await play.forget();
    ports.memory.forget();
    state.leaveGame();
    await state.refresh();
    setAsked(false);
    setShown(false);
    setTold(() => () => say('data.delete.done'));
  };
  return (
    <Sheet title={say('data.title')} icon="lock">
      <div class="stack gap-3">
        <p>{say('data.note')}</p>
        <div class="row gap-3">
          <Button onClick={() => setShown(!isShown)} expanded={isShown}>
            {say(isShown ? 'data.hide' : 'data.show')}
          </Button>
          <Button icon="download-simple" onClick={() => saveText('two-seats-my-data.json', text, 'application/json')}>
            {say('data.export')}
          </Button>
          {results.length > 0 && (
            <Button
              icon="arrow-clockwise"
              onClick={() => void workOutAgain(ports, state).then((sentence) => setTold(() => sentence))}
            >
              {say('data.again')}
            </Button>
          )}
          <Button icon="trash" onClick={() => setAsked(true)}>
            {say('data.delete')}
          </Button>
        </div>
        {isAsked && (
          <div class="sheet sheet--salmon on-note row gap-3" role="alertdialog" aria-label={say('data.delete')}>
            <p class="grow">{say('data.delete.sure')}</p>
            <Button onClick={() => void remove()}>{say('data.delete.yes')}</Button>
            <Button onClick={() => setAsked(false)}>{say('data.delete.no')}</Button>
          </div>
        )}
        <p role="status">{told()}</p>
        {isShown && (
          <label>
            <span class="sr-only">{say('data.label')}</span>
            <textarea class="data-text" readOnly rows={14} value={text} />
          </label>
        )}
      </div>
    </Sheet>
  );
}

/** Scores every season twice over: the same decisions must give the same result. */
async function workOutAgain(ports: Ports, state: AppState): Promise<() => string> {
  const results = state.results.peek() ?? [];
  const once = await Promise.all(results.map((result) => ports.score([result])));
  const twice = await Promise.all(results.map((result) => ports.score([result])));
  const same = once.filter((score, at) => JSON.stringify(score) === JSON.stringify(twice[at])).length;
  return () => say('data.again.done', { n: results.length, same });
}
