import { describe, expect, test } from 'vitest';
import { matchColumns } from '../../../../src/panels/table/matches/matchColumns';
import { sortedMatches } from '../../../../src/panels/table/matches/sortedMatches';
import { taxonomy } from '../../derive/taxonomy';

describe('the table of matches', () => {
  const columns = matchColumns(taxonomy);
  const count = taxonomy.matches.source.length;
  const row = (match: number) => columns.map(({ text }) => text(match));
  const sortedBy = (key: string, descending: boolean) =>
    sortedMatches(columns, count, { key, descending }).map((match) =>
      row(match).slice(0, 3).join(' '),
    );

  test('says who names whom, how much, what comes back, and what both have', () => {
    expect([0, 2, 3].map(row)).toEqual([
      ['auditor', 'cashier', '90\u202f%', '84\u202f%', 'bank'],
      ['cashier', 'clerk', '70\u202f%', 'not named back', 'shop'],
      ['poet', 'ghost', '60\u202f%', 'not named back', ''],
    ]);
  });

  test('is sorted by words and figures; what has none comes last both ways', () => {
    expect(sortedBy('percent', true)[0]).toBe('auditor cashier 90\u202f%');
    expect(sortedBy('to', false)[0]).toBe('cashier auditor 84\u202f%');
    for (const descending of [true, false])
      expect(sortedBy('back', descending).slice(2)).toEqual([
        'cashier clerk 70\u202f%',
        'poet ghost 60\u202f%',
      ]);
  });
});
