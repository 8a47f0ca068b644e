import { cellText } from './cells';
import { fold } from './fold';
import type { Row, Section } from './types';

/** What of a comparison is shown. */
export interface Shown {
  readonly sections: readonly Section[];
  readonly rows: number;
  /** How many rows are left out, and of which sections nothing is left. */
  readonly leftOut: number;
  readonly gone: readonly Section[];
}

/** Whether all roles say the same in a row; what has not been loaded is not known to be the same. */
function isSame({ cells, always }: Row): boolean {
  if (always || cells.some(({ kind }) => kind === 'unknown')) return false;
  return new Set(cells.map((cell) => fold(cellText(cell)))).size === 1;
}

const count = (sections: readonly Section[]) =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** All rows, or those in which the roles differ. */
export function shownRows(all: readonly Section[], which: 'all' | 'differences'): Shown {
  const kept =
    which === 'all'
      ? all
      : all.map((section) => ({ ...section, rows: section.rows.filter((row) => !isSame(row)) }));
  const rows = count(kept);
  return {
    sections: kept.filter((section) => section.rows.length > 0),
    rows,
    leftOut: count(all) - rows,
    gone: kept.filter((section) => section.rows.length === 0),
  };
}
