import { zipSync } from 'fflate';
import type { SheetData } from 'read-excel-file/universal';
import { unpack } from '../archive';
import { tableOfRows } from '../rows/tableOfRows';
import type { Table } from '../table';

/** Reads a spreadsheet (.xlsx): a table for each sheet that has anything in it. */
export async function readSheets(file: string, bytes: Uint8Array): Promise<Table[]> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const sheets = await readWorkbook(withoutCompression(bytes), { trim: false });
  const filled = sheets.filter(({ data }) => rowsOf(data).length);
  return filled.map(({ sheet, data }) =>
    tableOfRows(sheets.length > 1 ? `${file}, ${sheet}` : file, rowsOf(data)),
  );
}

/** The reader would unpack in workers that it makes of texts, which the page's policy forbids. */
function withoutCompression(bytes: Uint8Array): ArrayBuffer {
  const parts = unpack(bytes, (path) => /\.(xml|rels)$/.test(path));
  const stored = zipSync(Object.fromEntries(parts.map(({ path, bytes: own }) => [path, own])), {
    level: 0,
  });
  return stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength);
}

/** Rows with a cell in them, by their numbers in the sheet. */
function rowsOf(data: SheetData) {
  return data
    .map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
}

/** A cell as text: a day without a time is a date. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const [date = '', time = ''] = cell
    .toISOString()
    .replace(/(:00)?\.000Z$|Z$/, '')
    .split('T');
  return time === '00:00' ? date : `${date} ${time}`;
}
