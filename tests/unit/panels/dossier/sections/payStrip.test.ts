import { expect, test } from 'vitest';
import {
  median,
  payStrip,
  positionOn,
  roundTicks,
} from '../../../../../src/panels/dossier/sections/salary/payStrip';
import { role } from '../roles';

const paid = (amount: number, currency = 'USD') =>
  role(`r${amount}${currency.toLowerCase()}`, { salary: { amount, currency } });

test('the median of an odd and of an even number of figures', () => {
  expect(median([1, 2, 10])).toBe(2);
  expect(median([1, 2, 4, 10])).toBe(3);
});

test.each([
  [71_000, 233_000],
  [100, 100],
  [1, 9],
  [0, 1_000_000],
  [99_999, 100_001],
])('ticks from %i to %i are evenly spaced and enclose both', (low, high) => {
  const ticks = roundTicks(low, high);
  const [first = Number.NaN, second = Number.NaN] = ticks;
  expect(first).toBeLessThanOrEqual(low);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
  expect(second).toBeGreaterThan(first);
  expect(ticks.length).toBeLessThanOrEqual(6);
});

test('ticks are round', () => {
  expect(roundTicks(71_000, 233_000)).toEqual([50_000, 100_000, 150_000, 200_000, 250_000]);
});

test('there is no strip with fewer than five figures in the currency', () => {
  const roles = [paid(1), paid(2), paid(3), paid(4), paid(5, 'EUR')];
  expect(payStrip(roles, { amount: 4, currency: 'USD' })).toBeUndefined();
});

test('the strip counts who is paid more and places amounts between its ends', () => {
  const roles = [60, 70, 80, 90, 100].map((thousands) => paid(thousands * 1000));
  const strip = payStrip(roles, { amount: 80_000, currency: 'USD' });
  expect(strip).toMatchObject({ median: 80_000, above: 2 });
  expect(strip && positionOn(strip, 80_000)).toBe(50);
});

test('the strip has pay in the currency of its role, and says what it leaves out', () => {
  const roles = [paid(1, 'EUR'), ...[60, 70, 80, 90, 100].map((amount) => paid(amount))];
  expect(payStrip(roles, { amount: 60, currency: 'USD' })).toMatchObject({
    amounts: [60, 70, 80, 90, 100],
    leftOut: '1 paid in EUR',
  });
  expect(payStrip(roles, { amount: 1, currency: 'EUR' })).toBeUndefined();
});
