import { dossier, expect, follow, open, openFilters, outlined, status, test } from './page';
import { mle, roleIds, titleOf } from './records';

// As long as it takes a pause in the search field, a section or a camera to be noted.
const NOTED = 1500;

test('what a link asks for and the taxonomy lacks is named, and stays in the address until the reader moves on', async ({
  page,
}) => {
  const search = `?role=${mle.id}&habitat=moon&risk=900&depht=2&sort=size&at=999999,0,1`;
  await open(page, search);
  const notice = page.getByRole('alert');
  for (const part of ['depht=2', 'sort=size', 'at=999999,0,1', 'risk=900', 'habitat=moon']) {
    await expect(notice).toContainText(`“${part}”`);
  }
  await expect(dossier(page)).toContainText(mle.title);
  await page.waitForTimeout(NOTED);
  await expect(page).toHaveURL(`/${search}`);
  await page.reload();
  await expect(notice).toContainText('“depht=2”');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeEmpty();
  await openFilters(page);
  await page.getByRole('button', { name: /^HIGH/ }).click();
  await expect(page).toHaveURL(`/?role=${mle.id}&risk=70-100`);

  await test.step('a link to an unknown role says so, as text, and shows the rest', async () => {
    await follow(page, `?role=${encodeURIComponent('<img src=x onerror=alert(1)>')}&rest=hide`);
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(
      'No such role on file.',
    );
    await expect(dossier(page)).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('img')).toHaveCount(0);
    await expect(status(page)).toContainText(`${roleIds.length} of ${roleIds.length} roles`);
  });
  await test.step('back and forward walk through the roles visited', async () => {
    await follow(page, '');
    const first = titleOf(mle.related?.[0]?.role);
    const heading = dossier(page).getByRole('heading', { level: 2 });
    const links = await outlined(page);
    await links.and(page.locator(`[data-role="${mle.id}"]`)).dispatchEvent('click');
    await expect(heading).toHaveText(mle.title);
    await dossier(page).getByRole('link', { name: first }).first().click();
    await expect(heading).toHaveText(first);
    await page.goBack();
    await expect(heading).toHaveText(mle.title);
    await page.goBack();
    await expect(page).toHaveURL('/');
    await expect(page).toHaveTitle('Rolegraph');
    await page.goForward();
    await page.goForward();
    await expect(heading).toHaveText(first);
  });
  await test.step('reading on in a dossier does not render the picture again', async () => {
    await follow(page, `?role=${mle.id}`);
    await expect(dossier(page)).toContainText(mle.title);
    // React hangs the props of the last rendering on an element; the picture gets new ones each time it is rendered.
    await page.evaluate(() => {
      const picture = document.querySelector('main > [style*="--covered"]');
      const key = Object.keys(picture ?? {}).find((name) => name.startsWith('__reactProps$'));
      const props = () => picture?.[key as keyof Element];
      const first = props();
      Object.assign(window, { isRenderedAgain: () => !first || props() !== first });
    });
    const isRenderedAgain = () =>
      page.evaluate(() => (window as unknown as { isRenderedAgain(): boolean }).isRenderedAgain());
    await dossier(page).getByRole('heading', { name: '[11]' }).scrollIntoViewIfNeeded();
    await expect(page).toHaveURL(/section=/);
    expect(await isRenderedAgain()).toBe(false);
    await page.getByRole('radio', { name: 'Org chart', exact: true }).check({ force: true });
    await expect(page).toHaveURL(/view=org-chart/);
    expect(await isRenderedAgain()).toBe(true);
  });
});

test('a link to a taxonomy that this browser lacks says so, and stays, too', async ({ page }) => {
  const search = '?taxonomy=0123456789abcdef&role=x';
  await open(page, search);
  await expect(page.getByRole('alert')).toContainText('not in this browser');
  await page.waitForTimeout(NOTED);
  await expect(page).toHaveURL(`/${search}`);
});
