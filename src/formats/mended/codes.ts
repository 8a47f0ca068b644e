import { freshNames } from '../../domain';
import type { Table } from '../table';

const FEWEST_ROWS = 6;
const FEWEST_LENGTHS = 3;
/** Numbers of rows are dense; codes of a classification leave most numbers out. */
const DENSE = 0.3;
const CODE = /(code|isco|soc|nace|class)/i;
const ABOVE = /parent|broader|above|manager|reports/i;

/** A table of a classification, whose codes begin with the code above them ("25", "251"), with a column of these. */
export function withCodesAbove(table: Table): Table {
  const { file, header, columns, rows, remarks } = table;
  if (!header || rows.length < FEWEST_ROWS || columns.some((name) => ABOVE.test(name)))
    return table;
  const cellsAt = (at: number) => rows.map(({ cells }) => cells[at] ?? '');
  const column = columns.findIndex((name, at) => CODE.test(name) && areNested(cellsAt(at)));
  if (column < 0) return table;
  const lengths = lengthsOf(cellsAt(column));
  const name = freshNames(columns, ' ')('parent');
  const message = `no column says what stands above a row; it follows from the beginnings of "${columns[column]}"`;
  return {
    ...table,
    columns: [...columns, name],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [...cells, aboveOf(cells[column] ?? '', lengths)],
    })),
    remarks: [...remarks, { file, line: header.line, field: name, message }],
  };
}

const lengthsOf = (codes: readonly string[]) =>
  [...new Set(codes.map(({ length }) => length))].sort((a, b) => a - b);

/** The code of the next shorter length; "" for one of the shortest. */
const aboveOf = (code: string, lengths: readonly number[]) =>
  code.slice(0, lengths[lengths.indexOf(code.length) - 1] ?? 0);

function areNested(codes: readonly string[]): boolean {
  const known = new Set(codes);
  const lengths = lengthsOf(codes);
  const highest = codes.reduce((most, code) => Math.max(most, Number(code)), 0);
  return (
    codes.every((code) => /^\d+$/.test(code)) &&
    known.size === codes.length &&
    lengths.length >= FEWEST_LENGTHS &&
    codes.length < DENSE * highest &&
    codes.every((code) => code.length === lengths[0] || known.has(aboveOf(code, lengths)))
  );
}
