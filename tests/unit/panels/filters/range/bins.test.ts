import { expect, test } from 'vitest';
import { binOf, binsOf, countBins } from '../../../../../src/panels/filters/range/bins';
import { range } from '../facets';

const countsOf = (floor: number, ceiling: number, step: number, ...figures: number[]) => [
  ...countBins(binsOf(range({ floor, ceiling, step })), Float64Array.from(figures)),
];

test('a percentage has twenty bins of five, a hundred belongs to the last', () => {
  const bins = binsOf(range({ floor: 0, ceiling: 100 }));
  expect(bins.count).toBe(20);
  expect([0, 4, 5, 94, 95, 100].map((figure) => binOf(bins, figure))).toEqual([
    0, 0, 1, 18, 19, 19,
  ]);
});

test('few whole figures have a bin each', () => {
  expect(countsOf(1, 5, 1, 1, 3, 3, 5)).toEqual([1, 0, 2, 0, 1]);
});

test('bins of whole figures hold equally many of them', () => {
  const all = Array.from({ length: 60 }, (_, figure) => figure - 7);
  expect(new Set(countsOf(-7, 52, 1, ...all))).toEqual(new Set([3]));
});

test('decimals are spread over twenty', () => {
  const counts = countsOf(-1, 1, 0.01, -1, 0.999, 1);
  expect([counts.length, counts[0], counts[19]]).toEqual([20, 1, 2]);
});
