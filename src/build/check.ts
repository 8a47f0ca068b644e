import { readSources } from '../compile';
import type { Problem } from '../domain';
import { fail } from './commandLine';
import { DATA_FOLDER, readDataFolder } from './dataFolder';
import { editorialProblems } from './editorial';
import { summary } from './summary';

const count = (problems: readonly Problem[]) =>
  problems.length === 1 ? 'One fault' : `${problems.length} faults`;

/** `npm run check`: every fault in the built-in taxonomy, or what it adds up to. */
const contents = readSources(readDataFolder(DATA_FOLDER));
if ('problems' in contents) {
  fail(contents.problems, `${count(contents.problems)} in ${DATA_FOLDER}/.`);
} else {
  const problems = editorialProblems(contents);
  console.log(summary(contents));
  if (problems.length) fail(problems, `${count(problems)} in ${DATA_FOLDER}/.`);
}
