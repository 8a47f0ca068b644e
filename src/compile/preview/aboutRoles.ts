import type { Table } from '../../formats';
import type { Plan } from '../tables/plan';
import { plannedTables } from '../tables/planned';

/**
 * Whether tables hold relations or details of roles, and no roles themselves; and whether these are roles of certain names:
 * at least half of those that the tables name.
 */
export function aboutRoles(tables: readonly Table[], plan: Plan, names: ReadonlySet<string>) {
  const planned = plannedTables(tables, plan);
  if (planned.some((one) => one.plan.holds === 'roles')) {
    return { lacksRoles: false, isAboutOpen: false };
  }
  const cells = planned.flatMap(({ plan: { holds }, at, rows }) => {
    const columns = holds === 'relations' ? [at.source, at.target] : [at.id];
    return holds === 'nothing'
      ? []
      : rows.flatMap((row) => columns.flatMap((column) => row.cells[column ?? -1] || []));
  });
  const known = cells.filter((cell) => names.has(cell)).length;
  return {
    lacksRoles: cells.length > 0,
    isAboutOpen: cells.length > 0 && 2 * known >= cells.length,
  };
}
