import { formatProblem, type Problem } from '../domain';

const NOTHING_WRITTEN = 'Nothing was written.';

/** Ends a command with its faults, one a line, and a status that says so. */
export function fail(problems: readonly Problem[], last: string): void {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(last);
  process.exitCode = 1;
}

/** Does what a command is asked for; where that throws, says why and that nothing was written. */
export function run(action: () => readonly Problem[]): void {
  try {
    const problems = action();
    if (problems.length > 0) fail(problems, NOTHING_WRITTEN);
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    fail([{ file: path ?? 'rolegraph', message: reasonOf(error) }], NOTHING_WRITTEN);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'permission is denied',
  ENOTDIR: 'a part of its path is no folder',
};

/** Why a file could not be read or written, in a few words. */
export function reasonOf(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
