import { csvText } from '../../../domain';
import { cellText } from '../model/cells';
import { headingText, labelText } from '../model/comparisonText';
import type { Cell } from '../model/types';
import type { VisibleRows } from '../model/visibleRows';

/** What is shown as CSV: a line for each row, a column for each role. */
export function comparisonCsv(shown: VisibleRows, titles: readonly string[]): string {
  const lines = shown.sections.flatMap((section) =>
    section.rows.map((row) => [headingText(section), labelText(row), ...row.cells.map(value)]),
  );
  return csvText([['Section', 'Row', ...titles], ...lines]);
}

/** A cell that is one figure becomes a number in the spreadsheet. */
function value(cell: Cell): string | number {
  const [entry, ...others] = cell.kind === 'entries' ? cell.entries : [];
  const { figure, name, lines } = entry ?? {};
  return figure !== undefined && !name && !lines && !others.length ? figure : cellText(cell);
}
