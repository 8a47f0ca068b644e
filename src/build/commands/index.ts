import { publishFolder } from '../publish/publishFolder';
import { bundle } from './bundle';
import { check } from './check';
import type { Command } from './command';
import { exportFiles } from './exportFiles/exportFiles';
import { importRecords } from './importRecords/importRecords';
import { newRole } from './newRole/newRole';
import { schema } from './schema';

/** The commands of package.json, by the name of their script. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  import: importRecords,
  bundle,
  export: exportFiles,
  'new-role': newRole,
  schema,
  'publish-folder': publishFolder,
};
