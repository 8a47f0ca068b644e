import type { z } from 'zod';

/** Something wrong with a source: where, and one sentence on it. Lines count from 1. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  /** The first of its lines, where it stands on several. */
  readonly lines?: readonly number[];
  readonly field?: string;
  readonly message: string;
  /** On how many lines it stands, or how many things it is about; 1 where it is not said. */
  readonly count?: number;
  /** What became of what a remark is about; where it is not said, that was mended. */
  readonly outcome?: Outcome;
}

/** Read in one of two ways and to be asked, or left out: a row of a table, or something else. */
export type Outcome = 'asked' | 'row left out' | 'left out';

/** A problem as one line: `data/roles/sdet.yaml:12 flightRisk.percent: expected …`. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}${line ? `:${line}` : ''}${field ? ` ${field}` : ''}: ${message}`;
}

/** A path into a record in the words of its file: ["log", 1, "to"] becomes "log[2].to" (entries count from 1). */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** What is said of a file on which the program itself failed, so that nobody is shown a trace. */
export function failedOn(file: string, error: unknown): Problem {
  // Readers that call themselves for each part inside a part end so, in the words of each engine.
  if (/call stack|too much recursion/i.test(String(error)))
    return { file, message: 'parts inside parts, deeper than can be read' };
  const reason = error instanceof Error ? error.message : String(error);
  return { file, message: `Rolegraph failed on this file: ${reason}` };
}

const LONGEST_QUOTE = 60;

/** A value as it may be quoted in a sentence, cut where it is long. */
export function quote(value: unknown): string {
  const text = written(value);
  return text.length > LONGEST_QUOTE
    ? `${text.slice(0, LONGEST_QUOTE)}… (${text.length} characters)`
    : text;
}

function written(value: unknown): string {
  try {
    return String(JSON.stringify(value));
  } catch {
    // What stands in itself, or is nested by the thousand.
    return Array.isArray(value) ? 'a list' : 'a group of fields';
  }
}

export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    input,
  );
}

/** What a schema found wrong with an input, one sentence for each field: what was expected and what was found. */
export function faultsOf(error: z.ZodError, input: unknown): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: 'unknown field; the record has no place for it',
      }));
    }
    const found = valueAt(input, issue.path);
    const expected =
      issue.code === 'invalid_type' && issue.expected === 'object'
        ? 'a group of fields'
        : issue.message;
    const message =
      found === undefined
        ? `missing; expected ${expected}`
        : `expected ${expected}; found ${quote(found)}`;
    return [{ path: issue.path, message }];
  });
}
