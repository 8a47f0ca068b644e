import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Problem } from '../../../domain';
import { DATA_FOLDER, readDataFolder } from '../../dataFolder';
import { fail, type Io, reasonOf, run } from '../command';
import { writeFiles } from '../writeFiles';
import { type NewRole, planNewRole } from './newRolePlan';

const USAGE = 'Usage: npm run new-role -- "Title" [--family ID] [--data DIR]';
const NEXT = 'Next: fill in the fields that are commented out, then npm run check.';

/** `npm run new-role`: a record's file to be filled in. */
export function newRole(args: readonly string[], io: Io): number {
  const given = parse(args, io);
  const [title, ...more] = given?.positionals ?? [];
  if (!given || title === undefined || more.length > 0) return fail(io, [], USAGE);
  const { family, data: folder } = given.values;
  return run(io, () => writeNewRole({ title, family, folder }, io));
}

function parse(args: readonly string[], io: Io) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { family: { type: 'string' }, data: { type: 'string', default: DATA_FOLDER } },
    });
  } catch (error) {
    io.err(reasonOf(error));
    return undefined;
  }
}

function writeNewRole(role: NewRole, io: Io): readonly Problem[] {
  if (!existsSync(role.folder)) return [{ file: role.folder, message: 'there is no such folder' }];
  const plan = planNewRole(role, readDataFolder(role.folder));
  if ('problems' in plan) return plan.problems;
  writeFiles([plan]);
  io.out(`${plan.path} written.\n${NEXT}`);
  return [];
}
