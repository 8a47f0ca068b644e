import { compile } from '../../../../src/compile';
import { formatProblem } from '../../../../src/domain';
import { readCsv } from '../../../../src/formats';

/** What opening a table of roles, and one of matches, gives; throws where the files are refused. */
export function opened(roles: string, matches = 'source,target,match\n') {
  const tables = [readCsv('roles.csv', roles), readCsv('matches.csv', matches)];
  const result = compile({ kind: 'tables', tables });
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  const { taxonomy, dossiers } = result;
  return { taxonomy, dossiers, remarks: (taxonomy.remarks ?? []).map(formatProblem) };
}
