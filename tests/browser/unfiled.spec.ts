import { axeFaults } from './axe';
import { dossier, expect, test } from './page';
import { openSmall } from './taxonomies/open';

test('axe finds nothing in the page of an unfiled role', async ({ page }) => {
  await openSmall(page, '?view=table&role=ghost-writer');
  await expect(dossier(page)).toContainText('Writes what others sign.');
  expect(await axeFaults(page)).toEqual([]);
});
