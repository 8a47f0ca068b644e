import { expect, test } from 'vitest';
import { forgetSaved } from './support/saved';

test('what is saved is forgotten between two tests, though something has just opened it', async () => {
  const opening = indexedDB.open('rolegraph');
  await forgetSaved();
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain('rolegraph');
  expect(opening.readyState).toBe('done');
});
