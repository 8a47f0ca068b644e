import { columnName, type Table } from '../../formats';
import { digitsIn, isMissing, type Mark, markIn, valueWith } from './figures';
import type { Note } from './tableRemarks';

/** Codes and ids are texts, whatever they are made of. */
const CODE = /(^|_)(id|ids|code|zip|postcode|phone)$/;
const LEADING_ZERO = /^[+-]?0\d/;

/** For each column of figures, by its index, the value of a cell; undefined for "n/a". */
export type FigureColumns = ReadonlyMap<number, (cell: string) => number | undefined>;

/**
 * Finds the columns of figures. How a column is read follows from all its cells: "1,5" in one makes "45.000" in another
 * 45000. Where no cell of a column tells, the other columns do, and then the separator: semicolons go with decimal commas.
 */
export function figureColumns({ columns, rows, separator }: Table, note: Note): FigureColumns {
  const found = columns.flatMap((name, column) => {
    const cells = rows.map((row) => row.cells[column] ?? '');
    const marks = !name || CODE.test(columnName(name)) ? undefined : marksIn(cells);
    return marks ? [{ name, column, marks }] : [];
  });
  const elsewhere = new Set(found.flatMap(({ marks }) => decimalsIn(marks)));
  const [only] = elsewhere.size === 1 ? elsewhere : [];
  const usual = only ?? (separator === ';' ? ',' : '.');
  return new Map(
    found.map(({ name, column, marks }) => {
      const [known] = decimalsIn(marks);
      const decimal = known ?? usual;
      for (const { line, cells } of rows) {
        const cell = cells[column] ?? '';
        const message = cell && remarkOn(cell, decimal, known !== undefined);
        if (message) note(message, { line, field: name, found: cell });
      }
      return [column, (cell: string) => figureIn(cell, decimal)] as const;
    }),
  );
}

type Marks = ReadonlySet<ReturnType<typeof markIn>>;

/** The kinds of marks in a column's figures; undefined where it is no column of figures. */
function marksIn(cells: readonly string[]): Marks | undefined {
  const filled = cells.filter((cell) => cell && !isMissing(cell));
  const marks = new Set<ReturnType<typeof markIn>>();
  for (const cell of filled) {
    const digits = digitsIn(cell);
    if (digits === undefined || LEADING_ZERO.test(digits)) return undefined;
    marks.add(markIn(digits));
  }
  return filled.length && decimalsIn(marks).length < 2 ? marks : undefined;
}

const decimalsIn = (marks: Marks): Mark[] =>
  (['.', ','] as const).filter((mark) => marks.has(mark));

function figureIn(cell: string, decimal: Mark): number | undefined {
  const digits = digitsIn(cell);
  return digits === undefined ? undefined : valueWith(digits, decimal);
}

/** What is said of the way in which a figure was read; undefined where there is no other way. */
function remarkOn(cell: string, decimal: Mark, isKnown: boolean): string | undefined {
  if (isMissing(cell)) return 'read as no figure';
  const digits = digitsIn(cell) ?? '';
  const isEither = markIn(digits) === 'either' && !isKnown;
  if (isEither) {
    return digits.includes(decimal)
      ? 'three digits behind a mark could be thousands; read as decimals'
      : 'three digits behind a mark could be decimals; read as thousands';
  }
  if (digits.includes(',') && decimal === ',') return 'read with a decimal comma';
  return cell.endsWith('%') ? 'read as a figure, without the sign' : undefined;
}
