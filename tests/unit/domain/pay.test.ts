import { describe, expect, test } from 'vitest';
import { comparablePay, countLeftOut, currencySign, leftOutText, payIn } from '../../../src/domain';

const paid = (...all: readonly (readonly [number, string])[]) =>
  all.map(([amount, currency]) => ({ salary: { amount, currency } }));

describe('pay that is compared', () => {
  const roles = [...paid([9, 'EUR'], [1, 'USD'], [2, 'USD'], [3, 'GBP']), {}];

  test('is that of the commonest currency, wherever it stands', () => {
    const { currency, amountOf } = comparablePay(roles);
    expect(currency).toBe('USD');
    expect(roles.map(amountOf)).toEqual([undefined, 1, 2, undefined, undefined]);
  });

  test('is of equally common ones that of the first', () => {
    expect(comparablePay(paid([1, 'EUR'], [1, 'USD'])).currency).toBe('EUR');
  });

  test('is none where no pay is on file', () => {
    const { currency, amountOf, leftOut } = comparablePay([{}, {}]);
    expect([currency, amountOf({}), leftOut]).toEqual([undefined, undefined, []]);
  });

  test('can be asked for in a certain currency', () => {
    const { amountOf, leftOut } = payIn(roles, 'GBP');
    expect(roles.map(amountOf)).toEqual([undefined, undefined, undefined, 3, undefined]);
    expect(leftOutText(leftOut)).toBe('2 paid in USD and 1 paid in EUR');
  });
});

test('what is left out is counted by currency, or only counted where there are many', () => {
  const { leftOut } = comparablePay(paid([1, 'USD'], [1, 'USD'], [2, 'EUR']));
  expect(leftOutText(leftOut)).toBe('1 paid in EUR');
  expect(leftOutText([])).toBe('');
  const many = comparablePay(paid([1, 'USD'], [1, 'USD'], [2, 'EUR'], [3, 'GBP'], [4, 'CHF']));
  expect(countLeftOut(many.leftOut)).toBe(3);
  expect(leftOutText(many.leftOut)).toBe('3 paid in 3 other currencies');
});

test('a currency has the sign that is written before its amounts', () => {
  expect(['USD', 'CAD', 'EUR', 'GBP'].map(currencySign)).toEqual(['$', '$', '€', '£']);
});
