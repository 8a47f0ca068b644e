import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { link, open, openFiles, status } from './support/page';

test('a CSV pair is opened, and its link leads to it again', async () => {
  const reader = await open();
  await openFiles(reader, {
    'ours.csv': 'id,title,grade\na,A,1\nb,B,2\n',
    'ours-matches.csv': 'source,target,match\na,b,60\n',
  });
  await expect.poll(status).toContain('2 of 2 roles');
  const address = link();
  await open();
  await expect.poll(status).toContain('102 of 102 roles');
  await open(address);
  await expect.poll(status).toContain('2 of 2 roles');
  expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
});
