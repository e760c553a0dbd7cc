import type { ItemView } from '../../../core/sim/view.ts';
import { Note } from '../../paper/note.tsx';
import { ItemSheet } from '../backlog/item-sheet.tsx';
import { type Desk, isSelected, useDesk } from '../desk.ts';
import { NOTE_KINDS } from './note-kinds.ts';

type Column = 'to-do' | 'in-progress' | 'done';
const COLUMNS: readonly Column[] = ['to-do', 'in-progress', 'done'];

/** The column of an item on the board. */
export function columnOf(item: ItemView): Column {
  if (item.state === 'done' || item.state === 'released') return 'done';
  return item.state === 'to-do' || item.state === 'backlog' ? 'to-do' : 'in-progress';
}

/** Items of the Sprint Backlog of this Sprint. */
export function sprintItems({ items, at }: Desk['view']): ItemView[] {
  return items.filter((item) => item.sprint === at.sprint);
}

/** The Sprint Backlog in three columns. It belongs to the Developers: notes open, they do not move. */
export function SprintBoard() {
  const desk = useDesk();
  const { view, say } = desk;
  const items = sprintItems(view);
  const done = items.filter((item) => columnOf(item) === 'done').length;
  const selected = items.find((item) => isSelected(desk, 'item', item.id));
  return (
    <section class="board sprint-board" aria-labelledby="board-title" data-piece="board">
      <header class="section-head">
        <h2 id="board-title">{say('board.title')}</h2>
        {items.length > 0 && <span class="t-second t-grey">{say('board.done-count', { done, all: items.length })}</span>}
      </header>
      {items.length === 0 ? (
        <p class="t-grey">{say('board.empty')}</p>
      ) : (
        <div class="board__columns">
          {COLUMNS.map((column) => (
            <BoardColumn key={column} column={column} items={items.filter((item) => columnOf(item) === column)} />
          ))}
        </div>
      )}
      <p class="t-second t-grey">{say('board.about')}</p>
      {selected && <ItemSheet item={selected} />}
    </section>
  );
}

function BoardColumn({ column, items }: { column: Column; items: readonly ItemView[] }) {
  const { say } = useDesk();
  return (
    <section class="board__column" aria-labelledby={`column-${column}`}>
      <h3 id={`column-${column}`}>{say(`board.${column}`)}</h3>
      {items.length === 0 ? (
        <p class="t-second t-grey">{say('board.column-empty')}</p>
      ) : (
        <ul class="board__notes">
          {items.map((item) => (
            <li key={item.id}>
              <BoardNote item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function BoardNote({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { say, name } = desk;
  const points = item.points === null ? say('backlog.size-none') : say('board.points', { n: item.points });
  const refuse = (event: DragEvent) => {
    event.preventDefault();
    desk.tell(`${say('board.move-refused')}${say('refused.assign')}`);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who tries to drag a note is told whose it is
    <div
      draggable
      onDragStart={refuse}
      class={isSelected(desk, 'item', item.id) ? 'board__note board__note--selected' : 'board__note'}
    >
      <Note
        title={name(item.id)}
        kind={NOTE_KINDS[item.kind]}
        points={item.points}
        blocked={item.state === 'blocked' ? say('board.blocked') : undefined}
        done={columnOf(item) === 'done' ? say('board.done') : undefined}
        tilt={item.id.length % 3 === 0 ? 'l' : item.id.length % 3 === 1 ? 'r' : 'none'}
        label={say('board.note', { item: name(item.id), state: say(`item.state.${item.state}`), points })}
        onClick={() => desk.select(isSelected(desk, 'item', item.id) ? null : { kind: 'item', id: item.id })}
      />
      {item.tied && <span class="board__tied">{say('item.tied-short')}</span>}
    </div>
  );
}
