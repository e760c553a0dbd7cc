import { useState } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import type { ItemView } from '../../../core/sim/view.ts';
import { Button } from '../../paper/button.tsx';
import { ClarityDots } from '../../paper/dots.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { SortableList } from '../../paper/sortable.tsx';
import { Term } from '../../paper/term.tsx';
import type { Slot } from '../../paper/types.ts';
import { backlogItems, listWords, moveItem } from '../backlog/backlog-list.ts';
import { clarityOf, ItemKind, ItemValue } from '../backlog/item-parts.tsx';
import { AskedBy, ItemName, ItemSize } from '../backlog/product-backlog.tsx';
import { type Desk, isSelected, useDesk } from '../desk.ts';
import { forecastPlace } from './forecast-place.ts';

const TOP = 11;

interface ShownList {
  readonly items: readonly ItemView[];
  readonly hidden: number;
  readonly tied: readonly Id[];
  /** The Developers' forecast, after the row where it stands. */
  readonly after: (place: number) => Slot;
}

function lookOf(item: ItemView, tied: readonly Id[], desk: Desk): string | undefined {
  if (isSelected(desk, 'item', item.id)) return 'is-selected';
  return tied.includes(item.id) ? 'is-changed' : undefined;
}

/** The Product Backlog at Sprint Planning: ordered by the Product Owner, read by all, with the Developers' forecast between the rows. */
export function PlanningBacklog({ tied }: { tied: readonly Id[] }) {
  const { view, say } = useDesk();
  const items = backlogItems(view);
  const [isLong, setLong] = useState(false);
  const { forecast } = view;
  const line = forecast === null ? -1 : forecastPlace(items, Math.floor((forecast.low + forecast.high) / 2));
  // The short list reaches to the forecast line: it stands after the same item in both.
  const shown = isLong ? items : items.slice(0, Math.max(TOP, line));
  const hidden = items.length - shown.length;
  const list: ShownList = { items: shown, hidden, tied, after: (place) => place === line && <ForecastLine /> };
  return (
    <Sheet flush class="backlog backlog--planning">
      <BacklogHead count={items.length} />
      {view.seat === 'product-owner' ? <OwnList list={list} /> : <ReadList list={list} />}
      {(hidden > 0 || isLong) && (
        <p class="backlog__foot">
          <Button kind="quiet" size="small" onClick={() => setLong(!isLong)}>
            {isLong ? say('backlog.show-less') : say('backlog.more', { n: hidden })}
          </Button>
          {forecast !== null && <span class="t-grey">{say('planning.forecast-line')}</span>}
        </p>
      )}
    </Sheet>
  );
}

function BacklogHead({ count }: { count: number }) {
  const { view, say, name } = useDesk();
  const isOwner = view.seat === 'product-owner';
  return (
    <header class="backlog__head">
      <div class="backlog__title">
        <h2>
          <Term id="product-backlog">{say('backlog.title')}</Term>
        </h2>
        <span class="t-second t-grey">
          {isOwner
            ? say('backlog.count-short', { n: count })
            : say('backlog.count-read', { n: count, owner: name(view.colleague.id) })}
        </span>
      </div>
      <span>{say('backlog.kind')}</span>
      <span>{say('backlog.size')}</span>
      <span>{say('backlog.clarity')}</span>
      <span class="over-range">{say('backlog.value-short')}</span>
      <span>{say('backlog.asked-by')}</span>
    </header>
  );
}

/** The Product Owner's: every row can be moved. */
function OwnList({ list }: { list: ShownList }) {
  const desk = useDesk();
  const { say, name, view } = desk;
  const last = backlogItems(view).length - 1;
  return (
    <SortableList
      label={say('backlog.title')}
      items={list.items}
      idOf={(item) => item.id}
      nameOf={(item) => name(item.id)}
      rowClass={(item) => lookOf(item, list.tied, desk)}
      onMove={(id, to) => moveItem(desk, id, to)}
      words={listWords(desk, list.hidden > 0)}
      after={list.after}
      moreItems={(item) =>
        list.hidden > 0 ? [{ id: 'end', label: say('backlog.move-bottom'), onPick: () => moveItem(desk, item.id, last) }] : []
      }
      row={(item, parts) => (
        <>
          {parts.handle}
          <span class="backlog__number">{parts.place}</span>
          <RowWords item={item} desk={desk} tied={list.tied.includes(item.id)} />
          {parts.menu}
        </>
      )}
    />
  );
}

/** Everybody else's: to read. */
function ReadList({ list }: { list: ShownList }) {
  const desk = useDesk();
  return (
    <ol class="sortable" aria-label={desk.say('backlog.title')}>
      {list.items.map((item, at) => (
        <li key={item.id} class="sortable__item">
          <div class={`sortable__row ${lookOf(item, list.tied, desk) ?? ''}`}>
            <span class="grip grip--still" />
            <span class="backlog__number">{at + 1}</span>
            <RowWords item={item} desk={desk} tied={list.tied.includes(item.id)} />
            <span />
          </div>
          {list.after(at + 1)}
        </li>
      ))}
    </ol>
  );
}

function RowWords({ item, desk, tied }: { item: ItemView; desk: Desk; tied: boolean }): Slot {
  const clarity = clarityOf(item);
  const word = desk.say(`backlog.clarity.${clarity.word}`);
  return (
    <>
      <span class="backlog__name-cell">
        <ItemName item={item} />
        {tied && (
          <span class="tied-mark" title={desk.say('item.tied')}>
            <Icon name="flag" label={desk.say('item.tied')} size="small" />
          </span>
        )}
      </span>
      <ItemKind item={item} />
      <ItemSize item={item} />
      <ClarityDots count={clarity.dots} label={word} word={word} />
      <ItemValue item={item} />
      <AskedBy item={item} desk={desk} />
    </>
  );
}

/** Said by the Developers, between the rows: it cannot be moved. */
function ForecastLine() {
  const { view, say, room } = useDesk();
  const { forecast } = view;
  if (forecast === null) return null;
  const { low, high } = forecast;
  return (
    <p class="forecast-line">
      <span class="on-note">
        <Icon name="users-three" />{' '}
        <b>{say(room === 'narrow' ? 'planning.forecast-short' : 'planning.forecast', { low, high })}</b>
      </span>
    </p>
  );
}
