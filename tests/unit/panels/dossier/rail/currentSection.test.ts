import { expect, test } from 'vitest';
import {
  currentSection,
  type SectionPosition,
} from '../../../../../src/panels/dossier/rail/currentSection';

const positions: SectionPosition[] = [
  { key: 'orgChart', top: -500 },
  { key: 'salary', top: 40 },
  { key: 'log', top: 300 },
  { key: 'related', top: 420 },
];

test('the last section above the reading line is the one that is read', () => {
  expect(currentSection(positions, false, undefined)).toBe('salary');
});

test('on the cover it is the first', () => {
  expect(currentSection([{ key: 'habitats', top: 400 }], false, undefined)).toBe('habitats');
  expect(currentSection([], false, undefined)).toBeUndefined();
});

test('at the end it is the last, or the one jumped to while that is in sight', () => {
  expect(currentSection(positions, true, undefined)).toBe('related');
  expect(currentSection(positions, true, 'log')).toBe('log');
  expect(currentSection(positions, true, 'orgChart')).toBe('related');
});
