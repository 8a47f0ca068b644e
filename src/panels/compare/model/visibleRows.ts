import { cellText } from './cells';
import { fold } from './fold';
import type { Row, Section } from './types';

/** The rows of a comparison that are shown. */
export interface VisibleRows {
  readonly sections: readonly Section[];
  readonly rows: number;
  /** How many rows are left out, and the sections that lose all of theirs. */
  readonly leftOut: number;
  readonly emptySections: readonly Section[];
}

/** Whether all roles have the same in a row. False while any cell is not loaded. */
function isSame({ cells, always }: Row): boolean {
  if (always || cells.some(({ kind }) => kind === 'unknown')) return false;
  return new Set(cells.map((cell) => fold(cellText(cell)))).size === 1;
}

const count = (sections: readonly Section[]) =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** All rows, or those in which the roles differ. */
export function visibleRows(all: readonly Section[], which: 'all' | 'differences'): VisibleRows {
  const kept =
    which === 'all'
      ? all
      : all.map((section) => ({ ...section, rows: section.rows.filter((row) => !isSame(row)) }));
  const rows = count(kept);
  return {
    sections: kept.filter((section) => section.rows.length > 0),
    rows,
    leftOut: count(all) - rows,
    emptySections: kept.filter((section) => section.rows.length === 0),
  };
}
