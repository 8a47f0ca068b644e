import type { Page } from '@playwright/test';
import { expect, open, test } from './page';

// Beside the table, which is sooner there than a map.
const ROLE = '?view=table&role=product-manager';
const yours = (page: Page) => page.getByRole('region', { name: 'Yours' });
const note = (page: Page) => yours(page).getByRole('group', { name: 'Note on Product Manager' });
const field = (page: Page) => yours(page).getByRole('textbox', { name: 'Note on Product Manager' });

test('a note survives a killed tab, and is seen by another tab', async ({ page, context }) => {
  await open(page, ROLE);
  await yours(page).getByRole('button', { name: 'Write a note' }).click();
  await page.keyboard.type('the roadmap is a *hosta');
  // The tab goes without a word, in the middle of it.
  const other = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await open(other, ROLE);
  await expect(note(other)).toHaveText('the roadmap is a *hosta');

  const third = await context.newPage();
  await open(third, ROLE);
  await yours(third).getByRole('button', { name: /^Edit/ }).click();
  await field(third).fill('seen by *both*');
  await expect(note(other)).toHaveText('seen by both');
  await other.close();
  await third.close();
});
