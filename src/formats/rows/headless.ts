import type { Row, Table } from '../table';

/** Words that name columns, whatever stands below them. */
const NAMES =
  /^(id|name|title|label|role|source|target|from|to|weight|match|family|code|key|value)$/i;
const FIGURE = /^-?\d+([.,]\d+)*%?$/;
const YEAR = /^(19|20)\d\d$/;

/** Whether what was read as the names of the columns looks like a first row. */
export function looksHeadless({ header, rows }: Table): boolean {
  if (!header) return false;
  const names = header.cells.filter(Boolean);
  if (!names.length || names.some((name) => NAMES.test(name))) return false;
  const signs = header.cells.map((name, at) => signOf(name, cellsIn(rows, at)));
  return signs.includes('row') && !signs.includes('names');
}

/** The same table with that row as its first, and numbered columns. */
export function withoutHeader(table: Table): Table {
  const { header, rows, columns, remarks } = table;
  if (!header) return table;
  const cells = columns.map((_, at) => header.cells[at] ?? '');
  return {
    ...table,
    columns: columns.map((_, at) => `column ${at + 1}`),
    rows: [{ line: header.line, cells }, ...rows],
    // What was said of its names.
    remarks: remarks.filter(({ line }) => line !== header.line),
  };
}

const cellsIn = (rows: readonly Row[], at: number) =>
  rows.map(({ cells }) => cells[at] ?? '').filter(Boolean);

/** What a column says of its first cell: that it is like the others, that it is a name above them, or nothing. */
function signOf(name: string, cells: readonly string[]): 'row' | 'names' | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const areFigures = cells.every((cell) => FIGURE.test(cell));
  if (areFigures && YEAR.test(name)) return undefined;
  if (areFigures) return FIGURE.test(name) ? 'row' : 'names';
  const shape = shapeOf(first);
  if (isCode(first) && new Set(cells).size > 1 && cells.every((cell) => shapeOf(cell) === shape))
    return shapeOf(name) === shape ? 'row' : 'names';
  return cells.includes(name) ? 'row' : undefined;
}

const isCode = (cell: string) => cell.length <= 3 || /\d/.test(cell);

/** Codes have a shape: "AB-12" is "aa-00". */
const shapeOf = (cell: string) => cell.replace(/\d/g, '0').replace(/\p{L}/gu, 'a');
