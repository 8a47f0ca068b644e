import { columnName, type Table } from '../../formats';
import type { ColumnPlan, Proposal, RelationUse, RoleUse, TablePlan } from './plan';

const OF_ROLES: Readonly<Record<RoleUse, readonly string[]>> = {
  id: ['id'],
  title: ['title'],
  summary: ['summary'],
  family: ['family'],
  aliases: ['aliases'],
  habitats: ['habitats', 'habitat'],
  salary: ['salary'],
  currency: ['currency'],
  risk: ['flight_risk', 'risk'],
  manager: ['manager', 'manager_id', 'reports_to', 'reportsto'],
};
const OF_RELATIONS: Readonly<Record<RelationUse, readonly string[]>> = {
  source: ['source'],
  target: ['target'],
  match: ['match', 'percent', 'weight'],
  because: ['because', 'reason'],
};
const BY_NAME = 'by its name';

/** What tables are taken for, by their columns. */
export function propose(tables: readonly Table[]): Proposal {
  return { plan: { tables: tables.map(proposeTable) }, questions: [] };
}

function proposeTable({ columns, holds }: Table): TablePlan {
  const names = columns.map(columnName);
  const why = 'by its columns';
  if (holds === 'relations' || (names.includes('source') && names.includes('target')))
    return { holds: 'relations', why, columns: columnsBy(OF_RELATIONS, names, 'ignored') };
  if (holds === 'roles' || ['id', 'title', 'role'].some((name) => names.includes(name)))
    return { holds: 'roles', why, columns: withCopied(names) };
  const ignored = { use: 'ignored', why: 'the table is left out' } as const;
  return { holds: 'nothing', why: 'no column names a role', columns: columns.map(() => ignored) };
}

/** The first column of a name counts. */
function columnsBy(
  known: Readonly<Record<string, readonly string[]>>,
  names: readonly string[],
  rest: 'attribute' | 'ignored',
): ColumnPlan[] {
  const firsts = new Map(
    Object.entries(known).map(([use, spellings]) => [
      names.findIndex((name) => spellings.includes(name)),
      use as ColumnPlan['use'],
    ]),
  );
  return names.map((_, at) => {
    const use = firsts.get(at);
    return use ? { use, why: BY_NAME } : { use: rest, why: 'no other use of its name' };
  });
}

/** A table that the page has copied has titles under "Role". */
function withCopied(names: readonly string[]): ColumnPlan[] {
  const columns = columnsBy(OF_ROLES, names, 'attribute');
  const isKnown = columns.some(({ use }) => use === 'id' || use === 'title');
  const copied = isKnown ? -1 : names.indexOf('role');
  return columns.map((column, at) =>
    at === copied ? { use: 'title', why: 'a table that the page has copied' } : column,
  );
}
