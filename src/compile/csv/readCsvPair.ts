import type { Problem, RoleId } from '../../domain';
import type { Contents } from '../readSources';
import type { CsvSources, OnStep, SourceFile } from '../sources';
import { type CsvMatches, readCsvMatches } from './csvMatches';
import { type CsvRoles, readCsvRoles } from './csvRoles';

/** Reads and validates a CSV pair, or roles alone. Returns the contents, or every problem in both files. */
export function readCsvPair(
  { roles, matches }: CsvSources,
  onStep: OnStep,
): Contents | { problems: Problem[] } {
  onStep('reading', 0);
  const table = readCsvRoles(roles);
  onStep('reading', 0.5);
  const declared = matches ? readCsvMatches(matches, table.lines) : withoutMatches(roles);
  onStep('checking', 1);
  const problems = [...table.problems, ...declared.problems];
  if (problems.length) return { problems };
  const remarks = [roles, ...(matches ? [matches] : [])].flatMap(({ remarks = [] }) => remarks);
  return {
    ...relate(table, declared),
    families: table.families,
    habitats: table.habitats,
    territoryNames: [],
    attributes: table.attributes,
    remarks: [...remarks, ...table.remarks, ...declared.remarks],
    problemIn: (record, _path, message) => ({
      file: roles.path,
      line: table.lines?.get(record.id) ?? 1,
      message,
    }),
  };
}

/** The records with what they declare of others, sorted by id; and what roles without a row declare. */
function relate({ records, lines }: CsvRoles, { matches }: CsvMatches) {
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

function withoutMatches({ path: file }: SourceFile): CsvMatches {
  const message =
    'opened without a table of matches (columns source, target, match): no role has one';
  return { matches: new Map(), problems: [], remarks: [{ file, message }] };
}
