import type { Problem } from '../domain';
import { readCsvMatches } from './csvMatches';
import { readCsvRoles } from './csvRoles';
import type { Contents } from './readSources';
import type { CsvSources, OnStep } from './sources';

/** Reads and validates a CSV pair. Returns the contents, or every problem in both files. */
export function readCsvPair(
  { roles, matches }: CsvSources,
  onStep: OnStep,
): Contents | { problems: Problem[] } {
  onStep('reading', 0);
  const { records, attributes, lines, families, habitats, problems } = readCsvRoles(roles);
  onStep('reading', 0.5);
  const declared = readCsvMatches(matches, lines, roles.path);
  onStep('checking', 1);
  const all = [...problems, ...declared.problems];
  if (all.length) return { problems: all };
  return {
    families,
    habitats,
    territoryNames: [],
    attributes,
    records: records
      .map((record) => {
        const related = declared.matches.get(record.id);
        return related ? { ...record, related } : record;
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    problemIn: (record, _path, message) => ({
      file: roles.path,
      line: lines.get(record.id) ?? 1,
      message,
    }),
  };
}
