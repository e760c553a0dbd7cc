import { HabitLine } from '../actions/do-panel.tsx';
import { backlogItems } from '../backlog/backlog-list.ts';
import { ItemSheet } from '../backlog/item-sheet.tsx';
import { useDesk } from '../desk.ts';

/** What is known about the chosen item. */
export function PlanningDetail() {
  const { view, selected, room } = useDesk();
  const chosen = selected?.kind === 'item' ? view.items.find((one) => one.id === selected.id) : undefined;
  const item = chosen ?? (room === 'wide' ? backlogItems(view)[0] : undefined);
  return (
    <>
      {item && <ItemSheet key={item.id} item={item} fixed={chosen === undefined} />}
      <HabitLine />
    </>
  );
}
