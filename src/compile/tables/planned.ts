import type { Problem } from '../../domain';
import {
  type Row,
  type Table,
  withIsoDays,
  withoutDescription,
  withoutHeader,
} from '../../formats';
import { type Places, type Plan, placesIn, type TablePlan } from './plan';
import { type Note, quotedSome, tableRemarks } from './tableRemarks';

/** A table with its plan, and where remarks on it are collected. */
export interface Planned {
  readonly table: Table;
  readonly plan: TablePlan;
  readonly at: Places;
  /** The rows that are taken, and those of kinds that are not. */
  readonly rows: readonly Row[];
  readonly others: readonly Row[];
  readonly note: Note;
  readonly remarks: () => Problem[];
}

/** The tables with their plans, in their order. */
export function plannedTables(tables: readonly Table[], plan: Plan): Planned[] {
  return tables.flatMap((written, index) => {
    const own = plan.tables[index];
    if (!own) return [];
    const named = own.isHeadless ? withoutHeader(written) : written;
    const described = own.isDescribed ? withoutDescription(named) : named;
    const table = own.daysBegin ? withIsoDays(described, own.daysBegin) : described;
    const { note, all } = tableRemarks(table.file);
    const [description] = named.rows;
    if (own.isDescribed && description)
      note(DESCRIBED, { line: description.line, outcome: 'row left out' });
    const ignored = ignoredColumns(table, own);
    const remarks = () => [...table.remarks, ...ignored, ...all()];
    return [{ table, plan: own, at: placesIn(own), ...takenRows(table, own, note), note, remarks }];
  });
}

const DESCRIBED = 'a second line on the columns; left out';

function takenRows({ columns, rows }: Table, { kinds }: TablePlan, note: Note) {
  if (!kinds) return { rows, others: [] };
  const taken = new Set(kinds.taken);
  const kindOf = ({ cells }: Row) => cells[kinds.column] ?? '';
  const others = rows.filter((row) => !taken.has(kindOf(row)));
  for (const row of others) {
    const spot = { line: row.line, field: columns[kinds.column], found: kindOf(row) };
    note('a row of a kind that is not taken', { ...spot, outcome: 'row left out' });
  }
  return { rows: rows.filter((row) => taken.has(kindOf(row))), others };
}

/** Columns that are left out are named, unless they say nothing. */
function ignoredColumns({ file, columns, rows }: Table, plan: TablePlan): Problem[] {
  const says = (column: number) => {
    const first = rows[0]?.cells[column] ?? '';
    return rows.some(({ cells }) => (cells[column] ?? '') !== first);
  };
  const ignored = columns.filter((_, at) => plan.columns[at]?.use === 'ignored' && says(at));
  if (!ignored.length || plan.holds === 'nothing') return [];
  const what = ignored.length === 1 ? 'a column is' : `${ignored.length} columns are`;
  const message = `${what} left out: ${quotedSome(ignored)}`;
  return [{ file, message, count: ignored.length, outcome: 'left out' }];
}
