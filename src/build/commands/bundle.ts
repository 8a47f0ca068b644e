import { writeFileSync } from 'node:fs';
import { compile } from '../../compile';
import { counted, indexesIn } from '../../domain';
import { bundleText } from '../../exports';
import { DATA_FOLDER, readDataFolder } from '../dataFolder';
import { type Io, run } from './command';

const USAGE = 'name the file to write: npm run bundle -- roles.json';

/** `npm run bundle -- FILE`: the records of a folder as one JSON file, which the page opens. */
export function bundle([file]: readonly string[], io: Io, folder: string = DATA_FOLDER): number {
  return run(io, () => {
    if (!file) return [{ file: 'rolegraph', message: USAGE }];
    const compiled = compile(readDataFolder(folder));
    if ('problems' in compiled) return compiled.problems;
    const { taxonomy, dossiers } = compiled;
    const roles = [...indexesIn(dossiers)];
    writeFileSync(file, bundleText({ taxonomy, dossiers, roles, strength: 0 }));
    const filed = taxonomy.roles.filter((role) => role.filed).length;
    io.out(`${counted(filed, 'role')} written to ${file}.`);
    return [];
  });
}
