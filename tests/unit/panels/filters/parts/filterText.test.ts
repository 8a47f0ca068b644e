import { expect, test } from 'vitest';
import { filterChips, unknownLabel } from '../../../../../src/panels/filters/parts/filterText';
import { choice, range } from '../facets';

const span = (min: number, max: number, unknown = false) => ({ min, max, unknown });
const chip = (
  facet: Parameters<typeof filterChips>[0][number],
  value: ReturnType<typeof span> | string[],
) => filterChips([facet], { 'has.zone': value })[0]?.text;

test('a range is named with its ends, its unit, and whether roles without a figure are kept', () => {
  expect(chip(range({ short: 'Risk', unit: '%' }), span(60, 100))).toBe('Risk 60–100\u202f%');
  expect(chip(range({}), span(3, 3, true))).toBe('Zone 3 or none');
  expect(chip(range({}), span(-5, 12_000))).toBe('Zone -5 to 12,000');
});

test('words are counted, or named when there is one', () => {
  const habitat = choice({ name: 'habitat', plural: 'habitats' }, 'a', 'b');
  expect(chip(habitat, ['a'])).toBe('1 habitat');
  expect(chip(habitat, ['a', 'b'])).toBe('2 habitats');
  expect(chip(choice({}, 'a', 'b', 'c'), ['b'])).toBe('Zone: b');
  expect(chip(choice({}, 'a', 'b', 'c'), ['a', 'b'])).toBe('Zone: 2 of 3');
});

test('figures in another unit are named where roles without a figure are kept', () => {
  expect(unknownLabel(range({ unit: 'USD' }))).toBe('Keep roles without a figure');
  expect(unknownLabel(range({ unit: 'USD', leftOut: '1 paid in EUR' }))).toBe(
    'Keep roles without a figure in USD (1 paid in EUR)',
  );
  expect(unknownLabel(range({ isDate: true }))).toBe('Keep roles without a date');
});

test('what is not in force has no chip', () => {
  expect(filterChips([range({}), choice({}, 'a')], {})).toEqual([]);
});
