import type { CsvRow } from '../formats';

/** The entries of a cell that holds several, separated by "|"; empty ones and repetitions are left out. */
export function listOf(cell: string): string[] {
  const entries = cell.split('|').map((entry) => entry.trim());
  return [...new Set(entries.filter(Boolean))];
}

const WHOLE = /^\d{1,15}(\.0+)?$/;

/** A cell as a whole number from 0, also "90,000" and "87.0"; undefined when it is none. */
export function amountOf(cell: string): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.0+)?$/.test(cell) ? cell.replaceAll(',', '') : cell;
  return WHOLE.test(plain) ? Number(plain) : undefined;
}

const FIGURE = /^-?\d{1,15}(\.\d{1,15})?$/;

/** The indices of the columns in which every cell that is not empty is a plain number. */
export function figureColumns(columns: readonly string[], rows: readonly CsvRow[]): Set<number> {
  const figures = columns.flatMap((_, column) =>
    rows.every(({ cells }) => !cells[column] || FIGURE.test(cells[column])) ? [column] : [],
  );
  return new Set(figures);
}
