import type { ItemView } from '../../../core/sim/view.ts';
import { Note } from '../../paper/note.tsx';
import { Term } from '../../paper/term.tsx';
import { ItemSheet } from '../backlog/item-sheet.tsx';
import { isSelected, useDesk } from '../desk.ts';
import { COLUMNS, type Column, columnOf, sprintItems } from './board-columns.ts';
import { impedimentName } from './impediments.tsx';
import { NOTE_KINDS } from './note-kinds.ts';

/** The Sprint Backlog in three columns. It belongs to the Developers: notes open, they do not move. */
export function SprintBoard() {
  const desk = useDesk();
  const { view, say, room } = desk;
  const items = sprintItems(view);
  const done = items.filter((item) => columnOf(item) === 'done').length;
  const selected = items.find((item) => isSelected(desk, 'item', item.id));
  return (
    <section class="board sprint-board" aria-labelledby="board-title" data-piece="board">
      <header class="section-head">
        <h2 id="board-title">
          <Term id="sprint-backlog">{say('board.title')}</Term>
        </h2>
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
      {selected && room === 'narrow' && <ItemSheet key={selected.id} item={selected} />}
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

/** The title, and for screen readers what the column and the colour say. */
function NoteTitle({ item }: { item: ItemView }) {
  const { say, name } = useDesk();
  const points = item.points === null ? say('backlog.size-none') : say('board.points', { n: item.points });
  return (
    <>
      {name(item.id)}
      <span class="sr-only">
        , {say(`item.state.${item.state}`)}, {points}
        {item.tied ? `, ${say('item.tied')}` : ''}.{' '}
      </span>
    </>
  );
}

function BoardNote({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { say } = desk;
  const refuse = (event: DragEvent) => {
    event.preventDefault();
    desk.tell(() => `${say('board.move-refused')}${say('refused.assign')}`);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who tries to drag a note is told whose it is
    <div
      draggable
      onDragStart={refuse}
      class={isSelected(desk, 'item', item.id) ? 'board__note board__note--selected' : 'board__note'}
    >
      <Note
        title={<NoteTitle item={item} />}
        kind={NOTE_KINDS[item.kind]}
        points={item.points}
        blocked={item.state === 'blocked' ? say('board.blocked') : undefined}
        done={columnOf(item) === 'done' ? say('board.done') : undefined}
        tilt={item.id.length % 3 === 0 ? 'l' : item.id.length % 3 === 1 ? 'r' : 'none'}
        onClick={() => desk.select(isSelected(desk, 'item', item.id) ? null : { kind: 'item', id: item.id })}
      />
      {item.state === 'blocked' && <Blockers item={item} />}
      {item.tied && <span class="board__tied">{say('item.tied-short')}</span>}
    </div>
  );
}

/** Below a blocked note: what stops it, as far as it is known. */
function Blockers({ item }: { item: ItemView }) {
  const desk = useDesk();
  const names = desk.view.impediments.filter(({ on }) => on.includes(item.id)).map((one) => impedimentName(one, desk));
  return names.length === 0 ? null : <span class="board__why t-second">{names.join('; ')}</span>;
}
