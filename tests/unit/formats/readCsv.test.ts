import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain';
import { columnName, readCsv, readCsvHeader } from '../../../src/formats';

const cells = (text: string) => readCsv('x.csv', text).rows.map((row) => row.cells);
const lines = (text: string) => readCsv('x.csv', text).rows.map((row) => row.line);
const remarks = (text: string) => readCsv('x.csv', text).remarks.map(formatProblem);
const faults = (text: string) => readCsv('x.csv', text).problems.map(formatProblem);

describe('a CSV file', () => {
  test('is read with quotes, commas in them, and doubled quotes', () => {
    expect(cells('id,title\na,"Clerk, ""senior"""\n')).toEqual([['a', 'Clerk, "senior"']]);
  });

  test.each([
    ['semicolons', 'id;title\na;Clerk, senior\n', 'Clerk, senior'],
    ['tabs', 'id\ttitle\na\tClerk; senior\n', 'Clerk; senior'],
    ['bars', 'id|title\na|Clerk, senior\n', 'Clerk, senior'],
    ['a first line that names the separator', 'sep=;\nid;title\na;b,c,d\n', 'b,c,d'],
    ['line ends of all kinds', 'id,title\ra,Clerk\r\n\n', 'Clerk'],
    ['rows without anything', 'id,title\n,\na,Clerk\n , \n', 'Clerk'],
    ['a byte order mark and Windows line ends', '\uFEFFid,title\r\na,Clerk\r\n', 'Clerk'],
    ['an inch sign in the middle', 'id,title\na,5" pipe fitter\n', '5" pipe fitter'],
  ])('may have %s', (_, text, title) => {
    expect(cells(text)).toEqual([['a', title]]);
    expect(readCsv('x.csv', text).columns).toEqual(['id', 'title']);
  });

  test('is separated as the whole file shows, outside quotes', () => {
    const { columns, rows } = readCsv('', 'id,"a;b;c","d;e\n;f"\nx,"1;2;3",4;5\n');
    expect(columns).toEqual(['id', 'a;b;c', 'd;e ;f']);
    expect(rows[0]?.cells).toEqual(['x', '1;2;3', '4;5']);
    expect(cells('id;pay, in EUR\na;1,5\nb;2,5\n')).toEqual([
      ['a', '1,5'],
      ['b', '2,5'],
    ]);
    expect(readCsv('', `"${'x,'.repeat(3000)}";id\n1;2\n`).rows[0]?.cells).toEqual(['1', '2']);
    expect(readCsvHeader('"Job\nZone";id;title\n1;a;"A')).toEqual(['Job Zone', 'id', 'title']);
  });

  test('keeps line breaks in cells, and loses the apostrophe before what looks like a formula', () => {
    expect(cells('id,names\na,"one \r\n two\tthree\n"\n')).toEqual([['a', 'one\ntwo three']]);
    expect(cells(`id,sum\n'-1,'=1\nb,''+2\nc,'tis\n`)).toEqual([
      ['-1', '=1'],
      ['b', "'+2"],
      ['c', "'tis"],
    ]);
  });

  test('names columns without a name or with one that is taken, and says so', () => {
    const text = ',id,c,C,c_2,,c\n1,a,2,3,4,,5\n';
    expect(readCsv('', text).columns).toEqual(['column 1', 'id', 'c', 'C 3', 'c_2', '', 'c 4']);
    expect(remarks(text)).toEqual([
      'x.csv:1: column 1 has no name; it is called "column 1"',
      'x.csv:1 C: there is another column of this name; this one is called "C 3"',
      'x.csv:1 c: there is another column of this name; this one is called "c 4"',
    ]);
    expect(remarks('id,title\na,A\nid,title\nb,B\n')).toEqual([
      'x.csv:3: the column names again; left out',
    ]);
  });

  test('knows on which line each row begins', () => {
    expect(lines('id,title\r\na,"two\r\nlines"\r\n\r\nb,B\r\nc,"C"\r\n')).toEqual([2, 5, 6]);
    expect(cells('id,title\na,"two\n lines"\n')).toEqual([['a', 'two\nlines']]);
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
  });

  test('that was written with quotes is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '|', ' ', '\n', '=') });
    const lines = (text: string) => text.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
    const tidy = (text: string) => lines(text).join('\n').trim();
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (some) => {
        const rows = some.filter((row) => row.some((text) => text.trim()));
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
