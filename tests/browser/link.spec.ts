import type { Page } from '@playwright/test';
import { dossier, expect, follow, open, test } from './page';
import { mle } from './records';

// As long as it takes a pause in the search field, a section or a camera to be noted.
const NOTED = 1500;

/** How many frames the page asks for in a while. */
const framesAsked = (page: Page) =>
  page.evaluate(async () => {
    const { requestAnimationFrame } = window;
    let asked = 0;
    window.requestAnimationFrame = (next) => {
      asked++;
      return requestAnimationFrame(next);
    };
    await new Promise((later) => setTimeout(later, 300));
    window.requestAnimationFrame = requestAnimationFrame;
    return asked;
  });

test('what the taxonomy lacks stays in the address while the map comes to rest, and asks for no frames; reading on in a dossier does not render the picture again', async ({
  page,
}) => {
  const search = `?role=${mle.id}&habitat=moon&risk=900&depht=2&sort=size&at=999999,0,1`;
  await open(page, search);
  await expect(page.getByRole('alert')).toContainText('“depht=2”');
  await expect(dossier(page)).toContainText(mle.title);
  await page.waitForTimeout(NOTED);
  await expect(page).toHaveURL(`/${search}`);
  await expect.poll(() => framesAsked(page)).toBe(0);

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
