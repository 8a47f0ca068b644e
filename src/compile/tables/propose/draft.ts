import type { Table } from '../../../formats';
import type { ColumnPlan, TablePlan, Use } from '../plan';
import { KINDS, keyOf } from './names';
import { type ColumnProfile, judgedRows, profilesOf } from './profile';

/** A table while it is being understood. */
export interface Draft {
  readonly table: Table;
  /** The names of its columns, as lists of names have them. */
  readonly keys: readonly string[];
  readonly profiles: readonly ColumnProfile[];
}

export const draftOf = (table: Table): Draft => ({
  table,
  keys: table.columns.map(keyOf),
  profiles: profilesOf(table),
});

/** The filled cells of a column by which it is judged. */
export const cellsIn = ({ table }: Draft, column: number): string[] =>
  judgedRows(table)
    .map(({ cells }) => cells[column] ?? '')
    .filter(Boolean);

/** The share of cells (0 to 1) that are among the texts. */
export function shareOf(cells: readonly string[], texts: ReadonlySet<string>): number {
  return cells.filter((cell) => texts.has(cell)).length / Math.max(1, cells.length);
}

/** Collects what columns are taken for; the first use of a column stays. */
export function columnUses({ table }: Draft) {
  const plans: (ColumnPlan | undefined)[] = table.columns.map((name) =>
    name ? undefined : { use: 'ignored', why: 'it is empty' },
  );
  return {
    isFree: (column: number) => plans[column] === undefined,
    take(column: number | undefined, use: Use, why: string) {
      if (column !== undefined && column >= 0) plans[column] ??= { use, why };
    },
    all: (rest: (column: number) => ColumnPlan) =>
      plans.map((plan, column) => plan ?? rest(column)),
  };
}

const MOST_KINDS = 20;

/** The column that names the kinds of the rows, where there are a few of them; all are taken. */
export function kindsIn(draft: Draft): TablePlan['kinds'] {
  const column = draft.keys.findIndex((key, at) => {
    const { distinct = 0, filled = 0 } = draft.profiles[at] ?? {};
    const isWhole = filled === judgedRows(draft.table).length;
    return KINDS.includes(key) && isWhole && distinct > 1 && 2 * distinct <= filled;
  });
  if (column < 0 || (draft.profiles[column]?.distinct ?? 0) > MOST_KINDS) return undefined;
  const taken = new Set(draft.table.rows.map(({ cells }) => cells[column] ?? ''));
  return { column, taken: [...taken] };
}
