import { useState } from 'preact/hooks';
import type { ItemView } from '../../../core/sim/view.ts';
import { Button } from '../../paper/button.tsx';
import { EvidenceDots } from '../../paper/dots.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Face } from '../../paper/rows.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { type RowParts, SortableList } from '../../paper/sortable.tsx';
import { Term } from '../../paper/term.tsx';
import type { Slot } from '../../paper/types.ts';
import { type Desk, isSelected, useDesk } from '../desk.ts';
import { faceColour, PersonFace } from '../people/face.tsx';
import { backlogItems, listWords, moveItem } from './backlog-list.ts';
import { ItemValue, rangeBefore } from './item-parts.tsx';

/** The Product Owner's Product Backlog: one list, ordered by drag, by the handle's keys and by the Move menu. */
export function ProductBacklog({ top = 8 }: { /** Rows shown at first; the rest opens on demand. */ top?: number }) {
  const desk = useDesk();
  const { view, say } = desk;
  const items = backlogItems(view);
  const [isLong, setLong] = useState(false);
  const shown = isLong ? items : items.slice(0, top);
  const hidden = items.length - shown.length;
  return (
    <Sheet flush class="backlog backlog--owner">
      <BacklogHead count={items.length} />
      {items.length === 0 && <p class="backlog__foot">{say('backlog.empty')}</p>}
      <SortableList
        label={say('backlog.title')}
        items={shown}
        idOf={(item) => item.id}
        nameOf={(item) => desk.name(item.id)}
        rowClass={(item) => (isSelected(desk, 'item', item.id) ? 'is-selected' : rangeBefore(item) ? 'is-changed' : undefined)}
        onMove={(id, to) => moveItem(desk, id, to)}
        words={listWords(desk, hidden > 0)}
        moreItems={(item) =>
          hidden > 0
            ? [{ id: 'end', label: say('backlog.move-bottom'), onPick: () => moveItem(desk, item.id, items.length - 1) }]
            : []
        }
        row={(item, parts) => <BacklogRow item={item} parts={parts} />}
      />
      <p class="backlog__foot">
        {items.length > top ? (
          <Button kind="quiet" size="small" onClick={() => setLong(!isLong)}>
            {isLong ? say('backlog.show-less') : say('backlog.more', { n: hidden })}
          </Button>
        ) : (
          <span />
        )}
        <span>{say('backlog.legend')}</span>
      </p>
    </Sheet>
  );
}

function BacklogHead({ count }: { count: number }) {
  const { say, canUndo, undo } = useDesk();
  return (
    <header class="backlog__head" data-piece="backlog">
      <div class="backlog__title">
        <h2>
          <Term id="product-backlog">{say('backlog.title')}</Term>
        </h2>
        <span class="t-second t-grey">{say('backlog.count', { n: count })}</span>
        {canUndo && (
          <Button kind="quiet" size="small" icon="arrow-counter-clockwise" onClick={undo}>
            {say('backlog.undo')}
          </Button>
        )}
      </div>
      <span>{say('backlog.size')}</span>
      <span class="over-range">{say('backlog.value')}</span>
      <span>{say('backlog.evidence')}</span>
      <span>{say('backlog.asked-by')}</span>
    </header>
  );
}

/** The name of an item, which opens what is known about it. */
export function ItemName({ item }: { item: ItemView }) {
  const desk = useDesk();
  const isOpen = isSelected(desk, 'item', item.id);
  return (
    <span class="backlog__name">
      <button
        type="button"
        class="item-name"
        aria-expanded={isOpen}
        onClick={() => desk.select(isOpen ? null : { kind: 'item', id: item.id })}
      >
        {desk.name(item.id)}
      </button>
    </span>
  );
}

export function ItemSize({ item }: { item: ItemView }) {
  const { say } = useDesk();
  return (
    <span class="backlog__size">
      {item.points === null ? (
        <span title={say('backlog.size-none')}>?</span>
      ) : (
        <>
          <span class="only-narrow">{say('backlog.size')} </span>
          {item.points}
        </>
      )}
    </span>
  );
}

/** Who asked for it, as a face with its name spoken. */
export function AskedBy({ item, desk }: { item: ItemView; desk: Desk }): Slot {
  const { askedBy } = item;
  if (askedBy === null) {
    return (
      <span class="not-narrow asked-by t-grey" title={desk.say('backlog.asked-nobody')}>
        <Icon name="users-three" label={desk.say('backlog.asked-nobody')} />
      </span>
    );
  }
  return (
    <span class="not-narrow asked-by" title={desk.name(askedBy)}>
      <Face small colour={faceColour(askedBy)}>
        <PersonFace id={askedBy} />
      </Face>
      <span class="sr-only">{desk.name(askedBy)}</span>
    </span>
  );
}

function BacklogRow({ item, parts }: { item: ItemView; parts: RowParts }) {
  const desk = useDesk();
  return (
    <>
      {parts.handle}
      <span class="backlog__number">{parts.place}</span>
      <ItemName item={item} />
      <ItemSize item={item} />
      <ItemValue item={item} />
      <EvidenceDots count={item.evidence} label={desk.say('backlog.evidence-label', { n: item.evidence })} />
      <AskedBy item={item} desk={desk} />
      {parts.menu}
    </>
  );
}
