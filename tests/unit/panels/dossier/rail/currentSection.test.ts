import { expect, test } from 'vitest';
import { currentSection, type Place } from '../../../../../src/panels/dossier/rail/currentSection';

const places: Place[] = [
  { key: 'orgChart', top: -500 },
  { key: 'salary', top: 40 },
  { key: 'log', top: 300 },
  { key: 'related', top: 420 },
];

test('the last section above the reading line is the one that is read', () => {
  expect(currentSection(places, false, undefined)).toBe('salary');
});

test('on the cover it is the first', () => {
  expect(currentSection([{ key: 'habitats', top: 400 }], false, undefined)).toBe('habitats');
  expect(currentSection([], false, undefined)).toBeUndefined();
});

test('at the end it is the last, or the one jumped to while that is in sight', () => {
  expect(currentSection(places, true, undefined)).toBe('related');
  expect(currentSection(places, true, 'log')).toBe('log');
  expect(currentSection(places, true, 'orgChart')).toBe('related');
});
