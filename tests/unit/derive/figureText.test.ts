import { expect, test } from 'vitest';
import { percentText } from '../../../src/derive';
import { counted } from '../../../src/domain';

test('counts have their noun in the singular or the plural', () => {
  expect([0, 1, 2, 1016].map((count) => counted(count, 'role'))).toEqual([
    '0 roles',
    '1 role',
    '2 roles',
    '1,016 roles',
  ]);
});

test('percentages have a thin space', () => {
  expect(percentText(80)).toBe('80\u202f%');
});
