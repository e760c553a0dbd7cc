import { Sheet } from '../../paper/sheet.tsx';
import type { Slot } from '../../paper/types.ts';
import { HabitLine } from '../actions/do-panel.tsx';
import { ItemSheet } from '../backlog/item-sheet.tsx';
import { useDesk } from '../desk.ts';

/** What is known about the chosen item; the next step at its foot. */
export function PlanningDetail({ foot }: { foot?: Slot }) {
  const { view, say, selected } = useDesk();
  const item = selected?.kind === 'item' ? view.items.find((one) => one.id === selected.id) : undefined;
  if (item) return <ItemSheet item={item} foot={foot} />;
  return (
    <Sheet colour="paper" class="stack gap-4">
      <p class="t-grey">{say('planning.detail-none')}</p>
      <HabitLine />
      {foot}
    </Sheet>
  );
}
