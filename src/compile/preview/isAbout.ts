import type { Table } from '../../formats';
import type { Plan } from '../tables/plan';
import { plannedTables } from '../tables/planned';

/** Whether tables that have no roles themselves are about roles of these names: at least half of those that they name. */
export function isAbout(tables: readonly Table[], plan: Plan, names: ReadonlySet<string>): boolean {
  const planned = plannedTables(tables, plan);
  if (planned.some((one) => one.plan.holds === 'roles')) return false;
  const cells = planned.flatMap(({ plan: { holds }, at, rows }) => {
    const columns = holds === 'relations' ? [at.source, at.target] : [at.id];
    return holds === 'nothing'
      ? []
      : rows.flatMap((row) => columns.flatMap((column) => row.cells[column ?? -1] || []));
  });
  return cells.length > 0 && 2 * cells.filter((cell) => names.has(cell)).length >= cells.length;
}
