import { expect, test } from 'vitest';
import type { RoleId } from '../../../../src/domain';
import {
  countFound,
  firstChoice,
  inOrder,
  nextRole,
  optionsOf,
} from '../../../../src/panels/search/options';
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
  operators: [],
} as unknown as Answer;

test('a role comes before its passages, and the page keys go from role to role, round the ends', () => {
  const { groups } = optionsOf(answer, 'x');
  expect(groups.flatMap(({ options }) => options.map(({ id }) => id))).toEqual([
    ...['x-0', 'x-1', 'x-2', 'x-3'],
  ]);
  const lines = groups.flatMap(({ options }) => options);
  expect(nextRole(groups, undefined, true)?.id).toBe('x-0');
  expect(nextRole(groups, undefined, false)?.id).toBe('x-3');
  expect(nextRole(groups, lines[1], true)?.id).toBe('x-3');
  expect(nextRole(groups, lines[3], true)?.id).toBe('x-0');
  expect(nextRole(groups, lines[3], false)?.id).toBe('x-0');
  expect(nextRole(groups, lines[0], false)?.id).toBe('x-3');
  expect(nextRole([], undefined, true)).toBeUndefined();
});

test('the query that was meant comes first, and all that is not listed last', () => {
  const options = optionsOf({ ...answer, suggestion: 'risk:>70', roles: [...'abc'] as never }, 'x');
  expect(inOrder(options).map(({ id }) => id)).toEqual(['x-0', 'x-1', 'x-2', 'x-3', 'x-4', 'x-5']);
  expect(options.meant?.query).toBe('risk:>70');
  expect(options.more?.more).toBe(1);
});

test('a neighbourhood stands above the roles; Enter takes it by its whole name only', () => {
  const land = { name: 'The Isles of Alignment', role: 'a' as RoleId };
  const options = inOrder(optionsOf(answer, 'x', [land]));
  expect(options.map(({ id }) => id)).toEqual(['x-0', 'x-1', 'x-2', 'x-3', 'x-4']);
  expect(firstChoice(options, 'isles')?.id).toBe('x-1');
  expect(firstChoice(options, 'the isles of alignment ')?.id).toBe('x-0');
  expect(firstChoice(options.slice(0, 1), 'isles')?.id).toBe('x-0');
  expect(countFound(answer, 1)).toBe('1 neighbourhood called so. 2 roles found.');
});

test('what was found is told in words', () => {
  expect(countFound(answer)).toBe('2 roles found.');
  expect(countFound({ ...answer, faults: ['So not.'] })).toBe('So not. 2 roles found.');
  expect(countFound({ ...answer, leftOut: '1 paid in EUR is left out.' })).toBe(
    '1 paid in EUR is left out. 2 roles found.',
  );
  expect(countFound({ found: [], roles: [], faults: [], examples: [], operators: [] })).toBe(
    'Nothing found.',
  );
});
