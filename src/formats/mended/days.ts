import { dateText, dayOf } from '../../domain';
import type { Table } from '../table';

/** How days are written: with points the day comes first; between slashes either may. */
const WITH_POINTS = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/;
const WITH_SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)$/;
const YEAR_FIRST = /^((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})$/;
const IDENTIFIES = /(^|[\s_-])(id|code|key|version|release)$/i;

/** What stands first in a day that is written with slashes. */
export type DayOrMonth = 'day' | 'month';

type Parts = readonly [year: string, month: string, day: string];
type Reader = (cell: string) => Parts | undefined;

const readerOf =
  (looks: RegExp, year: number, month: number, day: number): Reader =>
  (cell) => {
    const found = looks.exec(cell);
    return found ? [found[year] ?? '', found[month] ?? '', found[day] ?? ''] : undefined;
  };
const CERTAIN = [readerOf(WITH_POINTS, 3, 2, 1), readerOf(YEAR_FIRST, 1, 2, 3)];
const DAY_FIRST = readerOf(WITH_SLASHES, 3, 2, 1);
const MONTH_FIRST = readerOf(WITH_SLASHES, 3, 1, 2);

/** A table whose days are written as 2015-12-31, where its cells tell which of the figures is the day, or else `first` does. */
export function withIsoDays(table: Table, first?: DayOrMonth): Table {
  const { file, columns, rows, header } = table;
  const cells = filledCells(table);
  const chosen = first && (first === 'day' ? DAY_FIRST : MONTH_FIRST);
  const slashes = slashesIn(cells) ?? chosen;
  const readers = cells.map((own, at) =>
    IDENTIFIES.test(columns[at] ?? '') ? undefined : readerFor(own, slashes),
  );
  const mended = columns.filter((_, at) => readers[at]);
  if (!mended.length) return table;
  const isoOf = (cell: string, at: number) => (cell && isoDay(readers[at]?.(cell))) || cell;
  const remarks = mended.map((field) => {
    const cell = cells[columns.indexOf(field)]?.[0] ?? '';
    const iso = isoOf(cell, columns.indexOf(field));
    return { file, line: header?.line ?? 1, field, message: `days; ${cell} is read as ${iso}` };
  });
  return {
    ...table,
    rows: rows.map(({ line, cells: own }) => ({ line, cells: own.map(isoOf) })),
    remarks: [...table.remarks, ...remarks],
  };
}

/** A cell that is a day whichever of its figures that is, with both days, where no cell of the table tells. */
export function doubtfulDay(table: Table) {
  const { columns } = table;
  const cells = filledCells(table);
  if (slashesIn(cells)) return undefined;
  for (const [column, own] of cells.entries()) {
    if (!own.length || IDENTIFIES.test(columns[column] ?? '')) continue;
    if (!areDays(own, DAY_FIRST) || !areDays(own, MONTH_FIRST)) continue;
    const cell = own.find((each) => isoDay(DAY_FIRST(each)) !== isoDay(MONTH_FIRST(each)));
    const [day, month] = [isoDay(DAY_FIRST(cell ?? '')), isoDay(MONTH_FIRST(cell ?? ''))];
    if (cell && day && month) return { column, cell, day, month };
  }
  return undefined;
}

/** The cells of each column that are not empty. */
const filledCells = ({ columns, rows }: Table): string[][] =>
  columns.map((_, at) => rows.map((row) => row.cells[at] ?? '').filter(Boolean));

/** What stands first between slashes, by all columns of a table; undefined where nothing tells. */
function slashesIn(columns: readonly (readonly string[])[]): Reader | undefined {
  const days = columns.filter((cells) => cells.length && cells.every((cell) => DAY_FIRST(cell)));
  const fits = (reader: Reader) => days.every((cells) => areDays(cells, reader));
  const [dayFirst, monthFirst] = [fits(DAY_FIRST), fits(MONTH_FIRST)];
  if (!days.length || !(dayFirst || monthFirst)) return undefined;
  if (dayFirst !== monthFirst) return dayFirst ? DAY_FIRST : MONTH_FIRST;
  const isEither = (cell: string) => isoDay(DAY_FIRST(cell)) === isoDay(MONTH_FIRST(cell));
  return days.every((cells) => cells.every(isEither)) ? DAY_FIRST : undefined;
}

function readerFor(cells: readonly string[], slashes: Reader | undefined): Reader | undefined {
  if (!cells.length) return undefined;
  return [...CERTAIN, ...(slashes ? [slashes] : [])].find((reader) => areDays(cells, reader));
}

const areDays = (cells: readonly string[], reader: Reader) =>
  cells.every((cell) => isoDay(reader(cell)) !== undefined);

function isoDay(parts: Parts | undefined): string | undefined {
  if (!parts) return undefined;
  const text = parts.map((part) => part.padStart(2, '0')).join('-');
  const day = dayOf(text);
  // The 31st of February would be a day of March.
  return day !== undefined && dateText(day) === text ? text : undefined;
}
