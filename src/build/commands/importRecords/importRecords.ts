import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Problem } from '../../../domain';
import { DATA_FOLDER, readDataFolder } from '../../dataFolder';
import { fail, type Io, reasonOf, run } from '../command';
import { writeFiles } from '../writeFiles';
import type { ImportInput } from './importInputs';
import { type ImportOptions, planImport } from './importPlan';

const USAGE = 'Usage: npm run import -- FILE... [--family ID] [--force] [--data DIR]';
const NEXT =
  'Next: read the new files through, then npm run schema (for new habitats) and npm run check.';

/** `npm run import`: file records as text become data/roles/*.yaml, all of them or none. */
export function importRecords(args: readonly string[], io: Io): number {
  const given = parse(args, io);
  if (!given?.positionals.length) return fail(io, [], USAGE);
  const { family, force, data: folder } = given.values;
  return run(io, () => importFiles(given.positionals, { family, force, folder }, io));
}

function parse(args: readonly string[], io: Io) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        family: { type: 'string' },
        force: { type: 'boolean', default: false },
        data: { type: 'string', default: DATA_FOLDER },
      },
    });
  } catch (error) {
    io.err(reasonOf(error));
    return undefined;
  }
}

function importFiles(files: readonly string[], options: ImportOptions, io: Io): readonly Problem[] {
  const { folder } = options;
  if (!existsSync(folder)) return [{ file: folder, message: 'there is no such folder' }];
  const { inputs, problems } = readFiles(files);
  const plan = planImport(inputs, options, readDataFolder(folder));
  if ('problems' in plan) return [...problems, ...plan.problems];
  if (problems.length > 0) return problems;
  writeFiles(plan.writes);
  io.out(`${plan.report}\n${NEXT}`);
  return [];
}

function readFiles(files: readonly string[]) {
  const inputs: ImportInput[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      inputs.push({ file, bytes: readFileSync(file) });
    } catch (error) {
      problems.push({ file, message: reasonOf(error) });
    }
  }
  return { inputs, problems };
}
