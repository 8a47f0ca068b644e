import { readSources } from '../../compile';
import type { Problem } from '../../domain';
import { DATA_FOLDER, readDataFolder } from '../dataFolder';
import { editorialProblems } from '../editorial';
import { fail, type Io } from './command';
import { summary } from './summary';

const count = (problems: readonly Problem[]) =>
  problems.length === 1 ? 'One fault' : `${problems.length} faults`;

/** `npm run check`: every fault in a taxonomy's folder, and a table that sums it up. */
export function check(_args: readonly string[], io: Io, folder: string = DATA_FOLDER): number {
  const report = (problems: readonly Problem[]) =>
    problems.length ? fail(io, problems, `${count(problems)} in ${folder}/.`) : 0;
  const contents = readSources(readDataFolder(folder));
  if ('problems' in contents) return report(contents.problems);
  io.out(summary(contents));
  return report(editorialProblems(contents));
}
