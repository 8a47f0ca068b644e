import { guardFormulas } from './formulaGuard';

/** What a cell of a table holds; an empty one nothing. */
export type Cell = number | string | undefined;

/** Spreadsheets take a CSV file for UTF-8 when it begins with this mark. */
export const CSV_MARK = '\uFEFF';

/** Lines as CSV (RFC 4180), the headings first. Words that a spreadsheet would take for a formula get an apostrophe. */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function written(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const safe = guardFormulas(value);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
