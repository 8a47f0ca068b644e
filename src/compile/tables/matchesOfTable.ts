import { isSlug, type Problem, type RoleId } from '../../domain';
import { oneLine, type Table } from '../../formats';
import { endsReader } from './endsOfMatches';
import { placesIn, type TablePlan } from './plan';
import { tableRemarks } from './tableRemarks';
import { weightsIn } from './weightsIn';

export interface TableMatch {
  readonly role: RoleId;
  readonly match: number;
  /** Of a role that has no row, where its id says more than a title made of it would. */
  readonly title?: string;
  /** Why they match. */
  readonly because?: string;
}

export interface TableMatches {
  /** By the role that declares them, then by the other one. */
  readonly matches: ReadonlyMap<RoleId, ReadonlyMap<RoleId, TableMatch>>;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** The matches of a table, and what is wrong with it. `roles` has the line of each id; without it no match is judged. */
export function matchesOfTable(
  table: Table,
  plan: TablePlan,
  roles: ReadonlyMap<string, number> | undefined,
): TableMatches {
  const { file, columns, rows } = table;
  const at = placesIn(plan);
  const [sourceAt, targetAt] = [at.source ?? -1, at.target ?? -1];
  const [matchAt, becauseAt] = [at.match ?? -1, at.because ?? -1];
  const missing = (['source', 'target'] as const).filter(
    (name) => columns.length && at[name] === undefined,
  );
  const problems = [
    ...table.problems,
    ...missing.map((field) => ({ file, line: 1, field, message: 'this column is missing' })),
  ];
  const matches = new Map<RoleId, Map<RoleId, TableMatch>>();
  if (problems.length || !roles) return { matches, problems, remarks: table.remarks };

  const { note, all } = tableRemarks(file);
  const weights = weightsIn(rows, matchAt, columns[matchAt] ?? 'match', note);
  const endsIn = endsReader(roles, note);
  const fields = [columns[sourceAt] ?? '', columns[targetAt] ?? ''] as const;
  rows.forEach(({ line, cells }, index) => {
    const match = weights[index];
    if (match === undefined) return;
    const ends = endsIn(cells[sourceAt] ?? '', cells[targetAt] ?? '', line, fields);
    if (!ends) return;
    const { source, target } = ends;
    const own = matches.get(source) ?? new Map<RoleId, TableMatch>();
    matches.set(source, own);
    const before = own.get(target);
    if (before) {
      const found = `${source}, ${target}`;
      note('the same two roles again; the highest match stays', { line, found });
      if (before.match >= match) return;
    }
    const because = oneLine(cells[becauseAt] ?? '');
    own.set(target, {
      ...{ role: target, match },
      ...(!roles.has(target) && !isSlug(target) && { title: target }),
      ...(because && { because }),
    });
  });
  return { matches, problems, remarks: [...table.remarks, ...all()] };
}
