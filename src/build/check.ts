import { compile } from '../compile';
import { fail } from './commandLine';
import { DATA_FOLDER, readDataFolder } from './dataFolder';

/** `npm run check`: every fault in the records, or what they add up to. */
const compiled = compile(readDataFolder(DATA_FOLDER));
if ('problems' in compiled) {
  const count = compiled.problems.length;
  fail(compiled.problems, `${count} ${count === 1 ? 'fault' : 'faults'} in ${DATA_FOLDER}/.`);
} else {
  const { roles, matches, habitats } = compiled.taxonomy;
  const filed = roles.filter((role) => role.filed);
  const families = new Set(filed.map((role) => role.family));
  console.table({
    'filed roles': filed.length,
    'unfiled roles': roles.length - filed.length,
    families: families.size,
    habitats: habitats.length,
    matches: matches.length,
  });
}
