import type { Problem } from '../../../domain';
import { oneLine, type Row } from '../../../formats';
import type { Planned } from '../planned';
import type { RoleNames } from '../roles/namesOfRoles';
import { addMatch, addParent, addPressure, type Relations } from './collected';
import { endsReader } from './endsReader';
import { splitRows } from './splitRows';
import { weightsIn } from './weightsIn';

/** Why a table of relations cannot be read. */
export function faultsOfRelations({ table, at }: Planned): Problem[] {
  const { file, columns, problems } = table;
  const missing = (['source', 'target'] as const).filter(
    (name) => columns.length && at[name] === undefined,
  );
  return [
    ...problems,
    ...missing.map((field) => ({ file, line: 1, field, message: 'this column is missing' })),
  ];
}

/** Adds the relations of a table. */
export function readRelations(planned: Planned, names: RoleNames, relations: Relations): void {
  const { table, at, note } = planned;
  const { above, matched, pressed, rule } = splitRows(planned);
  if (matched.length) relations.rules.push(rule);
  const weights = weightsIn(planned, matched);
  const endsIn = endsReader(names, note);
  const [sourceAt, targetAt] = [at.source ?? -1, at.target ?? -1];
  const fields = [table.columns[sourceAt] ?? '', table.columns[targetAt] ?? ''] as const;
  const endsOf = ({ line, cells }: Row) =>
    endsIn(cells[sourceAt] ?? '', cells[targetAt] ?? '', line, fields);
  const reasonOf = ({ cells }: Row) => oneLine(cells[at.because ?? -1] ?? '');
  const noteAgain = (row: Row, source: string, target: string, more = '') =>
    note(`the same two roles again${more}`, {
      ...{ line: row.line, found: `${source}, ${target}` },
      outcome: 'row left out',
    });
  for (const row of above) {
    const ends = endsOf(row);
    if (ends && addParent(relations, ends.source, ends.target))
      noteAgain(row, ends.source, ends.target);
  }
  for (const { row, kind } of pressed) {
    const ends = endsOf(row);
    if (ends && addPressure(relations, ends.source, kind, ends.target, reasonOf(row)))
      noteAgain(row, ends.source, ends.target);
  }
  matched.forEach((row, index) => {
    const ends = endsOf(row);
    if (!ends) return;
    const { source, target: role } = ends;
    const because = reasonOf(row);
    const match = { role, match: weights[index] ?? 0, ...(because && { because }) };
    if (addMatch(relations, source, match, names.has(role)))
      noteAgain(row, source, role, '; the highest match stays');
  });
}
