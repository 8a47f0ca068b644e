import { expect, test } from 'vitest';
import { spreadOf } from '../../../../../src/derive';
import {
  listText,
  shortText,
  spreadSentences,
  withUnit,
} from '../../../../../src/panels/neighbourhoods/parts/figureSentences';
import type { RangeFacet } from '../../../../../src/state';

const facet = (key: string, unit?: string, step = 1) =>
  ({ kind: 'range', key, step, ...(unit && { unit }) }) as RangeFacet;
const risk = facet('risk', '%');
const pay = facet('salary', 'USD', 1000);
const words = (some: RangeFacet, here: number[], all = here) => {
  const [one, other] = [spreadOf(here), spreadOf(all)];
  if (!one || !other) throw new Error('no figures');
  return spreadSentences(some, one, other).join(' ').replaceAll('\u202f', ' ');
};

test('figures have their units', () => {
  expect(withUnit(risk, 79.5)).toBe('79.5\u202f%');
  expect(withUnit(pay, 143_595)).toBe('$143,595');
  expect(shortText(pay, 143_595)).toBe('$144K');
  expect(withUnit(facet('has.zone'), 10 / 3)).toBe('3.3');
});

test('lists read as English does', () => {
  expect(listText(['A', 'B', 'C'])).toBe('A, B and C');
});

test('a spread of risks says its level, its middle half, and how many are in each level', () => {
  expect(words(risk, [10, 45, 60, 90], [10, 45, 60, 90, 95])).toBe(
    'Median 52.5 %, ELEVATED; half of them from 36 % to 68 %. In the whole taxonomy the median is 60 %. 1 LOW, 2 ELEVATED, 1 HIGH.',
  );
});

test('of few figures no half is told, and what has none is counted', () => {
  expect(words(pay, [100_000, 120_000, Number.NaN])).toBe(
    'Median $110,000. In the whole taxonomy the median is $110,000. 1 role without a figure in USD.',
  );
});
