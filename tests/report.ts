import { existsSync, readFileSync } from 'node:fs';

/** A report that a test runner has written; undefined when it did not come so far. */
export const readReport = <T>(file: string): T | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
