import type { Action } from '../../../core/sim/command.ts';
import {
  actionHelp,
  actionName,
  actionShort,
  actionTakes,
  actionVerb,
  actionWho,
  priceWords,
  showsWords,
} from '../../../words/action-words.ts';
import { halfHours } from '../../../words/clock-words.ts';
import { afterPaint } from '../../after-paint.ts';
import { Button } from '../../paper/button.tsx';
import { HalfHours, Price } from '../../paper/dots.tsx';
import { ActionRow } from '../../paper/rows.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { useIntoView } from '../into-view.ts';
import { comesFirst, iconOf } from './action-lists.ts';
import { isTooDear, whyNot } from './taken-today.ts';

/** Price in circles, and by when it shows. */
export function ActionPrice({ action, bare }: { action: Action; bare?: boolean }) {
  const desk = useDesk();
  const { say, view } = desk;
  const n = halfHours(action.minutes);
  const label = n === 0 ? say('price.free') : say('price.label', { n });
  return <Price halves={n} label={label} when={bare ? undefined : <span>{showsWords(action, view, desk)}</span>} />;
}

/** With whom, unless the name of the action says it already. */
function whoBeside(action: Action, desk: Desk): string {
  const [person, ...others] = action.with;
  const isNamed =
    person !== undefined &&
    others.length === 0 &&
    action.others === 0 &&
    actionName(action, desk.view, desk).includes(desk.name(person));
  return isNamed ? '' : actionWho(action, desk.view, desk);
}

type ActionEntryProps = {
  action: Action;
  chosen: boolean;
  onChoose: (id: string) => void;
  /** Verb and object only: the thing stands above. */
  short?: boolean;
  tile?: boolean;
  /** The id of a sentence that says for several entries that they are too dear. */
  tooDear?: string | undefined;
};

/** One action of a list: what, with whom, price, by when it shows; too dear says why. */
export function ActionEntry({ action, chosen, onChoose, short, tile, tooDear }: ActionEntryProps) {
  const desk = useDesk();
  const { view } = desk;
  const brief = short ? actionShort(action, view, desk) : null;
  return (
    <ActionRow
      icon={iconOf(action)}
      name={brief?.verb ?? actionName(action, view, desk)}
      who={brief?.object ?? whoBeside(action, desk)}
      price={<ActionPrice action={action} bare={short ?? false} />}
      selected={chosen}
      first={comesFirst(action, view)}
      reason={whyNot(action, desk)}
      toldIn={isTooDear(action, desk) ? tooDear : undefined}
      tile={tile ?? false}
      onSelect={() => onChoose(action.id)}
    />
  );
}

/** What the chosen action takes, in a sentence, and the button that spends the time. */
export function ActionDetail({ action, onDone }: { action: Action; onDone?: () => void }) {
  const desk = useDesk();
  const { view, say } = desk;
  const own = useIntoView<HTMLDivElement>();
  const verb = actionVerb(action, view, desk);
  const n = halfHours(action.minutes);
  const [before = '', after = ''] = say('do.spend', { time: '\u0000', verb }).split('\u0000');
  const spend = () => {
    if (desk.send(action.command) === null) onDone?.();
  };
  return (
    <div class="do-detail" ref={own}>
      <p>
        <b>{n === 0 ? actionName(action, view, desk) : actionTakes(action, view, desk)}</b> {actionHelp(action, view, desk)}
      </p>
      <Button kind="yellow" wide reason={whyNot(action, desk)} onClick={() => afterPaint(spend)}>
        {n === 0 ? (
          <span>{say('do.free', { verb })}</span>
        ) : (
          <>
            <span>{before.trim()}</span> <HalfHours count={n} label={priceWords(action.minutes, desk)} />{' '}
            <span>{after.trim()}</span>
          </>
        )}
      </Button>
    </div>
  );
}
