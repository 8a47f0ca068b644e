import { zipSync } from 'fflate';
import type { SheetData } from 'read-excel-file/universal';
import { type ArchivedFile, unpack } from '../archive';
import { tableOfRows } from '../rows/tableOfRows';
import type { Table } from '../table';
import { type MergedCells, mergedCells } from './mergedCells';

const MOST_LINES = 5;

/** Reads a spreadsheet (.xlsx): a table for each sheet that has anything in it. */
export async function readSheets(file: string, bytes: Uint8Array): Promise<Table[]> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const parts = unpack(bytes, (path) => /\.(xml|rels)$/.test(path));
  const sheets = await readWorkbook(withoutCompression(parts), { trim: false });
  const merged = mergedCells(parts);
  const filled = sheets.filter(({ data }) => rowsOf(data).length);
  return filled.map(({ sheet, data }) => {
    const name = sheets.length > 1 ? `${file}, ${sheet}` : file;
    return tableOfSheet(name, data, merged.get(sheet) ?? []);
  });
}

/** A table in which each line of merged cells has the text of the first. */
function tableOfSheet(file: string, data: SheetData, merged: readonly MergedCells[]): Table {
  const rows = data.map((row) => [...row]);
  const lines = merged.flatMap(({ column, first, last }) => {
    const text = rows[first]?.[column] ?? null;
    if (text === null) return [];
    return rows.slice(first + 1, last + 1).map((row, at) => {
      row[column] = text;
      return first + at + 2;
    });
  });
  const table = tableOfRows(file, rowsOf(rows));
  const [line] = lines;
  if (line === undefined) return table;
  const message = 'merged cells; the text of the first stands on each of their lines';
  const said = {
    ...{ file, line, message },
    lines: lines.slice(0, MOST_LINES),
    count: lines.length,
  };
  return { ...table, remarks: [said, ...table.remarks] };
}

/** The reader would unpack in workers that it makes of texts, which the page's policy forbids. */
function withoutCompression(parts: readonly ArchivedFile[]): ArrayBuffer {
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
