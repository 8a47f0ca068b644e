import { expect, test } from 'vitest';
import type { RoleIndex } from '../../../../../src/domain';
import { networkFiguresOf } from '../../../../../src/panels/dossier/context/networkFigures';
import { betweenText } from '../../../../../src/panels/dossier/facts/networkText';
import { ordinal } from '../../../../../src/panels/parts';
import { rolesAt } from '../../../rolesAt';

const values = [0.2, 0.5, 0, 0.2, 0.1];
const exact = networkFiguresOf([0, 1, 0, 0, 2], ['Nurse'], { values, sampled: 5 });
const between = (index: RoleIndex) => betweenText(exact, index, 5);

test('a neighbourhood has its name and counts its roles', () => {
  expect([0, 1].map((index) => exact.neighbourhoods?.[index])).toEqual([
    { name: 'Nurse', size: 3 },
    { name: 'No. 2', size: 1 },
  ]);
});

test('equals share their rank, and whoever is on no way has none', () => {
  expect(rolesAt(0, 1, 2, 3, 4).map(between)).toEqual([
    '2nd of 5',
    '1st of 5',
    'on no shortest way',
    '2nd of 5',
    '4th of 5',
  ]);
});

test('an estimate says so, and from how many', () => {
  const [third, fifth] = rolesAt(2, 4);
  const estimated = networkFiguresOf(undefined, undefined, { values, sampled: 500 });
  expect(betweenText(estimated, fifth, 10_000)).toBe(
    'about 4th of 10,000, estimated from 500 roles',
  );
  expect(betweenText(estimated, third, 10_000)).toBe(
    'on no shortest way, estimated from 500 roles',
  );
});

test('what is not known yet has its words too', () => {
  const [third] = rolesAt(2);
  const nothing = networkFiguresOf(undefined, undefined, undefined);
  expect(nothing.neighbourhoods).toBeUndefined();
  expect(betweenText(nothing, third, 5)).toBe('not computed yet');
});

test('ranks are read aloud rightly', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112, 10_003].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '112th',
    '10,003rd',
  ]);
});
