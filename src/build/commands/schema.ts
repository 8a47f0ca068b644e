import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compile';
import { DATA_FOLDER, readDataFolder } from '../dataFolder';
import { fail, type Io } from './command';
import { roleJsonSchema } from './roleSchema';

/** `npm run schema`: writes role.schema.json again after the vocabularies or the record have changed. */
export function schema(_args: readonly string[], io: Io, folder: string = DATA_FOLDER): number {
  const compiled = compile({ ...readDataFolder(folder), records: [] });
  if ('problems' in compiled) return fail(io, compiled.problems, 'Nothing was written.');
  const { families, habitats } = compiled.taxonomy;
  const path = join(folder, 'role.schema.json');
  writeFileSync(path, roleJsonSchema(families, habitats));
  io.err(`${path} written.`);
  return 0;
}
