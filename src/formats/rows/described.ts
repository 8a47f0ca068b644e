import type { Row, Table } from '../table';

const FEWEST_ROWS = 4;
const FIGURE = /^-?\d+([.,]\d+)*%?$/;
/** Each part has one place to end: a cell may have a million letters. */
const WORDS = /^\P{L}*\p{L}\S*\s\P{L}*\p{L}/u;

/** Whether the first row seems to say what the columns are: where all others have figures it has words. */
export function looksDescribed({ header, columns, rows: [first, ...rows] }: Table): boolean {
  if (!header || !first || rows.length < FEWEST_ROWS - 1) return false;
  const figures = columns.flatMap((_, at) => (areFigures(rows, at) ? [at] : []));
  const worded = figures.filter((at) => WORDS.test(first.cells[at] ?? ''));
  // A role whose pay is "not disclosed" has an id or a name of one word.
  const all = first.cells.filter((cell) => WORDS.test(cell));
  return (
    worded.length > 0 &&
    2 * worded.length >= figures.length &&
    2 * all.length > first.cells.length &&
    !first.cells.includes('')
  );
}

/** The same table without that row. */
export const withoutDescription = (table: Table): Table => ({
  ...table,
  rows: table.rows.slice(1),
});

function areFigures(rows: readonly Row[], at: number): boolean {
  const isFilled = ({ cells }: Row) => Boolean(cells[at]);
  return (
    rows.some(isFilled) && rows.every((row) => !isFilled(row) || FIGURE.test(row.cells[at] ?? ''))
  );
}
