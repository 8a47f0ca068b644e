import type { RoleId } from '../../../domain';
import type { Attributes } from '../../attributes';
import { percentIn } from '../figures';
import type { Planned } from '../planned';
import { mergeValues } from '../roles/mergeRoles';
import type { RoleNames } from '../roles/namesOfRoles';
import { type Entry, strongestOf } from './strongestOf';

/** Adds what tables of details say of roles: a list for each of their columns. */
export function addDetails(
  attributes: Attributes,
  tables: readonly Planned[],
  names: RoleNames,
): Attributes {
  const all = new Map(attributes);
  for (const planned of tables) {
    const rows = rowsByRole(planned, names);
    planned.plan.columns.forEach(({ use }, column) => {
      if (use !== 'list') return;
      const label = labelOf(planned, column);
      for (const [id, value] of listsIn(planned, rows, column))
        all.set(id, mergeValues(all.get(id) ?? [], [{ label, value }]));
    });
  }
  return all;
}

interface RowOfDetail {
  readonly id: RoleId;
  readonly cells: readonly string[];
}

function rowsByRole({ table, at, rows, note }: Planned, names: RoleNames): RowOfDetail[] {
  return rows.flatMap(({ line, cells }) => {
    const found = cells[at.id ?? -1] ?? '';
    const id = names.named(found);
    if (id) return [{ id, cells }];
    const field = table.columns[at.id ?? -1];
    const spot = { line, field, found, outcome: 'row left out' } as const;
    if (!names.isLeftOut(found))
      note('without a row in the table of roles; the line is left out', spot);
    return [];
  });
}

/** The entries of each role, the strongest first. */
function listsIn({ at, note }: Planned, rows: readonly RowOfDetail[], column: number) {
  const entries = rows.flatMap(({ id, cells }): Entry[] => {
    const name = cells[column] ?? '';
    return name ? [{ id, name, figure: percentIn(cells[at.figure ?? -1] ?? '') }] : [];
  });
  const { lists, said } = strongestOf(entries);
  if (said) note(said, { line: 1 });
  return lists;
}

const NAMELESS = /^(element[ _]?name|name|label|item|value)$/i;

/** A column's name; where that says nothing, the file's. */
function labelOf({ table: { file, columns } }: Planned, column: number): string {
  const name = columns[column] ?? '';
  return NAMELESS.test(name) ? file.replace(/^.*\/|\.\w+$/g, '') : name;
}
