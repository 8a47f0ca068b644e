import type { Row, Table } from '../table';
import { saidOfRows } from './said';

const FEWEST_ROWS = 4;
const FEWEST_GROUPS = 2;
/** The first column of groups is empty in so many rows at least. */
const EMPTY = 0.4;
const IDENTIFIES = /(id|code|key|number|nr|no)\.?$/i;

/** A table whose first columns name a group on the first of its rows only: each row has the name. */
export function withGroupsFilled(table: Table): Table {
  const count = groupColumns(table);
  if (!count) return table;
  const mended: Row[] = [];
  let above: readonly string[] = [];
  const rows = table.rows.map((row) => {
    const begins = row.cells.slice(0, count).findIndex(Boolean);
    const kept = begins < 0 ? count : begins;
    const own = row.cells.map((cell, at) => (at < kept ? (above[at] ?? '') : cell));
    const cells = own.map((cell, at) => (at < count && !cell ? (above[at] ?? '') : cell));
    if (cells.some((cell, at) => cell !== row.cells[at])) mended.push(row);
    above = cells;
    return { line: row.line, cells };
  });
  const message = 'the name of a group stands on its first line; read as if it stood on each';
  return { ...table, rows, remarks: [...table.remarks, saidOfRows(table.file, mended, message)] };
}

/** How many of the first columns name groups; 0 where cells may be missing as well. */
function groupColumns({ header, columns, rows }: Table): number {
  const filled = (column: number) => rows.filter(({ cells }) => cells[column]);
  const first = filled(0);
  const names = new Set(first.map(({ cells }) => cells[0]));
  const isGroup =
    header &&
    rows.length >= FEWEST_ROWS &&
    rows[0]?.cells[0] &&
    first.length >= FEWEST_GROUPS &&
    names.size === first.length &&
    first.length <= (1 - EMPTY) * rows.length &&
    !IDENTIFIES.test(columns[0] ?? '');
  const isFull = (column: number) => filled(column).length === rows.length;
  if (!isGroup || !columns.some((_, at) => isFull(at))) return 0;
  let count = 1;
  // A column of smaller groups begins anew with each larger one.
  while (!isFull(count) && first.every(({ cells }) => cells[count])) count++;
  return count;
}
