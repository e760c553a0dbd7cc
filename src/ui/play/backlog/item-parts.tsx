import type { ItemView } from '../../../core/sim/view.ts';
import { KindMark } from '../../paper/note.tsx';
import { ValueRange } from '../../paper/range.tsx';
import { useDesk } from '../desk.ts';
import { NOTE_KINDS } from '../people/note-kinds.ts';

/** How clear an item is, in three words and one to three dots. */
export function clarityOf(item: ItemView): { dots: number; word: 'foggy' | 'fair' | 'ready' } {
  if (item.ready) return { dots: 3, word: 'ready' };
  return item.clarity < 450 ? { dots: 1, word: 'foggy' } : { dots: 2, word: 'fair' };
}

/** The range before, while it is news and says something else than the range now. */
export function rangeBefore({ value, was }: ItemView): ItemView['was'] {
  return was === null || (was.low === value.low && was.high === value.high) ? null : was;
}

/** "20 to 35", with the range before it while it is news. */
export function ItemValue({ item }: { item: ItemView }) {
  const { say } = useDesk();
  const { value } = item;
  const was = rangeBefore(item);
  return (
    <ValueRange
      low={value.low}
      high={value.high}
      was={was ?? undefined}
      words={say('backlog.range', value as { low: number; high: number })}
      wasWords={was ? say('backlog.range-was', was as { low: number; high: number }) : undefined}
    />
  );
}

/** The word for the kind of an item, with its pastel. */
export function ItemKind({ item }: { item: ItemView }) {
  const { say } = useDesk();
  return <KindMark kind={NOTE_KINDS[item.kind]}>{say(`kind.${item.kind}`)}</KindMark>;
}
