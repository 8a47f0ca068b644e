import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderSources, SourceFile } from '../compile';

/** Where the built-in taxonomy lives, as problems name it. */
export const DATA_FOLDER = 'data';

/** The folder whose taxonomy is built in: `data`, or the one that ROLEGRAPH_DATA names. */
export const dataFolder = () => process.env.ROLEGRAPH_DATA || DATA_FOLDER;

/** Reads a taxonomy's folder: families.yaml, habitats.yaml, territories.yaml and roles/*.yaml. A vocabulary that is not there is empty. */
export function readDataFolder(folder: string): FolderSources {
  const file = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });
  const vocabulary = (name: string): SourceFile => {
    const path = join(folder, name);
    return existsSync(path) ? file(path) : { path, text: '[]' };
  };
  const roles = join(folder, 'roles');
  const names = existsSync(roles) ? readdirSync(roles) : [];
  return {
    kind: 'folder',
    families: vocabulary('families.yaml'),
    habitats: vocabulary('habitats.yaml'),
    territories: vocabulary('territories.yaml'),
    records: names.filter((name) => /\.ya?ml$/.test(name)).map((name) => file(join(roles, name))),
  };
}
