import { CsvError } from 'csv-parse/browser/esm/sync';
import { parseCsv } from './rows/parseCsv';
import { faultyTable } from './rows/tableOfEntries';
import { tableOfRows } from './rows/tableOfRows';
import { separatorOf } from './separatorOf';
import type { Table } from './table';

/** Reads a CSV file: comma, semicolon, tab, bar or blank between cells, quotes around them where needed. All faults come back at once. */
export function readCsv(file: string, source: string): Table {
  const { text, separator } = prepared(source);
  let last = 0;
  try {
    const rows = parseCsv(text, separator, (line) => {
      last = line;
    });
    return { ...tableOfRows(file, rows), separator };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? faultyTable(file, last + 1, 'a quotation mark is opened in this row and never closed')
      : faultyTable(
          file,
          Number(error.lines ?? last + 1),
          `this is not CSV that can be read: ${error.message}`,
        );
  }
}

/** Line breaks of one kind, for the parser would count both characters of "\r\n"; and the separator, which a first line "sep=;" may name. */
function prepared(source: string): { text: string; separator: string } {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const named = /^"?sep=([^"\n])"?(?=\n)/i.exec(text);
  if (named) return { text: text.slice(named[0].length), separator: named[1] ?? ',' };
  const separator = separatorOf(text);
  return { text: separator === ' ' ? withSingleBlanks(text) : text, separator };
}

const withSingleBlanks = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .join('\n');
