import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderSources, SourceFile } from '../compile';

/** Where the built-in taxonomy lives, as problems name it. */
export const DATA_FOLDER = 'data';

/** The folder whose taxonomy is built in: `data`, or the one that ROLEGRAPH_DATA names. */
export const dataFolder = () => process.env.ROLEGRAPH_DATA || DATA_FOLDER;

/** Reads a taxonomy's folder: families.yaml, habitats.yaml, territories.yaml, roles/*.yaml and tours/*.yaml. A vocabulary that is not there is empty. */
export function readDataFolder(folder: string): FolderSources {
  const file = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });
  const vocabulary = (name: string): SourceFile => {
    const path = join(folder, name);
    return existsSync(path) ? file(path) : { path, text: '[]' };
  };
  const filesIn = (name: string) => {
    const inside = join(folder, name);
    const names = existsSync(inside) ? readdirSync(inside) : [];
    return names.filter((each) => /\.ya?ml$/.test(each)).map((each) => file(join(inside, each)));
  };
  return {
    kind: 'folder',
    families: vocabulary('families.yaml'),
    habitats: vocabulary('habitats.yaml'),
    territories: vocabulary('territories.yaml'),
    records: filesIn('roles'),
    tours: filesIn('tours'),
  };
}
