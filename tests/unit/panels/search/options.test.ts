import { expect, test } from 'vitest';
import { countText, groupsOf, moved, placeName } from '../../../../src/panels/search/options';
import type { Answer } from '../../../../src/search';

const passage = { place: 'log' as const, entry: 0, spans: [] };
const answer = {
  found: [
    { role: 'a', title: [], passages: [passage, passage] },
    { role: 'b', title: [], passages: [] },
  ],
  roles: ['a', 'b'],
  faults: [],
  examples: [],
} as unknown as Answer;

test('a role comes before its passages, and keys go round', () => {
  const groups = groupsOf(answer, 'x');
  expect(groups.flatMap(({ options }) => options.map(({ id }) => id))).toEqual([
    ...['x-0', 'x-1', 'x-2', 'x-3'],
  ]);
  expect(moved(groups, undefined, 'down')).toBe('x-0');
  expect(moved(groups, 'x-3', 'down')).toBe('x-0');
  expect(moved(groups, undefined, 'up')).toBe('x-3');
  expect(moved(groups, 'x-0', 'up')).toBe('x-3');
  expect(moved(groups, 'x-1', 'roleDown')).toBe('x-3');
  expect(moved(groups, 'x-3', 'roleUp')).toBe('x-0');
  expect(moved([], undefined, 'down')).toBeUndefined();
});

test('what was found is told in words', () => {
  expect(countText(answer)).toBe('2 roles found.');
  expect(countText({ ...answer, faults: ['So not.'] })).toBe('So not. 2 roles found.');
  expect(countText({ found: [], roles: [], faults: [], examples: [] })).toBe('Nothing found.');
  expect(placeName('weaponry')).toBe('[06] Weaponry');
  expect(placeName('summary')).toBe('Summary');
});
