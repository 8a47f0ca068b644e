import { expect, test } from 'vitest';
import { KEYS, keysOf } from '../../../src/app/keyboard/keys';
import { refusalOf, withKey } from '../../../src/app/keyboard/singleKeys';
import { keysText } from '../../../src/network/keyboard/keysText';
import { keyNow, standsFor } from '../../../src/ui/singleKeys';

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

test('the list of keys and the words of the map have the keys as they are now', () => {
  const own = { ...withKey({}, '/', ''), ...withKey({}, 'f', 'y'), g: '' };
  const lineOf = (start: string) =>
    KEYS.flatMap(({ lines }) => lines).find(({ does }) => does.startsWith(start)) ?? { does: '' };
  expect(keysOf(lineOf('Search the'), {})).toBe('/ or Ctrl K');
  expect(keysOf(lineOf('Search the'), own)).toBe('Ctrl K');
  expect(keysOf(lineOf('Find a name'), own)).toBe('Y');
  expect(keysOf(lineOf('Group by'), own)).toBe('off');
  expect(keysText({})).toContain('F finds by letters, C says where you are, G groups anew.');
  expect(keysText(own)).toContain('Y finds by letters, C says where you are.');
});
