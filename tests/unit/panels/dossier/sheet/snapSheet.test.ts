import { expect, test } from 'vitest';
import { snapSheet } from '../../../../../src/panels/dossier/sheet/snapSheet';

test.each([
  ['half', false, -60, 'raised'],
  ['half', false, -20, 'half'],
  ['half', false, 100, 'half'],
  ['half', false, 300, 'closed'],
  ['raised', true, 60, 'half'],
  ['raised', true, 700, 'half'],
  ['raised', true, -60, 'raised'],
])('from %s (%s), %i pixels down, to rest: %s', (_, raised, down, rest) => {
  expect(snapSheet(raised, down, 844)).toBe(rest);
});
