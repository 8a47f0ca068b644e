import { counted, groupBy, type Problem, quote } from '../../domain';
import { saidOfRows } from '../mended/said';
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
  const written = withNameless(joined ?? header.cells.map(oneLine), rows);
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
      ...namesAgain(file, again),
      ...textsAside(file, notes, 'below the rows'),
    ],
    rows: own.map(({ line, cells }) => ({ line, cells: columns.map((_, i) => tidy(cells[i])) })),
    problems: tooManyCells(file, own, columns.length),
  };
}

const JOINED = 'the names of the columns stand on two lines; joined';

/** A cell on one line. */
export const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim();

// Most cells are tidy: to replace each blank by a blank took longer than all else.
const UNTIDY = /[^\S\n ]| {2}| \n|\n /;

const tidy = (cell = '') => (UNTIDY.test(cell) ? tidied(cell) : cell).trim();

const tidied = (cell: string) => cell.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n');

/** Whether a column has a cell: known once for all of them. */
function filledColumns(rows: readonly Row[]): (column: number) => boolean {
  const filled = new Set<number>();
  for (const { cells } of rows)
    cells.forEach((cell, at) => {
      if (!filled.has(at) && cell.trim()) filled.add(at);
    });
  return (column) => filled.has(column);
}

function namesAgain(file: string, rows: readonly Row[]): Problem[] {
  if (!rows.length) return [];
  const said = saidOfRows(file, rows, 'the column names again; left out');
  return [{ ...said, outcome: 'left out' }];
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
  if (at > 0) return false;
  const alike = header.filter(
    (name, column) => name && columnName(oneLine(cells[column] ?? '')) === columnName(name),
  );
  return alike.length > 1 && 2 * alike.length >= header.length;
}

const widthOf = ({ cells }: Row) => cells.findLastIndex((cell) => cell.trim()) + 1;

/** The share of rows that show how many columns there are. */
const MOST = 0.8;
const FEWEST_ROWS = 3;

/** Names of columns, with empty ones for those of which nearly every row has a cell. */
function withNameless(names: readonly string[], rows: readonly Row[]): string[] {
  const width = widthOf(rows[0] ?? { line: 0, cells: [] });
  const isUsual =
    width > names.length &&
    rows.length >= FEWEST_ROWS &&
    rows.filter((row) => widthOf(row) === width).length >= MOST * rows.length;
  return isUsual ? Array.from({ length: width }, (_, at) => names[at] ?? '') : [...names];
}

/** Rows with more cells than there are columns: a fault for each number of cells. */
function tooManyCells(file: string, rows: readonly Row[], columns: number): Problem[] {
  const wide = rows.filter((row) => widthOf(row) > columns);
  return [...groupBy(wide, ({ cells }) => cells.length)].map(([length, own]) => {
    const message = `expected ${columns} cells, one a column; found ${length}`;
    return saidOfRows(file, own, message);
  });
}
