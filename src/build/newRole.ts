import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Problem } from '../domain';
import { fail, reasonOf, run } from './commandLine';
import { DATA_FOLDER, readDataFolder } from './dataFolder';
import { type NewRole, planNewRole } from './newRolePlan';
import { writeFiles } from './writeFiles';

const USAGE = 'Usage: npm run new-role -- "Title" [--family ID] [--data DIR]';
const NEXT = 'Next: fill in the fields that are commented out, then npm run check.';

function writeNewRole(role: NewRole): readonly Problem[] {
  if (!existsSync(role.folder)) return [{ file: role.folder, message: 'there is no such folder' }];
  const plan = planNewRole(role, readDataFolder(role.folder));
  if ('problems' in plan) return plan.problems;
  writeFiles([plan]);
  process.stdout.write(`${plan.path} written.\n${NEXT}\n`);
  return [];
}

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { family: { type: 'string' }, data: { type: 'string', default: DATA_FOLDER } },
    });
  } catch (error) {
    console.error(reasonOf(error));
    return undefined;
  }
}

/** `npm run new-role`: a record's file to be filled in. */
const given = commandLine();
const [title, ...more] = given?.positionals ?? [];
if (!given || title === undefined || more.length > 0) fail([], USAGE);
else {
  const { family, data: folder } = given.values;
  run(() => writeNewRole({ title, family, folder }));
}
