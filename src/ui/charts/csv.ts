/** A chart's figures as a table: what the page shows, what a screen reader hears, what the CSV holds. */
export type ChartColumn = { id: string; label: string };
export type ChartRow = Record<string, string | number | null>;
export type ChartData = { caption: string; columns: readonly ChartColumn[]; rows: readonly ChartRow[] };

function field(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values as in RFC 4180: a heading line, CRLF, quotes only where needed. */
export function toCsv({ columns, rows }: Pick<ChartData, 'columns' | 'rows'>): string {
  const lines = [
    columns.map((column) => field(column.label)),
    ...rows.map((row) => columns.map((column) => field(row[column.id]))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

const CSV = 'text/csv;charset=utf-8';
/** Spreadsheets take a table without it for one of before Unicode, and spoil every umlaut. */
const MARK = '\uFEFF';

/** Hands a text to the browser as a file; nothing leaves the device. */
export function saveText(name: string, text: string, type = CSV): void {
  saveBlob(name, new Blob([type === CSV ? MARK : '', text], { type }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
