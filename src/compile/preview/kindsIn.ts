import type { Table } from '../../formats';
import type { Plan } from '../tables/plan';

/** A kind of rows, and how many there are. */
export interface Kind {
  readonly name: string;
  readonly count: number;
}

/** The kinds of rows in each table whose plan names a column of them, the largest first. */
export function kindsIn(tables: readonly Table[], plan: Plan): (readonly Kind[] | undefined)[] {
  return tables.map(({ rows }, at) => {
    const column = plan.tables[at]?.kinds?.column;
    if (column === undefined) return undefined;
    const counts = new Map<string, number>();
    for (const { cells } of rows) {
      const name = cells[column] ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  });
}
