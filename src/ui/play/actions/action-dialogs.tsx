import { useState } from 'preact/hooks';
import { actionName, actionWho } from '../../../words/action-words.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Choice } from '../../paper/slider.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { groupedActions } from './action-lists.ts';
import { ActionDetail, ActionEntry } from './action-parts.tsx';
import { isTooDear } from './taken-today.ts';

/** Under this id stands why several actions cannot be paid for. */
const TOO_DEAR = 'all-too-dear';

function foundIn(desk: Desk, search: string) {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return groupedActions(desk.view).flatMap(([group, actions]) => {
    const found = actions.filter((action) => {
      const text = `${actionName(action, desk.view, desk)} ${actionWho(action, desk.view, desk)}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
    return found.length > 0 ? [{ group, actions: found }] : [];
  });
}

/** Everything on offer at once, by what it is about, with a field to find it. The answer to "what can I do now?". */
export function AllActionsDialog() {
  const desk = useDesk();
  const { say, open } = desk;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = foundIn(desk, search);
  const isTight = found.flatMap(({ actions }) => actions).filter((one) => isTooDear(one, desk)).length > 1;
  const close = () => open(null);
  return (
    <Dialog title={say('do.all-title')} size="wide" closeLabel={say('dialog.close')} onClose={close}>
      <label class="search">
        <Icon name="magnifying-glass" />
        <span class="sr-only">{say('do.search')}</span>
        <input
          type="search"
          class="search__field"
          data-first-focus
          placeholder={say('do.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p class="t-grey">{say(search === '' ? 'do.empty' : 'do.found-none')}</p>}
      {isTight && (
        <p id={TOO_DEAR} class="t-second t-grey">
          {say('do.too-dear')}
        </p>
      )}
      <div class="all-actions">
        {found.map(({ group, actions }) => (
          <section key={group} class="all-actions__group" aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{say(`do.group.${group}`)}</h3>
            {actions.map((action) => (
              <div key={action.id}>
                <ActionEntry
                  action={action}
                  chosen={action.id === chosen}
                  onChoose={setChosen}
                  tooDear={isTight ? TOO_DEAR : undefined}
                />
                {action.id === chosen && <ActionDetail action={action} onDone={close} />}
              </div>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Where left-over time goes: three habits of the seat, changed at will. */
export function HabitDialog() {
  const { view, say, packSay, open, send } = useDesk();
  return (
    <Dialog title={say('habit.title')} closeLabel={say('dialog.close')} onClose={() => open(null)}>
      <p>{say('habit.about')}</p>
      <HabitChoices onChoose={(habit) => send({ by: view.seat, type: 'seat.habit', habit })} current={view.habit} />
      <p class="t-second t-grey">{packSay(`habit.${view.habit}.text`)}</p>
      <Button kind="primary" onClick={() => open(null)}>
        {say('dialog.back')}
      </Button>
    </Dialog>
  );
}

/** The three habits as framed choices. */
export function HabitChoices({ current, onChoose }: { current: string; onChoose: (habit: string) => void }) {
  const { view, packSay, say } = useDesk();
  return (
    <fieldset class="stack">
      <legend class="sr-only">{say('habit.title')}</legend>
      {view.habits.map((habit) => (
        <Choice key={habit} name="habit" value={habit} chosen={habit === current} onChoose={() => onChoose(habit)}>
          {packSay(`habit.${habit}.name`)}
        </Choice>
      ))}
    </fieldset>
  );
}

const OF_BOTH = ['assign', 'size', 'amount', 'done', 'quality', 'goal'] as const;

/** What is in no list, and whose it is: the accountabilities of Scrum in six sentences. */
export function NotThereDialog() {
  const { view, say, open } = useDesk();
  const own = view.seat === 'scrum-master' ? (['order', 'cancel'] as const) : [];
  return (
    <Dialog title={say('do.who-does-what')} closeLabel={say('dialog.close')} onClose={() => open(null)}>
      <p>{say('do.not-there')}</p>
      <ul class="stack divided not-there">
        {[...OF_BOTH, ...own].map((what) => (
          <li key={what} class="row row--nowrap row--top">
            <Icon name="hand-palm" /> <span>{say(`do.not-there.${what}`)}</span>
          </li>
        ))}
      </ul>
      <Button kind="primary" onClick={() => open(null)}>
        {say('dialog.back')}
      </Button>
    </Dialog>
  );
}

/** Cancelling ends the Sprint at once, so it is asked twice. */
export function CancelDialog() {
  const { say, open, send } = useDesk();
  const cancel = () => {
    if (send({ by: 'product-owner', type: 'sprint.cancel' }) === null) open(null);
  };
  return (
    <Dialog title={say('act.sprint.cancel')} closeLabel={say('dialog.close')} onClose={() => open(null)}>
      <p>{say('help.sprint.cancel')}</p>
      <p class="row">
        <Button onClick={() => open(null)}>{say('dialog.back')}</Button>
        <Button kind="primary" onClick={cancel}>
          {say('act.sprint.cancel')}
        </Button>
      </p>
    </Dialog>
  );
}
