import type { Table } from '../../../formats';
import type { TablePlan } from '../plan';
import { detailsPlan } from './details';
import { type Draft, draftOf } from './draft';
import { type Known, knownIn } from './known';
import { relationsPlan } from './relations';
import { rolesPlan } from './roles';
import { sortByContent } from './sortByContent';
import { type Sorted, sortByName } from './sorted';

/** What each table is taken for: by the names of its columns, else by what its cells have in common with the others. */
export function plansOf(tables: readonly Table[]): TablePlan[] {
  const sorted = sortByContent(tables.map((table) => sortByName(draftOf(table))));
  const known = knownIn(sorted);
  return sorted.map((one) => planOf(one, known));
}

function planOf({ draft, holds, why }: Sorted, known: Known): TablePlan {
  if (holds.as === 'relations') return relationsPlan(draft, holds.ends, why);
  if (holds.as === 'details') return detailsPlan(draft, holds.role, why);
  if (holds.as === 'roles') return rolesPlan(draft, known, why);
  return nothing(draft, why);
}

function nothing({ table }: Draft, why: string): TablePlan {
  const ignored = { use: 'ignored', why: 'the table is left out' } as const;
  return { holds: 'nothing', why, columns: table.columns.map(() => ignored) };
}
