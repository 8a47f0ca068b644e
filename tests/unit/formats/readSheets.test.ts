import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain';
import { readSheets } from '../../../src/formats';
import { workbook } from './workbook';

describe('a spreadsheet', () => {
  test('has a table for each sheet with anything in it, its cells as text', async () => {
    const tables = await readSheets(
      'x.xlsx',
      workbook({
        Roles: [
          ['id', 'title', 'grade', 'since', 'union', 'share'],
          ['007', 'Clerk', 2, { day: 42064 }, true, 0.1],
          ['010', undefined, 1.5, { day: 42064.5 }, false, 1e21],
        ],
        Empty: [],
        Blank: [[' ']],
        Matches: [['source', 'target'], [], ['007', '010']],
      }),
    );
    expect(tables.map(({ file }) => file)).toEqual(['x.xlsx, Roles', 'x.xlsx, Matches']);
    expect(tables[0]?.columns).toEqual(['id', 'title', 'grade', 'since', 'union', 'share']);
    expect(tables[0]?.rows).toEqual([
      { line: 2, cells: ['007', 'Clerk', '2', '2015-03-01', 'true', '0.1'] },
      { line: 3, cells: ['010', '', '1.5', '2015-03-01 12:00', 'false', '1e+21'] },
    ]);
    expect(tables[1]?.rows).toEqual([{ line: 3, cells: ['007', '010'] }]);
  });

  test('has the text of merged cells on each of their lines', async () => {
    const rows = [['All roles'], ['family', 'title'], ['Food', 'Baker'], [undefined, 'Miller']];
    const [table] = await readSheets('x.xlsx', workbook({ Roles: rows }, ['A1:B1', 'A3:A9']));
    expect(table?.columns).toEqual(['family', 'title']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Food', 'Baker'],
      ['Food', 'Miller'],
    ]);
    expect(table?.remarks[0]).toMatchObject({ line: 4, lines: [4], count: 1 });
  });

  test('may have lines above its column names', async () => {
    const [table] = await readSheets(
      'x.xlsx',
      workbook({ Roles: [['All roles'], [], ['id', 'title'], ['a', 'A'], ['b', 'B']] }),
    );
    expect(table?.file).toBe('x.xlsx');
    expect(table?.columns).toEqual(['id', 'title']);
    expect(table?.remarks.map(formatProblem)).toEqual([
      'x.xlsx:1: above the column names: a line, "All roles"; left out',
    ]);
  });
});
