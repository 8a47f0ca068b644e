import { expect, test } from 'vitest';
import { foldedItems, mostWeighty } from '../../../../../src/panels/filters/choice/foldedItems';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);
const never = () => false;

test('a list of sixteen is not folded', () => {
  expect(foldedItems(items(16), (item) => item, never)).toEqual(items(16));
});

test('of a longer list the ten largest weights stay, in the order of the list', () => {
  const weights = [5, 1, 9, 2, 8, 3, 7, 4, 6, 10, 11, 12, 13, 14, 0, 0, 0];
  const folded = foldedItems(items(17), (item) => weights[item] ?? 0, never);
  expect(folded).toEqual([0, 2, 4, 6, 8, 9, 10, 11, 12, 13]);
});

test('what is chosen stays, however small its weight', () => {
  const folded = foldedItems(
    items(20),
    (item) => item,
    (item) => item === 3,
  );
  expect(folded).toEqual([3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
});

test('of thousands of items no more than fifty are shown, whatever is chosen', () => {
  const all = items(8000);
  expect(
    foldedItems(
      all,
      (item) => item,
      () => true,
    ),
  ).toHaveLength(50);
  expect(mostWeighty(all, (item) => item)).toEqual(all.slice(-50));
  expect(mostWeighty(items(50), (item) => item)).toEqual(items(50));
});
