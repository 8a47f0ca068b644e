import { asTableId, counted, LONGEST_ID, type Problem, quote, type RoleId } from '../../domain';
import type { Row } from '../../formats';

/** The ids of a table's rows, each with its line; and what is wrong with the others. Rows without one are one fault. */
export function idsOfRows(file: string, field: string, column: number, rows: readonly Row[]) {
  const lines = new Map<RoleId, number>();
  const problems: Problem[] = [];
  const without = rows.filter(({ cells }) => !cells[column]);
  if (without[0]) {
    const others =
      without.length > 1 ? ` here and on ${counted(without.length - 1, 'further line')}` : '';
    const message = `missing${others}; expected an id`;
    problems.push({ file, line: without[0].line, field, message });
  }
  for (const { line, cells } of rows) {
    const text = cells[column] ?? '';
    const id = asTableId(text);
    const before = id && lines.get(id);
    if (id && before === undefined) lines.set(id, line);
    else if (text) {
      const message = id
        ? `${quote(text)} already stands on line ${before}`
        : `expected one line of at most ${LONGEST_ID} characters; found ${quote(text)}`;
      problems.push({ file, line, field, message });
    }
  }
  return { lines, problems };
}
