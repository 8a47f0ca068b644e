import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPERABLE } from '../../../src/app/accessibility/operable';
import { PERCEIVABLE } from '../../../src/app/accessibility/perceivable';
import { UNDERSTANDABLE } from '../../../src/app/accessibility/understandable';

const criteria = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE];

test('the page Accessibility has the criteria of WCAG 2.2, 31 of level A and 24 of level AA, each once', () => {
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  expect(new Set(criteria.map(({ number }) => number)).size).toBe(55);
});

test('the tests that it names are there', () => {
  const named = criteria.flatMap(({ tests }) => tests);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
