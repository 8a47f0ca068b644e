import { compile } from '../../../../src/compile';
import { propose } from '../../../../src/compile/tables/propose';
import { formatProblem } from '../../../../src/domain';
import { readCsv, type Table } from '../../../../src/formats';

/** A table as a format without lines reads it: the names of its columns, and its rows. */
export const table = (
  file: string,
  columns: string,
  ...rows: readonly (readonly string[])[]
): Table => ({
  ...{ file, columns: columns.split(',') },
  rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  ...{ problems: [], remarks: [] },
});

/** CSV files as tables, by their names. */
export const csv = (files: Readonly<Record<string, string>>): Table[] =>
  Object.entries(files).map(([file, text]) => readCsv(file, text));

/** What the columns of tables are taken for: "title", or "title: target" with the uses by name. */
export const uses = (...tables: Table[]) =>
  propose(tables).plan.tables.map(({ holds, columns }) =>
    [holds, ...columns.map(({ use }) => use)].join(' '),
  );

/** What opening tables gives; throws where they are refused. */
export function openedTables(...tables: Table[]) {
  const result = compile({ kind: 'tables', tables });
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  const { taxonomy, dossiers } = result;
  const { roles, matches, pressure } = taxonomy;
  const pairs = (ends: { source: ArrayLike<number>; target: ArrayLike<number> } | undefined) =>
    Array.from(ends?.source ?? [], (source, at) =>
      [roles[source]?.id, roles[ends?.target[at] ?? -1]?.id].join(' '),
    );
  return {
    ...{ taxonomy, dossiers },
    titles: roles.map(({ id, title }) => [id, title]),
    matches: pairs(matches).map((pair, at) => `${pair} ${matches.percent[at]}`),
    pressure: pairs(pressure),
    remarks: (taxonomy.remarks ?? []).map(formatProblem),
  };
}

/** Why tables are refused. */
export function refused(...tables: Table[]): string[] {
  const result = compile({ kind: 'tables', tables });
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}
