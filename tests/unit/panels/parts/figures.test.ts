import { expect, test } from 'vitest';
import { counted, percentText } from '../../../../src/panels/parts';

test('counts have their noun in the singular or the plural', () => {
  expect([0, 1, 2, 12_000].map((count) => counted(count, 'role'))).toEqual([
    '0 roles',
    '1 role',
    '2 roles',
    '12,000 roles',
  ]);
});

test('percentages have a thin space', () => {
  expect(percentText(80)).toBe('80\u2009%');
});
