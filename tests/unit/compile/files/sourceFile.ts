import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceFile, sourcesOf } from '../../../../src/compile';
import { formatProblem } from '../../../../src/domain';
import { decodeText } from '../../../../src/formats';

/** A file as the worker gets it. */
export function sourceFile(path: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, bytes, ...decodeText(path, bytes) };
}

const SHARED = new URL('../../../../../shared/', import.meta.url).pathname;

/** Whether there are files as their owners published them. */
export const areShared = existsSync(SHARED);

/** Files as their owners published them; those of a folder with their paths in it. */
export const sharedFiles = (...paths: string[]): SourceFile[] =>
  paths.flatMap((path) =>
    statSync(join(SHARED, path)).isDirectory()
      ? readdirSync(join(SHARED, path)).flatMap((name) => sharedFiles(`${path}/${name}`))
      : [sourceFile(path.replace(/^.*\//, ''), readFileSync(join(SHARED, path)))],
  );

/** The tables that files are read to, or what is wrong with them. */
export async function tablesOf(...files: SourceFile[]) {
  const sources = await sourcesOf(files);
  if ('problems' in sources) throw new Error(sources.problems.map(formatProblem).join('\n'));
  if (sources.kind !== 'tables') throw new Error(`The files are a ${sources.kind}.`);
  return sources.tables;
}

/** Why files do not open. */
export async function refusalsOf(...files: SourceFile[]): Promise<string[]> {
  const sources = await sourcesOf(files);
  return 'problems' in sources ? sources.problems.map(formatProblem) : [];
}
