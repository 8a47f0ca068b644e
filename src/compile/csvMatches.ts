import { asTableId, isSlug, type Problem, quote, type RoleId } from '../domain';
import { columnName, readCsv } from '../formats';
import { amountOf } from './cells';
import type { SourceFile } from './sources';

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

/** The matches of a CSV pair by the role that declares them, and what is wrong with the table. `roles` has the line of each id. */
export function readCsvMatches(
  { path: file, text }: SourceFile,
  roles: ReadonlyMap<string, number>,
  rolesFile: string,
) {
  const { columns, rows, problems: faults } = readCsv(file, text);
  const problems: Problem[] = [...faults];
  const matches = new Map<RoleId, CsvMatch[]>();
  const lines = new Map<string, number>();
  const names = columns.map(columnName);
  const at = (name: Name) =>
    names.findIndex((column) => (COLUMNS[name] as readonly string[]).includes(column));
  const missing = columns.length
    ? (['source', 'target', 'match'] as const).filter((name) => at(name) < 0)
    : [];
  for (const field of missing) {
    problems.push({ file, line: 1, field, message: 'this column is missing' });
  }
  if (missing.length || !columns.length) return { matches, problems };
  const [sourceAt, targetAt, matchAt] = [at('source'), at('target'), at('match')];
  const becauseAt = at('because');

  for (const { line, cells } of rows) {
    const [from = '', to = '', cell = ''] = [cells[sourceAt], cells[targetAt], cells[matchAt]];
    const before = problems.length;
    const fault = (column: number, message: string) =>
      problems.push({ file, line, field: columns[column] ?? '', message });
    const source = asTableId(from);
    const target = asTableId(to);
    const match = amountOf(cell);
    if (!source || !roles.has(from))
      fault(sourceAt, endFault(from, `the id of a row in ${rolesFile}`));
    if (!target) fault(targetAt, endFault(to, 'the id of a role'));
    else if (from === to) fault(targetAt, `${quote(to)} is matched with itself`);
    if (match === undefined || match > 100) {
      fault(matchAt, endFault(cell, 'a whole number from 0 to 100'));
    }
    const key = `${from}\t${to}`;
    const first = lines.get(key);
    if (first !== undefined && source && target) {
      fault(
        targetAt,
        `the match of ${quote(from)} with ${quote(to)} already stands on line ${first}`,
      );
    }
    lines.set(key, first ?? line);
    if (problems.length > before || !source || !target || match === undefined) continue;
    const unfiled = !roles.has(to) && !isSlug(to);
    const because = cells[becauseAt];
    const entry = {
      ...{ role: target, match },
      ...(unfiled && { title: to }),
      ...(because && { because }),
    };
    const known = matches.get(source);
    if (known) known.push(entry);
    else matches.set(source, [entry]);
  }
  return { matches, problems };
}

const endFault = (found: string, expected: string) =>
  found ? `expected ${expected}; found ${quote(found)}` : `missing; expected ${expected}`;
