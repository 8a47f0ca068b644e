import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../../src/domain';
import {
  type Column,
  columnRows,
  nextSort,
  roleColumns,
  sortedIndexes,
} from '../../../../src/panels/parts';
import { tellingColumns } from '../../../../src/panels/table/tellingColumns';
import { widestText } from '../../../../src/panels/table/widestText';
import { mixed } from '../../derive/mixedTaxonomy';
import { taxonomy } from '../../derive/taxonomy';
import { rolesAt } from '../../rolesAt';

const column = (key: string, values: readonly (string | number | undefined)[]): Column => ({
  ...{ key, label: key, isFigure: typeof values[0] === 'number' },
  value: (index) => values[index],
  text: (index) => String(values[index] ?? ''),
});

test('columns are those of which something is known', () => {
  expect(roleColumns(taxonomy, {}).map(({ key }) => key)).toEqual([
    ...['title', 'family', 'risk', 'habitat', 'citations', 'matches', 'filed'],
    ...['has.zone', 'has.sector'],
  ]);
});

test('the table has the titles, and the columns in which not all roles say the same', () => {
  const columns = [
    ...[column('title', ['A', 'A']), column('filed', ['Filed', 'Filed'])],
    ...[column('risk', [1, undefined]), column('grade', [2, 2]), column('zone', [1, 2])],
  ];
  expect(tellingColumns(columns, 2).map(({ key }) => key)).toEqual(['title', 'risk', 'zone']);
});

test('a column has texts to read, values to sort by and shares for bars', () => {
  const columns = roleColumns(taxonomy, {
    ...{ communities: [0, 0, 0, 1, 1], communityNames: ['Money'] },
    betweenness: { values: [0.5, 0.25, 0, 0, 0], sampled: 5 },
  });
  const [auditor, cashier, clerk, ghost, poet] = rolesAt(0, 1, 2, 3, 4);
  const at = (key: string) => columns.find((column) => column.key === key) ?? expect.fail(key);
  expect(at('risk').text(auditor)).toBe('39\u202f% LOW');
  expect(at('risk').text(clerk)).toBe('69\u202f% ELEVATED');
  expect(at('risk').text(poet)).toBe('100\u202f% HIGH');
  expect([at('risk').text(ghost), at('risk').value(ghost)]).toEqual(['', undefined]);
  expect([auditor, ghost].map((index) => at('risk').share?.(index))).toEqual([0.39, undefined]);
  expect(at('habitat').text(cashier)).toBe('bank, shop');
  // Auditor and cashier name each other: one match of the two.
  expect([auditor, cashier, poet].map(at('matches').value)).toEqual([1, 2, 1]);
  expect([poet, ghost].map(at('filed').text)).toEqual(['Filed', 'Unfiled']);
  expect([auditor, poet].map(at('community').text)).toEqual(['Money', 'No. 2']);
  expect([auditor, clerk].map(at('betweenness').text)).toEqual(['1st', '–']);
  expect(at('has.sector').text(clerk)).toBe('Public, Trade, retail');
  expect(at('has.zone').value(clerk)).toBeUndefined();
});

test('rows are copied in the order in which they are shown, with the figures as figures', () => {
  const columns = roleColumns(taxonomy, {}).filter(({ key }) =>
    ['title', 'risk', 'has.sector'].includes(key),
  );
  expect(csvText(columnRows(columns, rolesAt(4, 2, 3)))).toBe(
    'Role,Flight risk,Sector\r\npoet,100,\r\nclerk,69,"Public|Trade, retail"\r\nghost,,\r\n',
  );
});

test('a column is as wide as its longest text, or its largest figure where there are many', () => {
  expect(widestText(column('x', ['a', undefined, 'abc', 'ab']), 4)).toBe('abc');
  expect(widestText(column('x', [9, 1000, 10]), 3)).toBe('1000');
  const many = Array.from({ length: 300 }, (_, index) => index * 10);
  expect(widestText(column('x', many), 300)).toBe('2990');
  expect(widestText(column('x', [undefined]), 1)).toBe('');
});

test('pay in another currency is read, and sorted with what is unknown', () => {
  const columns = roleColumns(mixed, {});
  const salary = columns.find(({ key }) => key === 'salary') as Column;
  const [first, last] = rolesAt(0, 9);
  expect([salary.text(first), salary.value(first), salary.share?.(first)]).toEqual([
    '€1,000,000',
    undefined,
    undefined,
  ]);
  expect([salary.text(last), salary.value(last), salary.share?.(last)]).toEqual([
    '$120,000',
    120_000,
    1,
  ]);
  for (const descending of [true, false]) {
    expect(sortedIndexes(columns, 10, { key: 'salary', descending }).at(-1)).toBe(0);
  }
  expect(widestText(salary, 10)).toBe('€1,000,000');
});

describe('sorting', () => {
  test('agrees with the slow and obvious way; who has nothing comes last either way', () => {
    const value = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (some, descending) => {
          const titles = some.map((_, index) => `t${(index * 7) % 13}`);
          const columns = [column('title', titles), column('x', some)];
          const slow = some
            .map((_, index) => index)
            .sort((a, b) => {
              const [va, vb] = [some[a], some[b]];
              if (va !== vb) {
                if (va === undefined) return 1;
                if (vb === undefined) return -1;
                return descending ? vb - va : va - vb;
              }
              return Number(titles[a]?.slice(1)) - Number(titles[b]?.slice(1)) || a - b;
            });
          expect(sortedIndexes(columns, some.length, { key: 'x', descending })).toEqual(slow);
        },
      ),
    );
  });

  test('words are in natural order', () => {
    const columns = [column('title', ['b', 'a', 'c']), column('x', ['10-49', '1-9', '250+'])];
    expect(sortedIndexes(columns, 3, { key: 'x', descending: false })).toEqual([1, 0, 2]);
    expect(sortedIndexes(columns, 3, null)).toEqual([1, 0, 2]);
  });

  test('a heading sorts one way, then the other, then not at all', () => {
    const figure = column('x', [1]);
    const first = nextSort(figure, null);
    expect(first).toEqual({ key: 'x', descending: true });
    expect(nextSort(figure, first)).toEqual({ key: 'x', descending: false });
    expect(nextSort(figure, nextSort(figure, first))).toBeNull();
  });
});
