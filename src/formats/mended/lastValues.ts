import type { Row, Table } from '../table';
import { saidOfRows } from './said';

/** Values at several times as Gephi writes them: "<[2009.0, 2010.0, 1.0); [2010.0, 2011.0, 3.0]>". */
const TIMED = /^<(?:\s*[[(][^[\]()]*,[^[\]()]*,[^[\]()]*[\])]\s*;?)+>$/;
const VALUE = /[[(][^[\]();,]*,[^[\]();,]*,([^[\]();]*)[\])]\s*;?\s*>$/;
const NONE = '<empty>';

/** A table in which the last of several values in time stands for them. */
export function lastValues(table: Table): Table {
  const timed = table.columns.flatMap((_, at) => (isTimed(table.rows, at) ? [at] : []));
  if (!timed.length) return table;
  const columns = new Set(timed);
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, at) => (columns.has(at) ? lastIn(cell) : cell)),
  }));
  const remarks = timed.map((at) => {
    const own = table.rows.filter(({ cells }) => TIMED.test(cells[at] ?? ''));
    const message = 'values at several times; the last one is taken';
    return { ...saidOfRows(table.file, own, message), field: table.columns[at] ?? '' };
  });
  return { ...table, rows, remarks: [...table.remarks, ...remarks] };
}

function isTimed(rows: readonly Row[], at: number): boolean {
  const says = ({ cells }: Row) => Boolean(cells[at]) && cells[at] !== NONE;
  return rows.some(says) && rows.every((row) => !says(row) || TIMED.test(row.cells[at] ?? ''));
}

function lastIn(cell: string): string {
  if (cell === NONE) return '';
  return (VALUE.exec(cell)?.[1] ?? cell).trim().replace(/^"(.*)"$/s, '$1');
}
