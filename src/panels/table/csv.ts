import { csvText } from '../parts';
import type { Column } from './columns';

/** Rows as CSV, with a line of headings. */
export function tableCsv(columns: readonly Column[], places: readonly number[]): string {
  const lines = places.map((place) => columns.map((column) => column.value(place)));
  return csvText([columns.map(({ label }) => label), ...lines]);
}
