import { readFileSync } from 'node:fs';
import { expect, headerTool, open, status, test } from './page';

test('what passes is saved for Gephi and as two tables, and these open again', async ({ page }) => {
  await open(page, '?risk=70-100');
  const shown = await status(page).innerText();
  await (await headerTool(page, /^Save or share/)).click();
  const dialog = page.getByRole('dialog', { name: 'Save or share' });
  await dialog.getByRole('radio', { name: /^What passes/ }).check();
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name, exact: true }).click();
    return download;
  };
  const [, roles = '', matches = ''] = /(\d+) of \d+ roles, (\d+) of/.exec(shown) ?? [];
  const gexf = await save('Save GEXF 1.3');
  expect(gexf.suggestedFilename()).toMatch(new RegExp(`^rolegraph-${roles}-of-\\d+\\.gexf$`));
  expect(readFileSync(await gexf.path(), 'utf8').match(/<node /g)).toHaveLength(Number(roles));

  const tables = [await save('Save CSV, Roles'), await save('Save CSV, Matches')];
  const files = await Promise.all(
    tables.map(async (download) => ({
      ...{ name: download.suggestedFilename(), mimeType: 'text/csv' },
      buffer: readFileSync(await download.path()),
    })),
  );
  await dialog.getByRole('button', { name: 'Close' }).click();
  await (await headerTool(page, /^Open a taxonomy/)).click();
  await page.getByLabel('Open a taxonomy', { exact: true }).setInputFiles(files);
  await expect(status(page)).toContainText(
    `${roles} of ${roles} roles, ${matches} of ${matches} matches`,
  );
});
