import { expect, test } from 'vitest';
import { keyNow, refusalOf, withKey } from '../../../src/app/keyboard/singleKeys';
import { standsFor } from '../../../src/ui/singleKeys';

test('a key that was changed stands for the usual one, which no longer does', () => {
  const own = withKey({}, 'w', 'y');
  expect(standsFor('y', own)).toBe('w');
  expect(standsFor('Y', own)).toBe('w');
  expect(standsFor('w', own)).toBe('');
  expect(standsFor('ArrowUp', own)).toBe('ArrowUp');
  // What a file of settings may hold is no key.
  expect(standsFor('constructor', own)).toBe('constructor');
});

test('a key that is off does nothing, and can be as usual again', () => {
  const off = withKey({}, '/', '');
  expect(standsFor('/', off)).toBe('');
  expect(keyNow('/', off)).toBe('');
  expect(withKey(off, '/', '/')).toEqual({});
});

test('what is taken is refused with what takes it; two keys can be swapped by way of a third', () => {
  expect(refusalOf('n', 'w', {})).toBe('N is taken: Neighbourhood.');
  expect(refusalOf(' ', 'w', {})).toContain('space bar');
  expect(refusalOf('=', 'w', {})).toContain('zooms in');
  expect(refusalOf('', 'w', {})).toBeNull();
  expect(refusalOf('n', 'w', withKey({}, 'n', ''))).toBeNull();
});
