import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { nameColumns } from './nameColumns';
import { separatorOf } from './separatorOf';
import type { Row, Table } from './table';

/** Reads a CSV file: comma, semicolon, tab or bar between cells, quotes around them where needed. All faults come back at once. */
export function readCsv(file: string, source: string): Table {
  const { text, separator } = prepared(source);
  let last = 0;
  try {
    const [header, ...rows] = parseRows(text, { delimiter: separator }, (line) => {
      last = line;
    });
    if (!header) return faulty(file, 1, 'the file is empty; expected a row of column names');
    const written = header.cells.map(oneLine);
    const again = rows.filter(({ cells }) => isHeaderAgain(cells, written));
    const { columns, remarks } = nameColumns(file, written, (column) =>
      rows.some(({ cells }) => cells[column]?.trim()),
    );
    const own = rows.filter((row) => !again.includes(row));
    return {
      ...{ file, columns, separator },
      remarks: [
        ...remarks,
        ...again.map(({ line }) => ({ file, line, message: 'the column names again; left out' })),
      ],
      rows: own.map(({ line, cells }) => ({ line, cells: columns.map((_, i) => tidy(cells[i])) })),
      problems: own.flatMap(({ line, cells }) => tooManyCells(file, line, cells, columns.length)),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? faulty(file, last + 1, 'a quotation mark is opened in this row and never closed')
      : faulty(
          file,
          Number(error.lines ?? last + 1),
          `this is not CSV that can be read: ${error.message}`,
        );
  }
}

/** The first row of a CSV file; empty where that cannot be read. */
export function readCsvHeader(source: string): string[] {
  const { text, separator } = prepared(source);
  try {
    return (parseRows(text, { delimiter: separator, to: 1 })[0]?.cells ?? []).map(oneLine);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

/** A cell on one line. */
export const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim();

const tidy = (cell = '') =>
  cell
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Line breaks of one kind, for the parser would count both characters of "\r\n"; and the separator, which a first line "sep=;" may name. */
function prepared(source: string): { text: string; separator: string } {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const named = /^"?sep=([^"\n])"?(?=\n)/i.exec(text);
  return named
    ? { text: text.slice(named[0].length), separator: named[1] ?? ',' }
    : { text, separator: separatorOf(text) };
}

function faulty(file: string, line: number, message: string): Table {
  const problems = [{ file, line, message }];
  return { file, columns: [], rows: [], separator: ',', problems, remarks: [] };
}

function parseRows(
  text: string,
  kind: object,
  onRow: (lastLine: number) => void = () => {},
): Row[] {
  const options = {
    ...kind,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    on_record: (cells: string[], { lines }: { lines: number }): Row => {
      onRow(lines);
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return { line: lines - breaks, cells: cells.map(withoutGuard) };
    },
  };
  return parse(text, options as object) as unknown as Row[];
}

/** Without the apostrophe that keeps a spreadsheet from taking words for a formula. */
const withoutGuard = (cell: string) => cell.replace(/^'(?='*[=+\-@\t])/, '');

const isHeaderAgain = (cells: readonly string[], header: readonly string[]) =>
  header.length > 1 && header.every((name, at) => oneLine(cells[at] ?? '') === name);

function tooManyCells(file: string, line: number, cells: readonly string[], columns: number) {
  const more = cells.slice(columns).some((cell) => cell.trim());
  const message = `expected ${columns} cells, one a column; found ${cells.length}`;
  return more ? [{ file, line, message }] : [];
}
