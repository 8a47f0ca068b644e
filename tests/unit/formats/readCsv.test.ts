import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain';
import { columnName, readCsv } from '../../../src/formats';

const cells = (text: string) => readCsv('x.csv', text).rows.map((row) => row.cells);
const lines = (text: string) => readCsv('x.csv', text).rows.map((row) => row.line);
const faults = (text: string) => readCsv('x.csv', text).problems.map(formatProblem);

describe('a CSV file', () => {
  test('is read with quotes, commas in them, and doubled quotes', () => {
    expect(cells('id,title\na,"Clerk, ""senior"""\n')).toEqual([['a', 'Clerk, "senior"']]);
  });

  test.each([
    ['semicolons', 'id;title\na;Clerk, senior\n', 'Clerk, senior'],
    ['tabs', 'id\ttitle\na\tClerk; senior\n', 'Clerk; senior'],
    ['a byte order mark and Windows line ends', '\uFEFFid,title\r\na,Clerk\r\n', 'Clerk'],
    ['an inch sign in the middle', 'id,title\na,5" pipe fitter\n', '5" pipe fitter'],
  ])('may have %s', (_, text, title) => {
    expect(cells(text)).toEqual([['a', title]]);
    expect(readCsv('x.csv', text).columns).toEqual(['id', 'title']);
  });

  test('knows on which line each row begins', () => {
    expect(lines('id,title\r\na,"two\r\nlines"\r\n\r\nb,B\r\nc,"C"\r\n')).toEqual([2, 5, 6]);
    expect(cells('id,title\na,"two\n lines"\n')).toEqual([['a', 'two lines']]);
  });

  test('may leave out cells at the end of a row, but has no more than columns', () => {
    expect(cells('id,title,grade\na,A\n')).toEqual([['a', 'A', '']]);
    expect(cells('id,title\na,A,,\n')).toEqual([['a', 'A']]);
    expect(faults('id,title\na,A\nb,B,C\nc,C,D,E\n')).toEqual([
      'x.csv:3: expected 2 cells, one a column; found 3',
      'x.csv:4: expected 2 cells, one a column; found 4',
    ]);
  });

  test('says where it cannot be read', () => {
    expect(faults('')).toEqual(['x.csv:1: the file is empty; expected a row of column names']);
    expect(faults('id,title\na,A\nb,"B\nc,C\n')).toEqual([
      'x.csv:3: a quotation mark is opened in this row and never closed',
    ]);
    expect(faults('id,Job Zone,,job_zone\n')).toEqual([
      'x.csv:1: column 3 has no name',
      'x.csv:1 job_zone: there is another column of this name',
    ]);
  });

  test('that was written with quotes is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '|', ' ', '\n', '=') });
    const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = ['one,two', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
        expect(cells(text)).toEqual(rows.map((row) => row.map(tidy)));
      }),
    );
  });

  test('compares names of columns without case and separators', () => {
    expect(columnName('Flight Risk')).toBe(columnName('flight_risk'));
    expect(columnName('flight-risk')).toBe('flight_risk');
  });
});
