import type { Page } from '@playwright/test';
import { dossier, expect, focusMap, follow, open, standing, test } from './page';
import { mle, titleOf } from './records';

const routes = (page: Page) => page.getByRole('complementary', { name: 'Routes' });
/** Far down on the page of the whole field. */
const gaps = (page: Page) =>
  page
    .getByRole('complementary', { name: 'The whole field' })
    .getByRole('heading', { name: 'Fewest bridges' });

test('keys on the map begin and end a route, regions stay behind no other view, and a step leads to its list', async ({
  page,
}) => {
  await test.step('on the map R begins and ends a route, P sets aside', async () => {
    await open(page);
    await follow(page, `?role=${mle.id}`);
    await focusMap(page);
    await expect(standing(page)).toHaveAttribute('data-role', mle.id);
    await page.keyboard.press('r');
    await expect(page).toHaveURL(new RegExp(`page=routes&from=${mle.id}$`));
    await page.keyboard.press('Escape');
    await focusMap(page);
    await page.keyboard.press(']');
    await page.keyboard.press('r');
    await expect(page).toHaveURL(/&to=/);
    const to = new URL(page.url()).searchParams.get('to');
    const best = Math.max(...(mle.related ?? []).map(({ match }) => match));
    const strongestOnes = (mle.related ?? []).filter(({ match }) => match === best);
    expect(strongestOnes.map(({ role }) => role)).toContain(to);
    await focusMap(page);
    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Set aside to compare' })).toContainText(
      titleOf(to ?? undefined),
    );
  });
  await test.step('the regions of the map do not stay behind another view', async () => {
    await follow(page, '');
    const inked = () =>
      page.evaluate(() => {
        // Of the page's own canvases the third from the bottom: lands, ground, regions, and then what is painted.
        const canvas = document.querySelectorAll<HTMLCanvasElement>('main section canvas')[2];
        if (!canvas) return undefined;
        if (!canvas.checkVisibility({ visibilityProperty: true })) return false;
        const { width, height } = canvas;
        const blank = Object.assign(document.createElement('canvas'), { width, height });
        return canvas.toDataURL() !== blank.toDataURL();
      });
    await expect.poll(inked).toBe(true);
    await page.getByRole('radio', { name: 'Risk and pay' }).check({ force: true });
    await expect.poll(inked).toBe(false);
  });
  await test.step('a step to a list of the whole field brings it into sight', async () => {
    await follow(page, '?page=field&field=gap');
    await expect(gaps(page)).toBeInViewport();
  });
});

test('on a phone a link brings its list into sight, and a way is come back to and left', {
  tag: '@phone-only',
}, async ({ page }) => {
  await open(page, '?page=field&field=gap');
  await expect(gaps(page)).toBeInViewport();

  const end = 'content-strategist';
  await follow(page, `?page=routes&from=${mle.id}&to=${end}`);
  await routes(page).locator('ol').last().getByRole('link').nth(1).click();
  await expect(dossier(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('button', { name: `${mle.title} to ${titleOf(end)}`, exact: true }).click();
  await expect(routes(page)).toBeVisible();
  await routes(page).getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: `Leave ${mle.title} to ${titleOf(end)}` }).click();
  await expect(page).not.toHaveURL(/from=/);
});
