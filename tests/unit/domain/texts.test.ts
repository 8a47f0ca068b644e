import { expect, test } from 'vitest';
import { cutText, dateText, dayOf, isolated, nameKey } from '../../../src/domain';

test('a long text is cut between graphemes, a short one stays', () => {
  expect(cutText('word '.repeat(130_000), 9)).toBe('word wor…');
  expect(cutText('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 13)).toBe('👨‍👩‍👧‍👦…');
  expect(cutText('short', 9)).toBe('short');
});

test('a day is read from an ISO date, and written as one', () => {
  expect(dateText(dayOf('2026-01-10T23:59:00Z') ?? 0)).toBe('2026-01-10');
  expect(dayOf('1 May 2026')).toBeUndefined();
  expect(dayOf('2026-02-31x')).toBeUndefined();
});

test('what is written from right to left, or turns the order, is isolated', () => {
  expect(isolated('Łódź (2)')).toBe('Łódź (2)');
  expect(isolated('مهندس (ML) 2')).toBe('\u2068مهندس (ML) 2\u2069');
  expect(isolated('\u202Eevil')).toBe('\u2068\u202Eevil\u2069');
});

test('names are told apart by their letters, whatever the script', () => {
  expect(nameKey('营销')).toBe('营销');
  expect(nameKey('Ærø & Łódź, Straße')).toBe('aero-and-lodz-strasse');
  expect(nameKey('विपणन')).toBe('विपणन');
  expect(nameKey('+++')).toBe('');
});
