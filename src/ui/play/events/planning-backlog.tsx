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
import { clarityOf, ItemKind, ItemValue } from '../backlog/item-sheet.tsx';
import { AskedBy, ItemName, ItemSize } from '../backlog/product-backlog.tsx';
import { type Desk, isSelected, useDesk } from '../desk.ts';
import { forecastPlace } from './forecast-place.ts';

const TOP = 11;

/** The Product Backlog at Sprint Planning: ordered by the Product Owner, read by all, with the Developers' forecast between the rows. */
export function PlanningBacklog({ tied }: { tied: readonly Id[] }) {
  const desk = useDesk();
  const { view, say, name } = desk;
  const isOwner = view.seat === 'product-owner';
  const items = backlogItems(view);
  const [isLong, setLong] = useState(false);
  const shown = isLong ? items : items.slice(0, TOP);
  const hidden = items.length - shown.length;
  const { forecast } = view;
  const line =
    forecast === null ? -1 : Math.min(shown.length, forecastPlace(items, Math.floor((forecast.low + forecast.high) / 2)));
  const after = (place: number) => place === line && <ForecastLine />;
  const look = (item: ItemView) =>
    isSelected(desk, 'item', item.id) ? 'is-selected' : tied.includes(item.id) ? 'is-changed' : undefined;
  return (
    <Sheet flush class="backlog backlog--planning">
      <header class="backlog__head">
        <div class="backlog__title">
          <h2>
            <Term id="product-backlog">{say('backlog.title')}</Term>
          </h2>
          <span class="t-second t-grey">
            {isOwner
              ? say('backlog.count-short', { n: items.length })
              : say('backlog.count-read', { n: items.length, owner: name(view.colleague.id) })}
          </span>
        </div>
        <span>{say('backlog.kind')}</span>
        <span>{say('backlog.size')}</span>
        <span>{say('backlog.clarity')}</span>
        <span class="over-range">{say('backlog.value-short')}</span>
        <span>{say('backlog.asked-by')}</span>
      </header>
      {isOwner ? (
        <SortableList
          label={say('backlog.title')}
          items={shown}
          idOf={(item) => item.id}
          nameOf={(item) => name(item.id)}
          rowClass={look}
          onMove={(id, to) => moveItem(desk, id, to)}
          words={listWords(desk, hidden > 0)}
          after={after}
          moreItems={(item) =>
            hidden > 0
              ? [{ id: 'end', label: say('backlog.move-bottom'), onPick: () => moveItem(desk, item.id, items.length - 1) }]
              : []
          }
          row={(item, parts) => (
            <>
              {parts.handle}
              <span class="backlog__number">{parts.place}</span>
              <RowWords item={item} desk={desk} tied={tied.includes(item.id)} />
              {parts.menu}
            </>
          )}
        />
      ) : (
        <ol class="sortable" aria-label={say('backlog.title')}>
          {shown.map((item, at) => (
            <li key={item.id} class="sortable__item">
              <div class={`sortable__row ${look(item) ?? ''}`}>
                <span class="grip grip--still" />
                <span class="backlog__number">{at + 1}</span>
                <RowWords item={item} desk={desk} tied={tied.includes(item.id)} />
                <span />
              </div>
              {after(at + 1)}
            </li>
          ))}
        </ol>
      )}
      {(hidden > 0 || isLong) && (
        <p class="backlog__foot">
          <Button kind="quiet" size="small" onClick={() => setLong(!isLong)}>
            {isLong ? say('backlog.show-less') : say('backlog.more', { n: hidden })}
          </Button>
          <span class="t-grey">{say('planning.forecast-line')}</span>
        </p>
      )}
    </Sheet>
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
