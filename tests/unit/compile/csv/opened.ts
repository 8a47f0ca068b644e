import { compile, sourcesOf } from '../../../../src/compile';
import { formatProblem } from '../../../../src/domain';

/** What opening a table of roles, and one of matches, gives; throws where the files are refused. */
export function opened(roles: string, matches = 'source,target,match\n') {
  const sources = sourcesOf([
    { path: 'roles.csv', text: roles },
    { path: 'matches.csv', text: matches },
  ]);
  const result = 'problems' in sources ? sources : compile(sources);
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  const { taxonomy, dossiers } = result;
  return { taxonomy, dossiers, remarks: (taxonomy.remarks ?? []).map(formatProblem) };
}
