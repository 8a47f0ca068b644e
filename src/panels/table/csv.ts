import type { Column } from './columns';

/** Rows as CSV (RFC 4180), with a line of headings. Words that a spreadsheet would take for a formula get an apostrophe. */
export function tableCsv(columns: readonly Column[], places: readonly number[]): string {
  const lines = places.map((place) => columns.map((column) => cell(column.value(place))));
  return [columns.map(({ label }) => cell(label)), ...lines]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}

function cell(value: number | string | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
