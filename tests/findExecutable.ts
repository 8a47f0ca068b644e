import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some programs that is there: by path, or by name in the search path. */
export function findExecutable(...candidates: (string | undefined)[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return candidates
    .flatMap((candidate) => candidate || [])
    .flatMap((candidate) =>
      candidate.includes('/') ? [candidate] : folders.map((folder) => join(folder, candidate)),
    )
    .find((path) => existsSync(path));
}
