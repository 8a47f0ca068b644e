import { writeFileSync } from 'node:fs';
import { readSources } from '../../compile';
import { DATA_FOLDER, readDataFolder } from '../dataFolder';
import { bundleText } from './bundleText';
import { type Io, run } from './command';

const USAGE = 'name the file to write: npm run bundle -- roles.json';

/** `npm run bundle -- FILE`: the records of a folder as one JSON file, which the page opens. */
export function bundle([file]: readonly string[], io: Io, folder: string = DATA_FOLDER): number {
  return run(io, () => {
    if (!file) return [{ file: 'rolegraph', message: USAGE }];
    const contents = readSources(readDataFolder(folder));
    if ('problems' in contents) return contents.problems;
    writeFileSync(file, bundleText(contents));
    io.out(`${contents.records.length} roles written to ${file}.`);
    return [];
  });
}
