import { axeFaults } from './axe';
import { dossier, expect, follow, isPhone, openFilters, status, test, visibleRoles } from './page';
import { openSmall } from './small/small';

test('an unfiled role has a page on what is known of it and who cites it; what a record lacks is not shown', {
  tag: '@phone',
}, async ({ page }) => {
  await openSmall(page, '?role=ghost-writer');
  const panel = dossier(page);
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Ghost Writer');
  await expect(panel).toContainText('Unfiled');
  await expect(panel).toContainText('Writes what others sign.');
  await expect(panel).toContainText(/88\s%/);
  expect(await axeFaults(page)).toEqual([]);
  if (isPhone(page)) await panel.getByRole('button', { name: 'Raise the dossier' }).click();
  await panel.getByRole('link', { name: 'Poet' }).first().click();
  await expect(heading).toHaveText('Poet');
  const sections = panel.getByRole('heading', { name: /^\[\d\d\]/ });
  await expect(sections).toHaveText([/\[02\]/, /\[11\]/]);

  await test.step('so has one that is only named in an org chart', async () => {
    await follow(page, '?role=beadle');
    await expect(heading).toHaveText('Beadle');
    await expect(panel).toContainText('wants the keys counted');
  });
  if (isPhone(page)) return;

  await test.step('roles without a figure are kept on request', async () => {
    await follow(page, '?risk=20-100');
    await expect.poll(() => visibleRoles(page)).toEqual(['clerk']);
    const filters = await openFilters(page);
    await filters.getByRole('checkbox', { name: 'Keep roles without a figure' }).check();
    await expect(page).toHaveURL('/?risk=20-100,unknown');
    await expect(status(page)).toContainText('4 of 4 roles');
  });
});
