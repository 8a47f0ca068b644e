import type { OlderEncoding, Row, Table } from '../../formats';
import type { Plan, Question } from '../tables/plan';
import { propose } from '../tables/propose';
import { cut } from './cut';
import { askOfWideTables } from './wideTables';

/** A column as it is shown before the files are opened. */
export interface ColumnPreview {
  readonly name: string;
  /** How many rows have something in it. */
  readonly filled: number;
}

/** The beginning of a table. */
export interface TablePreview {
  readonly file: string;
  readonly rowCount: number;
  readonly columns: readonly ColumnPreview[];
  /** Cells are cut. */
  readonly firstRows: readonly Row[];
  /** Whether its first line may be no names of columns: a format with a separator has no other sign of it. */
  readonly mayBeHeadless: boolean;
}

/** What files hold, what they are taken for, and what has to be asked. */
export interface Preview {
  readonly tables: readonly TablePreview[];
  readonly proposed: Plan;
  readonly questions: readonly Question[];
  /** What was chosen for files of the same shape before, or what is proposed. */
  readonly plan: Plan;
  /** The encoding from before Unicode that texts were read in, and those that can be chosen. */
  readonly encodings?: { readonly now: string; readonly all: readonly OlderEncoding[] };
}

const MOST_ROWS = 20;
const FEWEST_ROWS = 3;
/** A table of thousands of columns shows fewer rows: all cells cross from the worker to the page. */
const MOST_CELLS = 10_000;

/** Shows tables before they are opened, with what was chosen for them earlier. */
export function previewOf(tables: readonly Table[], chosen?: Plan): Preview {
  const { plan: proposed, questions } = askOfWideTables(propose(tables), tables);
  return { tables: tables.map(beginningOf), proposed, questions, plan: chosen ?? proposed };
}

function beginningOf({ file, columns, rows, header, separator }: Table): TablePreview {
  const filled = new Uint32Array(columns.length);
  for (const { cells } of rows) {
    for (let at = 0; at < columns.length; at++) if (cells[at]) filled[at] = (filled[at] ?? 0) + 1;
  }
  const most = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / columns.length)));
  return {
    ...{ file, rowCount: rows.length, mayBeHeadless: Boolean(header && separator) },
    columns: columns.map((name, at) => ({ name: cut(name), filled: filled[at] ?? 0 })),
    firstRows: rows.slice(0, most).map(({ line, cells }) => ({ line, cells: cells.map(cut) })),
  };
}
