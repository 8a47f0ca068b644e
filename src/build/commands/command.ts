import { formatProblem, type Problem } from '../../domain';

/** Where a command writes its lines. */
export interface Io {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** A command of this project: gets its arguments, writes to `io`, and returns the exit code of the process. */
export type Command = (args: readonly string[], io: Io) => number | Promise<number>;

const NOTHING_WRITTEN = 'Nothing was written.';

/** Reports faults, one a line, and a last line; returns the exit code for a failure. */
export function fail(io: Io, problems: readonly Problem[], last: string): number {
  for (const problem of problems) io.err(formatProblem(problem));
  io.err(last);
  return 1;
}

/** Runs the action of a command that writes files. If it has problems, or throws, says why and that nothing was written. */
export function run(io: Io, action: () => readonly Problem[]): number {
  try {
    return ended(io, action());
  } catch (error) {
    return thrown(io, error);
  }
}

/** The same for an action that takes its time. */
export async function runLater(io: Io, action: () => Promise<readonly Problem[]>): Promise<number> {
  try {
    return ended(io, await action());
  } catch (error) {
    return thrown(io, error);
  }
}

const ended = (io: Io, problems: readonly Problem[]) =>
  problems.length > 0 ? fail(io, problems, NOTHING_WRITTEN) : 0;

function thrown(io: Io, error: unknown): number {
  const { path } = error as NodeJS.ErrnoException;
  return fail(io, [{ file: path ?? 'rolegraph', message: reasonOf(error) }], NOTHING_WRITTEN);
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
