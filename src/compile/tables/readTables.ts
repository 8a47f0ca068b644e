import type { Problem, RoleId } from '../../domain';
import type { Contents } from '../readSources';
import type { OnStep, TableSources } from '../sources';
import { matchesOfTable, type TableMatches } from './matchesOfTable';
import { tablesFor } from './plan';
import { propose } from './propose';
import { rolesOfTable, type TableRoles } from './rolesOfTable';

/** Reads and validates tables by their plan. Returns the contents, or every problem in them. */
export function readTables(
  { tables, plan = propose(tables).plan }: TableSources,
  onStep: OnStep,
): Contents | { problems: Problem[] } {
  onStep('reading', 0);
  const [roles, moreRoles] = tablesFor('roles', tables, plan);
  const [relations, moreRelations] = tablesFor('relations', tables, plan);
  const strangers = tablesFor('nothing', tables, plan).map(({ table }) => ({
    file: table.file,
    line: 1,
    message:
      'expected a table of roles (columns id, title) or of matches (source, target, match), or a bundle in JSON',
  }));
  const refuse = (file: string | undefined, message: string) => ({
    problems: [...strangers, { file: file ?? 'The files', message }],
  });
  if (strangers.length) return { problems: strangers };
  if (!roles)
    return refuse(
      relations?.table.file,
      'these are matches; their roles (columns id, title) are missing',
    );
  if (moreRoles)
    return refuse(
      moreRoles.table.file,
      'a second table of roles; expected one, and one of matches',
    );
  if (moreRelations)
    return refuse(moreRelations.table.file, 'a second table of matches; expected one');
  const table = rolesOfTable(roles.table, roles.plan);
  onStep('reading', 0.5);
  const declared = relations
    ? matchesOfTable(relations.table, relations.plan, table.lines)
    : withoutMatches(roles.table.file);
  onStep('checking', 1);
  const problems = [...table.problems, ...declared.problems];
  if (problems.length) return { problems };
  return {
    ...relate(table, declared),
    families: table.families,
    habitats: table.habitats,
    territoryNames: [],
    attributes: table.attributes,
    remarks: [...table.remarks, ...declared.remarks],
    problemIn: (record, _path, message) => ({
      file: roles.table.file,
      line: table.lines?.get(record.id) ?? 1,
      message,
    }),
  };
}

/** The records with what they declare of others, sorted by id; and what roles without a row declare. */
function relate({ records, lines }: TableRoles, { matches }: TableMatches) {
  const relatedOf = (id: RoleId) => [...(matches.get(id)?.values() ?? [])];
  return {
    records: records
      .map((record) => {
        const related = relatedOf(record.id);
        return related.length ? { ...record, related } : record;
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    unfiled: [...matches.keys()]
      .filter((id) => !lines?.has(id))
      .map((id) => ({ id, related: relatedOf(id) })),
  };
}

function withoutMatches(file: string): TableMatches {
  const message =
    'opened without a table of matches (columns source, target, match): no role has one';
  return { matches: new Map(), problems: [], remarks: [{ file, message }] };
}
