import { counted, type Problem, quote } from '../../domain';
import { columnName, nameColumns } from '../nameColumns';
import type { Row, Table } from '../table';
import { notesBelow } from './footer';
import { headerAt } from './headerAt';
import { joinedNames } from './secondHeader';
import { faultyTable } from './tableOfEntries';

/** The rows of a CSV file or a sheet as a table: finds the column names and says what it left out. */
export function tableOfRows(file: string, all: readonly Row[]): Table {
  const start = headerAt(all);
  const [header, ...below] = all.slice(start);
  if (!header) return faultyTable(file, 1, 'the file is empty; expected a row of column names');
  const joined = joinedNames(header, below[0], below.slice(1));
  const rows = joined ? below.slice(1) : below;
  const written = joined ?? header.cells.map(oneLine);
  const notes = rows.slice(rows.length - notesBelow(rows));
  const again = rows.filter(({ cells }, at) => isHeaderAgain(cells, written, at));
  const out = new Set([...notes, ...again]);
  const own = rows.filter((row) => !out.has(row));
  const { columns, remarks } = nameColumns(file, written, filledColumns(own));
  return {
    ...{ file, columns },
    // Names on two lines are no first row.
    ...(!joined && { header: { line: header.line, cells: written } }),
    remarks: [
      ...textsAside(file, all.slice(0, start), 'above the column names'),
      ...(joined ? [{ file, line: header.line, message: JOINED }] : []),
      ...remarks.map((remark) => ({ ...remark, line: header.line })),
      ...again.map(({ line }) => ({
        ...{ file, line, message: 'the column names again; left out' },
        outcome: 'left out' as const,
      })),
      ...textsAside(file, notes, 'below the rows'),
    ],
    rows: own.map(({ line, cells }) => ({ line, cells: columns.map((_, i) => tidy(cells[i])) })),
    problems: own.flatMap(({ line, cells }) => tooManyCells(file, line, cells, columns.length)),
  };
}

const JOINED = 'the names of the columns stand on two lines; joined';

/** A cell on one line. */
export const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim();

const tidy = (cell = '') =>
  cell
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Whether a column has a cell: known once for all of them. */
function filledColumns(rows: readonly Row[]): (column: number) => boolean {
  const filled = new Set<number>();
  for (const { cells } of rows)
    cells.forEach((cell, at) => {
      if (!filled.has(at) && cell.trim()) filled.add(at);
    });
  return (column) => filled.has(column);
}

function textsAside(file: string, rows: readonly Row[], where: string): Problem[] {
  const [first] = rows;
  if (!first) return [];
  const text = first.cells.map(oneLine).filter(Boolean).join(' ');
  const lines = rows.length > 1 ? `${counted(rows.length, 'line')}, the first is` : 'a line,';
  const message = `${where}: ${lines} ${quote(text)}; left out`;
  const own = rows.length > 1 && { lines: rows.map(({ line }) => line), count: rows.length };
  return [{ file, line: first.line, message, ...own, outcome: 'left out' }];
}

/** Whether a row has the names once more; right below them some may be written otherwise. */
function isHeaderAgain(cells: readonly string[], header: readonly string[], at: number) {
  const isSame = (name: string, column: number) => oneLine(cells[column] ?? '') === name;
  if (header.length < 2 || header.every(isSame)) return header.length > 1;
  const alike = header.filter(
    (name, column) => name && columnName(oneLine(cells[column] ?? '')) === columnName(name),
  );
  return at === 0 && alike.length > 1 && 2 * alike.length >= header.length;
}

function tooManyCells(file: string, line: number, cells: readonly string[], columns: number) {
  const more = cells.slice(columns).some((cell) => cell.trim());
  const message = `expected ${columns} cells, one a column; found ${cells.length}`;
  return more ? [{ file, line, message }] : [];
}
