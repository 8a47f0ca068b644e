import { expect, test, vi } from 'vitest';
import { freshNames } from '../../../src/domain';

test('a name is given once', () => {
  const fresh = freshNames(['a', 'b-2']);
  expect(['a', 'a', 'b', 'b', 'a-2', ''].map(fresh)).toEqual([
    ...['a-2', 'a-3', 'b', 'b-3', 'a-2-2', ''],
  ]);
});

test('the last of many takes no longer than the first', () => {
  const has = vi.spyOn(Set.prototype, 'has');
  const fresh = freshNames();
  for (let i = 0; i < 5000; i++) fresh('other');
  const asked = has.mock.calls.length;
  has.mockRestore();
  expect(asked).toBeLessThan(3 * 5000);
});
