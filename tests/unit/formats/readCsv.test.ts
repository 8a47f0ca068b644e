import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain';
import { columnName, looksHeadless, readCsv, withoutHeader } from '../../../src/formats';

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
    expect(readCsv('', '"Job\nZone";id;title\n1;a;A').columns).toEqual(['Job Zone', 'id', 'title']);
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
    const rows = ['a,A', ...Array.from({ length: 300 }, (_, at) => `r${at},B,C`)];
    expect(readCsv('x.csv', ['id,title', ...rows, ...rows].join('\n')).problems).toMatchObject([
      { line: 3, lines: [3, 4, 5, 6, 7], count: 600 },
    ]);
  });

  test('may name fewer columns than nearly all rows have', () => {
    const { columns, remarks, problems } = readCsv('x.csv', 'id,title\na,A,1\nb,B,2\nc,C,3\n');
    expect([columns, problems]).toEqual([['id', 'title', 'column 3'], []]);
    expect(remarks.map(formatProblem)).toEqual([
      'x.csv:1: column 3 has no name; it is called "column 3"',
    ]);
  });

  test.each([
    ['"Report, of all"', 'Exported on 1 May, 2015; by A', 2],
    ['Report;;', 'All of them', 2],
    ['', 'Report', 1],
  ])('may have lines above its column names, %s and %s', (first, second, count) => {
    const text = `${first}\n\n${second}\nid;title;grade\na;A;1\nb;B;2\n`;
    const { columns, rows, remarks, separator } = readCsv('x.csv', text);
    expect([columns, separator]).toEqual([['id', 'title', 'grade'], ';']);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [5, 'a'],
      [6, 'b'],
    ]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.message).toContain(
      count > 1 ? `above the column names: ${count} lines` : 'above the column names: a line',
    );
  });

  test('with few cells in its first rows keeps its column names', () => {
    expect(readCsv('', 'id,title,,\na,A,,\nb,,1,2\nc,C,1,2\n').columns[1]).toBe('title');
    expect(readCsv('', 'id\na\nb\n').columns).toEqual(['id']);
    expect(readCsv('', 'id,title\n2015,\n2016,\n').columns).toEqual(['id', 'title']);
  });

  test('may be a list of edges with blanks between its cells, below comments', () => {
    const table = readCsv('x.txt', '# Directed graph\n# Nodes: 3\na b   50\n b c 40\nc a 30\n');
    expect(table.separator).toBe(' ');
    expect(looksHeadless(table)).toBe(true);
    const { columns, rows, remarks } = withoutHeader(table);
    expect(columns).toEqual(['column 1', 'column 2', 'column 3']);
    expect(rows[0]).toEqual({ line: 3, cells: ['a', 'b', '50'] });
    expect(remarks.map(formatProblem)).toEqual([
      'x.txt:1: above the column names: 2 lines, the first is "# Directed graph"; left out',
    ]);
    expect(readCsv('', 'Job title\nHead Chef\nSous Chef\n').columns).toEqual(['Job title']);
  });

  test.each([
    ['a,Baker\nb,Miller\nc,Cook\n', true],
    ['a b 50\nb c 40\n', true],
    ['A-1,Baker,2\nA-2,Miller,3\nA-3,Cook,4\n', true],
    ['Baker,Miller\nMiller,Cook\nBaker,Cook\n', true],
    ['id,title\na,Baker\nb,Miller\n', false],
    ['Beruf,Ort\nKoch,Oslo\nMüller,Bergen\n', false],
    ['Land,2015,2016\nNorge,1,2\nSverige,3,4\n', false],
    ['Beruf,Lohn\nKoch,1\nMüller,2\n', false],
  ])('looks as if it had no column names, or not: %j', (text, looks) => {
    expect(looksHeadless(readCsv('', text))).toBe(looks);
  });

  test('without column names keeps a first row that had names twice', () => {
    const { columns, rows } = withoutHeader(readCsv('', '1,1,2\n2,2,3\n3,3,4\n'));
    expect(columns).toEqual(['column 1', 'column 2', 'column 3']);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['1', '2', '3']);
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

test('a name of a column that is a text is cut, and that is said', () => {
  const long = 'h'.repeat(1_000_000);
  const { columns, remarks } = readCsv('t.csv', `id,title,${long},${long}\na,A,1,2\n`);
  expect(columns.map(({ length }) => length)).toEqual([2, 5, 200, 202]);
  expect(remarks.map(({ message }) => message.slice(0, 60))).toContain(
    'the name of column 3 has 1,000,000 characters; the first 200',
  );
});
