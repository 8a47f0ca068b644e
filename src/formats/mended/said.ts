import type { Problem } from '../../domain';
import type { Row } from '../table';

const MOST_LINES = 5;

/** A remark on rows that were mended alike. */
export function saidOfRows(file: string, rows: readonly Row[], message: string): Problem {
  const lines = rows.slice(0, MOST_LINES).map(({ line }) => line);
  const some = rows.length > 1 && { lines, count: rows.length };
  return { file, line: lines[0] ?? 1, message, ...some };
}
