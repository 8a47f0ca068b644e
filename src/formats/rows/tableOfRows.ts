import { counted, type Problem, quote } from '../../domain';
import { nameColumns } from '../nameColumns';
import type { Row, Table } from '../table';
import { headerAt } from './headerAt';
import { faultyTable } from './tableOfEntries';

/** The rows of a CSV file or a sheet as a table: finds the column names and says what it left out. */
export function tableOfRows(file: string, all: readonly Row[]): Table {
  const start = headerAt(all);
  const [header, ...rows] = all.slice(start);
  if (!header) return faultyTable(file, 1, 'the file is empty; expected a row of column names');
  const written = header.cells.map(oneLine);
  const again = new Set(rows.filter(({ cells }) => isHeaderAgain(cells, written)));
  const own = rows.filter((row) => !again.has(row));
  const { columns, remarks } = nameColumns(file, written, filledColumns(own));
  return {
    ...{ file, columns },
    header: { line: header.line, cells: written },
    remarks: [
      ...prefaceRemarks(file, all.slice(0, start)),
      ...remarks.map((remark) => ({ ...remark, line: header.line })),
      ...[...again].map(({ line }) => ({
        ...{ file, line, message: 'the column names again; left out' },
        outcome: 'left out' as const,
      })),
    ],
    rows: own.map(({ line, cells }) => ({ line, cells: columns.map((_, i) => tidy(cells[i])) })),
    problems: own.flatMap(({ line, cells }) => tooManyCells(file, line, cells, columns.length)),
  };
}

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

function prefaceRemarks(file: string, preface: readonly Row[]): Problem[] {
  const [first] = preface;
  if (!first) return [];
  const text = first.cells.map(oneLine).filter(Boolean).join(' ');
  const lines = preface.length > 1 ? `${counted(preface.length, 'line')}, the first is` : 'a line,';
  const message = `above the column names: ${lines} ${quote(text)}; left out`;
  const own = preface.length > 1 && {
    lines: preface.map(({ line }) => line),
    count: preface.length,
  };
  return [{ file, line: first.line, message, ...own, outcome: 'left out' }];
}

const isHeaderAgain = (cells: readonly string[], header: readonly string[]) =>
  header.length > 1 && header.every((name, at) => oneLine(cells[at] ?? '') === name);

function tooManyCells(file: string, line: number, cells: readonly string[], columns: number) {
  const more = cells.slice(columns).some((cell) => cell.trim());
  const message = `expected ${columns} cells, one a column; found ${cells.length}`;
  return more ? [{ file, line, message }] : [];
}
