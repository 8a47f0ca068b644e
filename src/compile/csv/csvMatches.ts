import { isSlug, type Problem, type RoleId } from '../../domain';
import { columnName, oneLine, readCsv } from '../../formats';
import type { SourceFile } from '../sources';
import { endsReader } from './endsOfMatches';
import { tableRemarks } from './tableRemarks';
import { weightsIn } from './weightsIn';

const COLUMNS = {
  source: ['source'],
  target: ['target'],
  match: ['match', 'percent', 'weight'],
  because: ['because', 'reason'],
} as const;
type Name = keyof typeof COLUMNS;

export interface CsvMatch {
  readonly role: RoleId;
  readonly match: number;
  /** Of a role that has no row, where its id says more than a title made of it would. */
  readonly title?: string;
  /** Why they match. */
  readonly because?: string;
}

export interface CsvMatches {
  /** By the role that declares them, then by the other one. */
  readonly matches: ReadonlyMap<RoleId, ReadonlyMap<RoleId, CsvMatch>>;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** The matches of a CSV pair, and what is wrong with the table. `roles` has the line of each id; without it no match is judged. */
export function readCsvMatches(
  { path: file, text }: SourceFile,
  roles: ReadonlyMap<string, number> | undefined,
): CsvMatches {
  const csv = readCsv(file, text);
  const { columns, rows } = csv;
  const names = columns.map(columnName);
  const at = (name: Name) =>
    names.findIndex((column) => (COLUMNS[name] as readonly string[]).includes(column));
  const [sourceAt, targetAt, matchAt, becauseAt] = (
    ['source', 'target', 'match', 'because'] as const
  ).map(at) as [number, number, number, number];
  const missing = (['source', 'target'] as const).filter((name) => columns.length && at(name) < 0);
  const problems = [
    ...csv.problems,
    ...missing.map((field) => ({ file, line: 1, field, message: 'this column is missing' })),
  ];
  const matches = new Map<RoleId, Map<RoleId, CsvMatch>>();
  if (problems.length || !roles) return { matches, problems, remarks: csv.remarks };

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
    const own = matches.get(source) ?? new Map<RoleId, CsvMatch>();
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
  return { matches, problems, remarks: [...csv.remarks, ...all()] };
}
