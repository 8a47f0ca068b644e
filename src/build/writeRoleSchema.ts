import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compile';
import { fail } from './commandLine';
import { DATA_FOLDER, readDataFolder } from './dataFolder';
import { roleJsonSchema } from './roleSchema';

/** `npm run schema`: writes data/role.schema.json again after the vocabularies or the record have changed. */
const compiled = compile({ ...readDataFolder(DATA_FOLDER), records: [] });
if ('problems' in compiled) {
  fail(compiled.problems, 'Nothing was written.');
} else {
  const { families, habitats } = compiled.taxonomy;
  const path = join(DATA_FOLDER, 'role.schema.json');
  writeFileSync(path, roleJsonSchema(families, habitats));
  console.warn(`${path} written.`);
}
