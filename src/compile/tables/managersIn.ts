import { asTableId, groupBy, type RoleId } from '../../domain';
import { oneLine, type Row } from '../../formats';
import type { Places } from './plan';

/** The roles that a cell of the manager column may name: by id, and by titles that only one row has. */
export function managersIn(rows: readonly Row[], at: Places): Map<string, RoleId> {
  if (at.manager === undefined) return new Map();
  const cellsIn = (name: 'id' | 'title') =>
    rows.map(
      ({ cells }) => [oneLine(cells[at[name] ?? -1] ?? ''), cells[at.id ?? -1] ?? ''] as const,
    );
  const byTitle = groupBy(cellsIn('title'), ([title]) => title);
  const known = [
    ...[...byTitle.values()].flatMap((same) => (same.length === 1 ? same : [])),
    ...cellsIn('id'),
  ];
  return new Map(
    known.flatMap(([name, text]) => {
      const id = asTableId(text);
      return name && id ? [[name, id] as const] : [];
    }),
  );
}
