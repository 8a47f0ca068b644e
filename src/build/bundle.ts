import { writeFileSync } from 'node:fs';
import { readSources } from '../compile';
import { bundleText } from './bundleText';
import { run } from './commandLine';
import { DATA_FOLDER, readDataFolder } from './dataFolder';

/** `npm run bundle -- FILE`: the records of data/ as one JSON file, which the page opens. */
run(() => {
  const [file] = process.argv.slice(2);
  if (!file)
    return [{ file: 'rolegraph', message: 'name the file to write: npm run bundle -- roles.json' }];
  const contents = readSources(readDataFolder(DATA_FOLDER));
  if ('problems' in contents) return contents.problems;
  writeFileSync(file, bundleText(contents));
  console.log(`${contents.records.length} roles written to ${file}.`);
  return [];
});
