import {
  type ColumnPlan,
  type Plan,
  RELATION_USES,
  ROLE_USES,
  type TablePlan,
  type Use,
} from '../tables/plan';

// Changes take a plan and return the next one; they change nothing.

const BY_YOU = 'chosen by you';
/** Only the first column of such a use counts. */
const ONCE: ReadonlySet<Use> = new Set([...ROLE_USES, ...RELATION_USES]);

/** Sets what a table is taken for, or how it is read. */
export function withTable(plan: Plan, at: number, change: Partial<TablePlan>): Plan {
  return {
    ...plan,
    tables: plan.tables.map((table, index) => (index === at ? { ...table, ...change } : table)),
  };
}

/** Sets what some columns of a table are taken for. Where only one column can have that use, another one loses it. */
export function withUse(plan: Plan, at: number, chosen: ReadonlySet<number>, use: Use): Plan {
  const table = plan.tables[at];
  if (!table) return plan;
  const rest = table.holds === 'relations' ? 'ignored' : 'attribute';
  // One object for all that are the same: of thousands, each crosses to the page, and is compared.
  const byYou = new Map<ColumnPlan['decimal'], ColumnPlan>();
  const changed = (column: ColumnPlan) => {
    const known = byYou.get(column.decimal) ?? { ...column, use, why: BY_YOU };
    byYou.set(column.decimal, known);
    return known;
  };
  const columns = table.columns.map((column, index): ColumnPlan => {
    if (chosen.has(index)) return changed(column);
    const losesIt = column.use === use && ONCE.has(use);
    return losesIt ? { ...column, use: rest, why: 'another column has its use' } : column;
  });
  return withTable(plan, at, { columns });
}

/** Sets the mark before the decimals of a column's figures; undefined leaves it to the cells. */
export function withDecimal(
  plan: Plan,
  at: number,
  column: number,
  decimal: ColumnPlan['decimal'],
): Plan {
  const columns = plan.tables[at]?.columns.map((own, index): ColumnPlan => {
    if (index !== column) return own;
    const { decimal: _, ...rest } = own;
    return decimal ? { ...rest, decimal } : rest;
  });
  return columns ? withTable(plan, at, { columns }) : plan;
}
