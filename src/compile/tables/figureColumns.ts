import type { Outcome } from '../../domain';
import { columnName, type Table } from '../../formats';
import { digitsIn, isMissing, type Mark, markIn, valueWith } from './figures';
import type { ColumnPlan } from './plan';
import type { Note } from './tableRemarks';

/** Codes and ids are texts, whatever they are made of. */
const CODE = /(^|[_.])(id|ids|code|zip|postcode|phone|iscogroup)$/;
const LEADING_ZERO = /^[+-]?0\d/;
/** A column of nothing but years, of which nobody means the sum. */
const YEAR = /^(19|20)\d\d$/;

/** For each column of figures, by its index, the value of a cell; undefined for "n/a". */
export type FigureColumns = ReadonlyMap<number, (cell: string) => number | undefined>;

/** A column of figures, and the mark before its decimals: known by a cell or by its plan, or else a guess. */
export interface FigureColumn {
  readonly column: number;
  readonly decimal: Mark;
  readonly isKnown: boolean;
}

/** Whether the cells of a column, none of them empty, are figures: not codes, not years. */
export function areFigures(name: string, cells: readonly string[]): boolean {
  return !CODE.test(columnName(name)) && !cells.every(isYear) && marksIn(cells) !== undefined;
}

const isYear = (cell: string) => YEAR.test(cell);

/**
 * How each column of figures is read follows from all its cells: "1,5" in one makes "45.000" in another 45000. Where no
 * cell of a column tells, the other columns do, and then the separator: semicolons go with decimal commas.
 */
export function decimalsOf(
  { columns, rows, separator }: Table,
  plans: readonly ColumnPlan[],
): FigureColumn[] {
  const found = columns.flatMap((name, column) => {
    const plan = plans[column];
    if (!name || (plan?.use !== 'figure' && plan?.use !== 'attribute')) return [];
    const cells = rows.map((row) => row.cells[column] ?? '').filter(Boolean);
    if (plan.use === 'attribute' && !areFigures(name, cells)) return [];
    const known = plan.decimal ?? decimalsIn(marksIn(cells) ?? new Set())[0];
    return [{ column, known }];
  });
  const elsewhere = new Set(found.flatMap(({ known }) => known ?? []));
  const [only] = elsewhere.size === 1 ? elsewhere : [];
  const usual = only ?? (separator === ';' ? ',' : '.');
  return found.map(({ column, known }) => ({
    column,
    decimal: known ?? usual,
    isKnown: known !== undefined,
  }));
}

/** Reads the columns of figures; what could be read in another way, or is none, is noted. */
export function figureColumns(
  table: Table,
  plans: readonly ColumnPlan[],
  note: Note,
): FigureColumns {
  return new Map(
    decimalsOf(table, plans).map(({ column, decimal, isKnown }) => {
      for (const { line, cells } of table.rows) {
        const cell = cells[column] ?? '';
        const remark = cell ? remarkOn(cell, decimal, isKnown) : undefined;
        const spot = { line, field: table.columns[column], found: cell };
        if (remark) note(remark.message, { ...spot, ...remark.spot });
      }
      return [column, (cell: string) => figureIn(cell, decimal)] as const;
    }),
  );
}

type Marks = ReadonlySet<ReturnType<typeof markIn>>;

/** The kinds of marks in a column's figures; undefined where it is no column of figures. */
function marksIn(cells: readonly string[]): Marks | undefined {
  const filled = cells.filter((cell) => !isMissing(cell));
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

interface Remark {
  readonly message: string;
  readonly spot?: { readonly outcome: Outcome };
}

/** What is said of the way in which a figure was read; undefined where there is no other way. */
function remarkOn(cell: string, decimal: Mark, isKnown: boolean): Remark | undefined {
  if (isMissing(cell)) return { message: 'read as no figure' };
  const digits = digitsIn(cell);
  if (digits === undefined)
    return { message: 'expected a figure; left out', spot: { outcome: 'left out' } };
  const isEither = markIn(digits) === 'either' && !isKnown;
  if (isEither) return { message: doubtOn(digits.includes(decimal)), spot: { outcome: 'asked' } };
  if (digits.includes(',') && decimal === ',') return { message: 'read with a decimal comma' };
  return cell.endsWith('%') ? { message: 'read as a figure, without the sign' } : undefined;
}

const doubtOn = (isDecimal: boolean) =>
  isDecimal
    ? 'three digits behind a mark could be thousands; read as decimals'
    : 'three digits behind a mark could be decimals; read as thousands';
