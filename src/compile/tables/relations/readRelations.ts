import type { Problem } from '../../../domain';
import { oneLine, type Row } from '../../../formats';
import type { Planned } from '../planned';
import type { RoleNames } from '../roles/namesOfRoles';
import { addMatch, addParent, type Relations } from './collected';
import { endsReader } from './endsReader';
import { isAboveWord } from './says';
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
  const { above, matched } = splitRows(planned);
  const weights = weightsIn(planned, matched);
  const endsIn = endsReader(names, note);
  const [sourceAt, targetAt] = [at.source ?? -1, at.target ?? -1];
  const fields = [table.columns[sourceAt] ?? '', table.columns[targetAt] ?? ''] as const;
  const endsOf = ({ line, cells }: Row) =>
    endsIn(cells[sourceAt] ?? '', cells[targetAt] ?? '', line, fields);
  for (const row of above) {
    const ends = endsOf(row);
    if (ends && addParent(relations, ends.source, ends.target))
      note('the same two roles again', { line: row.line, found: `${ends.source}, ${ends.target}` });
  }
  matched.forEach((row, index) => {
    const ends = endsOf(row);
    if (!ends) return;
    const { source, target: role } = ends;
    const because = oneLine(row.cells[at.because ?? -1] ?? '');
    const match = { role, match: weights[index] ?? 0, ...(because && { because }) };
    if (addMatch(relations, source, match, names.has(role))) {
      const found = `${source}, ${role}`;
      note('the same two roles again; the highest match stays', { line: row.line, found });
    }
  });
}

/** The rows that say who stands above whom, and those that match roles. */
function splitRows({ plan: { says }, rows, at }: Planned) {
  if (says) return says === 'above' ? { above: rows, matched: [] } : { above: [], matched: rows };
  const isAbove = ({ cells }: Row) => isAboveWord(cells[at.because ?? -1] ?? '');
  return { above: rows.filter(isAbove), matched: rows.filter((row) => !isAbove(row)) };
}
