import { useState } from 'preact/hooks';
import type { ItemView } from '../../../core/sim/view.ts';
import { IconButton } from '../../paper/button.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Chip } from '../../paper/note.tsx';
import { Face } from '../../paper/rows.tsx';
import { actionsAbout } from '../actions/action-lists.ts';
import { ActionDetail, ActionEntry } from '../actions/action-parts.tsx';
import { useDesk } from '../desk.ts';
import { useIntoView } from '../into-view.ts';
import { faceColour, PersonFace } from '../people/face.tsx';
import { backlogItems } from './backlog-list.ts';
import { ItemFacts } from './item-facts.tsx';

type ItemSheetProps = {
  item: ItemView;
  /** It stands there without having been chosen, so it cannot be closed. */
  fixed?: boolean;
};

/** What is known about an item, and what would help. */
export function ItemSheet({ item, fixed }: ItemSheetProps) {
  const desk = useDesk();
  const own = useIntoView<HTMLElement>();
  const { view, say, packSay, name } = desk;
  const listed = backlogItems(view);
  const place = listed.findIndex((one) => one.id === item.id) + 1;
  const why = `item.${item.from}.why`;
  return (
    <section
      ref={fixed ? null : own}
      class="sheet item-sheet"
      aria-label={say('item.label', { item: name(item.id) })}
      data-piece="item"
    >
      <header class="item-sheet__head">
        <Chip
          colour={item.kind === 'feature' ? 'yellow' : item.kind === 'bug' ? 'salmon' : item.kind === 'debt' ? 'plum' : 'green'}
        >
          {say(`kind.${item.kind}`)}
        </Chip>
        <span class="t-second t-grey">
          {place > 0 ? say('item.of', { place, of: listed.length }) : say(`item.state.${item.state}`)}
        </span>
        {!fixed && (
          <IconButton
            icon="x"
            kind="quiet"
            label={say('item.close', { item: name(item.id) })}
            onClick={() => desk.select(null)}
          />
        )}
      </header>
      <h3 class="t-h2">{name(item.id)}</h3>
      {packSay.has(why) && <p>{packSay(why, { item: item.parent === null ? '' : name(item.parent) })}</p>}
      <ItemFacts item={item} />
      <ItemQuestion item={item} />
      <ItemActions item={item} />
    </section>
  );
}

/** The Developers' open question about this item, if there is one. */
function ItemQuestion({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { view, packSay, name } = desk;
  const letter = view.inbox.find((one) => one.item === item.id && one.kind === 'question');
  if (!letter) return null;
  return (
    <p class={`alert on-note${letter.urgent ? ' alert--waiting' : ''}`}>
      <Face colour={faceColour(letter.who)}>
        <PersonFace id={letter.who} />
      </Face>
      <span>
        {packSay(letter.from, { item: name(item.id) })} <b>{name(letter.who)}</b>
      </span>
      <Icon name="question" />
    </p>
  );
}

function ItemActions({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { view, say } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const actions = actionsAbout(view, { kind: 'item', id: item.id });
  const action = actions.find((one) => one.id === chosen);
  return (
    <div class="item-sheet__actions">
      <h4 class="t-h3">{say('item.would-help')}</h4>
      {actions.length === 0 && <p class="t-second t-grey">{say('item.no-actions')}</p>}
      {actions.map((one) => (
        <ActionEntry key={one.id} action={one} chosen={one === action} onChoose={setChosen} short />
      ))}
      {action && <ActionDetail key={action.id} action={action} />}
    </div>
  );
}
