import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Problem } from '../domain';
import { fail, reasonOf, run } from './commandLine';
import { DATA_FOLDER, readDataFolder } from './dataFolder';
import type { ImportInput } from './importInputs';
import { type ImportOptions, planImport } from './importPlan';
import { writeFiles } from './writeFiles';

const USAGE = 'Usage: npm run import -- FILE... [--family ID] [--force] [--data DIR]';
const NEXT =
  'Next: read the new files through, then npm run schema (for new habitats) and npm run check.';

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

function importFiles(files: readonly string[], options: ImportOptions): readonly Problem[] {
  const { folder } = options;
  if (!existsSync(folder)) return [{ file: folder, message: 'there is no such folder' }];
  const { inputs, problems } = readFiles(files);
  const plan = planImport(inputs, options, readDataFolder(folder));
  if ('problems' in plan) return [...problems, ...plan.problems];
  if (problems.length > 0) return problems;
  writeFiles(plan.writes);
  process.stdout.write(`${plan.report}\n${NEXT}\n`);
  return [];
}

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        family: { type: 'string' },
        force: { type: 'boolean', default: false },
        data: { type: 'string', default: DATA_FOLDER },
      },
    });
  } catch (error) {
    console.error(reasonOf(error));
    return undefined;
  }
}

/** `npm run import`: file records as text become data/roles/*.yaml, all of them or none. */
const given = commandLine();
if (!given?.positionals.length) fail([], USAGE);
else {
  const { family, force, data: folder } = given.values;
  run(() => importFiles(given.positionals, { family, force, folder }));
}
