import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './page';

const ROLE = '?role=product-manager';
const yours = (page: Page) => page.getByRole('region', { name: 'Yours' });
const note = (page: Page) => yours(page).getByRole('group', { name: 'Note on Product Manager' });
const field = (page: Page) => yours(page).getByRole('textbox', { name: 'Note on Product Manager' });
const begin = (page: Page) => yours(page).getByRole('button', { name: 'Write a note' }).click();

test('a note survives a killed tab, is seen by another tab, and is filtered by', async ({
  page,
  context,
}) => {
  await open(page, ROLE);
  await begin(page);
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
  await expect(note(other).locator('em')).toHaveText('both');
  await other.close();

  await open(third, '?has.my.notes=Note');
  await expect(third.getByRole('status').filter({ hasText: '1 of' }).first()).toBeVisible();
  await third.close();
});

test('exported, wiped and imported, it is the same', async ({ page }) => {
  await open(page, ROLE);
  await begin(page);
  await page.keyboard.type('kept');
  await page.getByRole('button', { name: 'Save this view' }).click();
  const saving = page.getByRole('dialog', { name: 'Save this view' });
  await saving.getByRole('textbox', { name: 'Name of the view' }).fill('The manager');
  await saving.getByRole('button', { name: 'Save', exact: true }).click();
  await saving.getByRole('button', { name: 'Saved views (1)' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await readFile(await (await download).path());
  await page.getByRole('button', { name: /^Delete: Note/ }).click();
  await page.getByRole('button', { name: /^Erase: Note/ }).click();
  await page.getByRole('button', { name: 'Delete: view The manager' }).click();
  await page.getByRole('button', { name: /^Erase: View/ }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page
    .getByLabel('File to import')
    .setInputFiles({ name: 'notebook.json', mimeType: 'application/json', buffer: file });
  await expect(page.getByText('2 entries new, 0 changed, 0 as here.')).toBeVisible();
  await page.getByRole('button', { name: 'Merge' }).click();
  await page.getByRole('button', { name: 'Open: The manager' }).click();
  // Its dossier has not been left, so it is still open as it was begun.
  await expect(field(page)).toHaveValue('kept');
});

for (const [how, said, script] of [
  [
    'a full disk',
    'no room left',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'blocked storage',
    'keeps nothing',
    () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  ],
] as const)
  test(`with ${how} it says so, and what is written can be downloaded`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page, ROLE);
    await begin(page);
    await page.keyboard.type('not lost');
    await expect(yours(page).getByRole('alert')).toContainText(said);
    const download = page.waitForEvent('download');
    await yours(page).getByRole('button', { name: 'Download it' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('not lost');
  });
