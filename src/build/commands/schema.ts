import { join } from 'node:path';
import { compile } from '../../compile';
import { DATA_FOLDER, readDataFolder } from '../dataFolder';
import { fail, type Io } from './command';
import { roleJsonSchema } from './roleSchema';
import { tourJsonSchema } from './tourSchema';
import { writeFiles } from './writeFiles';

/** `npm run schema`: writes role.schema.json and tour.schema.json again after what they describe has changed. */
export function schema(_args: readonly string[], io: Io, folder: string = DATA_FOLDER): number {
  // Without the records, what names them would be a fault.
  const { territories: _, ...vocabularies } = readDataFolder(folder);
  const compiled = compile({ ...vocabularies, tours: [], records: [] });
  if ('problems' in compiled) return fail(io, compiled.problems, 'Nothing was written.');
  const { families, habitats } = compiled.taxonomy;
  const path = join(folder, 'role.schema.json');
  const tours = join(folder, 'tour.schema.json');
  writeFiles([
    { path, text: roleJsonSchema(families, habitats) },
    { path: tours, text: tourJsonSchema() },
  ]);
  io.err(`${path} and ${tours} written.`);
  return 0;
}
