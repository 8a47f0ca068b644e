import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../../src/panels/table/columns';
import { tableColumns } from '../../../../src/panels/table/columns';
import { nextSort, sortedIndexes } from '../../../../src/panels/table/sorting';
import { widestText } from '../../../../src/panels/table/widestText';
import { mixed } from '../../derive/mixedTaxonomy';
import { taxonomy } from '../../derive/taxonomy';

const column = (key: string, values: readonly (string | number | undefined)[]): Column => ({
  ...{ key, label: key, isFigure: typeof values[0] === 'number' },
  value: (index) => values[index],
  text: (index) => String(values[index] ?? ''),
});

test('columns are those of which something is known', () => {
  expect(tableColumns(taxonomy, {}).map(({ key }) => key)).toEqual([
    ...['title', 'family', 'risk', 'habitat', 'citations', 'matches', 'filed'],
    ...['has.zone', 'has.sector'],
  ]);
});

test('a column is as wide as its longest text, or its largest figure where there are many', () => {
  expect(widestText(column('x', ['a', undefined, 'abc', 'ab']), 4)).toBe('abc');
  expect(widestText(column('x', [9, 1000, 10]), 3)).toBe('1000');
  const many = Array.from({ length: 300 }, (_, index) => index * 10);
  expect(widestText(column('x', many), 300)).toBe('2990');
  expect(widestText(column('x', [undefined]), 1)).toBe('');
});

test('pay in another currency is read, and sorted with what is unknown', () => {
  const columns = tableColumns(mixed, {});
  const salary = columns.find(({ key }) => key === 'salary') as Column;
  expect([salary.text(0), salary.value(0), salary.share?.(0)]).toEqual([
    '€1,000,000',
    undefined,
    undefined,
  ]);
  expect([salary.text(9), salary.value(9), salary.share?.(9)]).toEqual(['$120,000', 120_000, 1]);
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
