import type { Id } from '../../../core/sim/basics.ts';
import type { ItemView, View } from '../../../core/sim/view.ts';
import type { SortableWords } from '../../paper/sortable.tsx';
import type { Desk } from '../desk.ts';

/** Items that stand in the Product Backlog alone, in its order: what can be moved. */
export function backlogItems({ items }: View): ItemView[] {
  return items.filter((item) => item.sprint === null && item.state === 'backlog');
}

/** The one command behind drag, keys and menu. `to` counts from 0 among the items of the Product Backlog. */
export function moveItem(desk: Desk, item: Id, to: number): void {
  desk.send({ by: desk.view.seat, type: 'backlog.move', item, to });
}

/** Words of a list that can be put in order. `cut`: only its top is shown, so the end of it is not the end of all. */
export function listWords({ say }: Pick<Desk, 'say'>, cut = false): SortableWords {
  const placed = (item: string, place: number, of: number) => ({ item, place, of });
  return {
    handle: (item) => say('backlog.handle-short', { item }),
    move: (item) => say('backlog.move-menu', { item }),
    targets: {
      top: say('backlog.move-top'),
      up: say('backlog.move-up'),
      down: say('backlog.move-down'),
      bottom: say(cut ? 'backlog.move-shown-end' : 'backlog.move-bottom'),
    },
    lifted: (item, place, of) => say('backlog.lifted', placed(item, place, of)),
    at: (item, place, of) => say('backlog.at', placed(item, place, of)),
    dropped: (item, place, of) => say('backlog.dropped', placed(item, place, of)),
    cancelled: (item) => say('backlog.put-back', { item }),
  };
}
