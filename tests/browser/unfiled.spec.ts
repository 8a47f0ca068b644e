import AxeBuilder from '@axe-core/playwright';
import { dossier, expect, isPhone, openFilters, region, status, test, visibleRoles } from './page';
import { openSmall } from './small/small';

test('an unfiled role is on the map, and its page says what is known and who cites it', async ({
  page,
}) => {
  await openSmall(page, '?role=ghost-writer');
  const panel = dossier(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Ghost Writer');
  await expect(panel).toContainText('Unfiled');
  await expect(panel).toContainText('Writes what others sign.');
  await expect(panel).toContainText('88');
  if (isPhone(page)) await panel.getByRole('button', { name: 'Raise the dossier' }).click();
  await panel.getByRole('link', { name: 'Poet' }).first().click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Poet');
});

test('a role that is only named in an org chart is unfiled too', async ({ page }) => {
  await openSmall(page, '?role=beadle');
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText('Beadle');
  await expect(dossier(page)).toContainText('wants the keys counted');
});

test('sections that a record lacks are not shown', async ({ page }) => {
  await openSmall(page, '?role=poet');
  const panel = dossier(page);
  if (isPhone(page)) await panel.getByRole('button', { name: 'Raise the dossier' }).click();
  const sections = panel.getByRole('heading', { name: /^\[\d\d\]/ });
  await expect(sections).toHaveText([/\[02\]/, /\[11\]/]);
});

test('roles without a figure are kept on request', async ({ page }) => {
  await openSmall(page, '?risk=20-100');
  expect(await visibleRoles(page)).toEqual(['clerk']);
  const filters = await openFilters(page);
  await filters.getByRole('checkbox', { name: 'Keep roles without a figure' }).check();
  await expect(page).toHaveURL('/?risk=20-100,unknown');
  await expect(status(page)).toContainText('4 of 4 roles');
});

test('axe finds nothing on the page of an unfiled role', async ({ page }) => {
  await openSmall(page, '?role=ghost-writer');
  await expect(region(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
