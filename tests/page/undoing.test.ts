import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { link, open } from './support/page';

const tool = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const isOffered = (name: string) => !tool(name).disabled;

test('what changed the view is undone and redone, by keys and by buttons, which have one memory', async () => {
  const reader = await open('?risk=70-100');
  expect([isOffered('Undo'), isOffered('Redo')]).toEqual([false, false]);
  await reader.click(screen.getByRole('radio', { name: 'Org chart' }));
  await expect.poll(link).toBe('?view=org-chart&risk=70-100');
  await reader.click(tool('Undo'));
  await expect.poll(link).toBe('?risk=70-100');
  await expect.poll(() => isOffered('Undo')).toBe(false);
  await reader.click(tool('Redo'));
  await expect.poll(link).toBe('?view=org-chart&risk=70-100');
  await expect.poll(() => isOffered('Redo')).toBe(false);

  await reader.click(tool('Clear all'));
  await expect.poll(link).toBe('?view=org-chart');
  await reader.keyboard('{Control>}z{/Control}');
  await expect.poll(link).toBe('?view=org-chart&risk=70-100');
  await reader.keyboard('{Control>}z{/Control}');
  await expect.poll(link).toBe('?risk=70-100');
  await expect.poll(() => isOffered('Redo')).toBe(true);
  const redo = '{Control>}{Shift>}Z{/Shift}{/Control}';
  await reader.keyboard(redo);
  await reader.keyboard(redo);
  await expect.poll(link).toBe('?view=org-chart');
  await expect.poll(() => isOffered('Redo')).toBe(false);
});
