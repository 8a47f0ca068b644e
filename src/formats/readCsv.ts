import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Problem } from '../domain';

export interface CsvRow {
  /** The line (from 1) on which the row begins. */
  readonly line: number;
  /** One cell for each column, trimmed; line breaks inside a cell are spaces. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** The names of the columns, as the first row writes them. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

const SEPARATORS = [',', ';', '\t'];

/** Reads a CSV file: comma, semicolon or tab between cells, quotes around them where needed. All faults come back at once. */
export function readCsv(file: string, source: string): CsvTable {
  // Line breaks of one kind: the parser would count both characters of "\r\n" inside quotes.
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const fault = (line: number, message: string): CsvTable => ({
    columns: [],
    rows: [],
    problems: [{ file, line, message }],
  });
  let last = 0;
  try {
    const [header, ...rows] = parseRows(text, (line) => {
      last = line;
    });
    if (!header) return fault(1, 'the file is empty; expected a row of column names');
    const columns = header.cells.map((cell) => cell.trim());
    return {
      columns,
      rows: rows.map(({ line, cells }) => ({ line, cells: columns.map((_, i) => tidy(cells[i])) })),
      problems: [
        ...headerProblems(file, columns),
        ...rows.flatMap(({ line, cells }) => tooManyCells(file, line, cells, columns.length)),
      ],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? fault(last + 1, 'a quotation mark is opened in this row and never closed')
      : fault(
          Number(error.lines ?? last + 1),
          `this is not CSV that can be read: ${error.message}`,
        );
  }
}

function parseRows(text: string, onRow: (lastLine: number) => void): CsvRow[] {
  const options = {
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }: { lines: number }): CsvRow => {
      onRow(lines);
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return { line: lines - breaks, cells };
    },
  };
  return parse(text, options as object) as unknown as CsvRow[];
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const count = (separator: string) => first.split(separator).length;
  return SEPARATORS.reduce((best, other) => (count(other) > count(best) ? other : best));
}

const tidy = (cell = '') => cell.replace(/\s+/g, ' ').trim();

function headerProblems(file: string, columns: readonly string[]): Problem[] {
  return columns.flatMap((column, at) => {
    if (!column) {
      return [{ file, line: 1, message: `column ${at + 1} has no name` }];
    }
    const before = columns.slice(0, at).some((other) => columnName(other) === columnName(column));
    return before
      ? [{ file, line: 1, field: column, message: 'there is another column of this name' }]
      : [];
  });
}

/** A column's name as names are compared: "Flight Risk" and "flight_risk" are the same. */
export function columnName(column: string): string {
  return column.toLowerCase().replace(/[\s_-]+/g, '_');
}

function tooManyCells(file: string, line: number, cells: readonly string[], columns: number) {
  const more = cells.slice(columns).some((cell) => cell.trim());
  const message = `expected ${columns} cells, one a column; found ${cells.length}`;
  return more ? [{ file, line, message }] : [];
}
