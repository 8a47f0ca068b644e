import type { RoleId } from '../../../domain';
import { entriesIn, oneLine, separatorOfNames } from '../../../formats';
import type { Planned } from '../planned';
import type { RoleNames } from '../roles/namesOfRoles';
import type { RowOfRole } from '../roles/rowsOfRoles';
import { turnedName } from '../turnedName';
import { addMatch, addParent, type Relations } from './collected';
import { WITHOUT_FIGURE } from './scaleOf';

/** Adds the relations that columns of a table of roles hold: who stands above a role, and with whom it is matched. */
export function readColumnsOfRoles(
  planned: Planned,
  rows: readonly RowOfRole[],
  names: RoleNames,
  relations: Relations,
): void {
  planned.plan.columns.forEach(({ use }, column) => {
    if (use === 'manager')
      eachNamed(planned, rows, column, ofManager(names), (id, parent) =>
        addParent(relations, id, parent),
      );
    if (use === 'target')
      eachNamed(planned, rows, column, names, (id, role) =>
        addMatch(relations, id, { role, match: WITHOUT_FIGURE }, true),
      );
  });
}

/** People may be named by their last or by their first name first. */
const ofManager = ({ named, ...names }: RoleNames): RoleNames => ({
  ...names,
  named: (name) => named(name) ?? named(turnedName(name)),
});

function eachNamed(
  { table, note }: Planned,
  rows: readonly RowOfRole[],
  column: number,
  names: RoleNames,
  add: (id: RoleId, other: RoleId) => void,
) {
  const cellOf = ({ row }: RowOfRole) => row.cells[column] ?? '';
  const isName = (entry: string) => names.named(oneLine(entry)) !== undefined;
  const separator = separatorOfNames(rows.map(cellOf), isName);
  for (const role of rows) {
    for (const entry of entriesIn(cellOf(role), separator)) {
      const other = names.named(oneLine(entry));
      if (other && other !== role.id) add(role.id, other);
      else if (!names.isLeftOut(entry)) {
        const spot = { line: role.row.line, field: table.columns[column], found: oneLine(entry) };
        const message = 'expected the id or the title of one other row; left out';
        note(message, { ...spot, outcome: 'left out' });
      }
    }
  }
}
