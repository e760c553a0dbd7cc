import type { Slot } from './types.ts';

export type Column = {
  id: string;
  label: Slot;
  align?: 'start' | 'end' | 'center' /** The cell names its row. */;
  heads?: boolean;
};
type TableProps = {
  caption: Slot;
  hideCaption?: boolean;
  columns: readonly Column[];
  rows: readonly { id: string; cells: Record<string, Slot>; selected?: boolean }[];
};

/** A plain table: dividers only, a caption always, scrolls sideways inside its own frame when it must. */
export function Table({ caption, hideCaption, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-frame" tabIndex={0} aria-label={typeof caption === 'string' ? caption : undefined}>
      <table class="table">
        <caption class={hideCaption ? 'sr-only' : 't-second t-grey'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" class={`to-${column.align ?? 'start'}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.selected ? 'is-selected' : undefined}>
              {columns.map((column) => (
                <Cell key={column.id} column={column}>
                  {row.cells[column.id]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ column, children }: { column: Column; children: Slot }) {
  const to = `to-${column.align ?? 'start'}`;
  if (column.heads) {
    return (
      <th scope="row" class={to}>
        {children}
      </th>
    );
  }
  return <td class={to}>{children}</td>;
}
