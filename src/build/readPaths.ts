import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type SourceFile, type Sources, sourcesOf } from '../compile';
import type { Problem } from '../domain';
import { decodeText } from '../formats';
import { readDataFolder } from './dataFolder';

/** Reads files and folders as the page reads them; a folder of records is read as `data` is. */
export async function readPaths(
  paths: readonly string[],
): Promise<Sources | { problems: Problem[] }> {
  const [first = ''] = paths;
  if (paths.length === 1 && existsSync(join(first, 'roles'))) return readDataFolder(first);
  return sourcesOf(paths.flatMap((path) => filesAt(path, basename(path))));
}

/** A file, or those in a folder, which are named by their path in it. */
function filesAt(path: string, name: string): SourceFile[] {
  if (statSync(path).isDirectory()) {
    const inside = readdirSync(path).sort();
    return inside.flatMap((entry) => filesAt(join(path, entry), `${name}/${entry}`));
  }
  const bytes = new Uint8Array(readFileSync(path));
  return [{ path: name, bytes, ...decodeText(name, bytes) }];
}
