import type { Page } from '@playwright/test';
import { dossier, expect, follow, isPhone, open, reasons, test } from './page';
import { mle, records, type SourceRecord } from './records';

const [second, third] = (mle.related ?? []).flatMap(
  ({ role }) => records.find(({ id }) => id === role) ?? [],
) as [SourceRecord, SourceRecord];
const all = [mle, second, third].map(({ id }) => id);

const comparison = (page: Page) => page.getByRole('region', { name: 'Comparison', exact: true });
const heading = (page: Page) => comparison(page).getByRole('heading', { level: 2 });

/** Whether what is marked in the dossier is in sight. */
const isMarkInSight = (page: Page) =>
  page.evaluate(() => {
    const [first] = [...(CSS.highlights.get('sought') ?? [])] as Range[];
    const box = first?.getBoundingClientRect();
    return Boolean(box && box.height > 0 && box.top > 0 && box.bottom < innerHeight);
  });

/** Presses Tab as often, and says of what is reached where it lies. */
async function reached(page: Page, presses: number): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const [html, where] = await page.evaluate(() => {
      const { activeElement } = document;
      const isIn = (frame: string) => Boolean(activeElement?.closest(frame));
      const where = isIn('[aria-labelledby=comparison-title]')
        ? 'comparison'
        : isIn('header')
          ? 'header'
          : 'below';
      const isLeft = !activeElement || activeElement === document.body;
      return [activeElement?.outerHTML ?? '', isLeft ? 'browser' : where] as const;
    });
    // The links that skip to map and dossier lie above everything, too.
    places.set(html, html.includes('Skip to the ') ? 'header' : where);
  }
  return places;
}

test('a comparison fits its page and its paper, covers what is below, and leads to a passage in sight', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, `?view=table&role=${mle.id}&pin=${mle.id},${second.id}`);
  await page.getByRole('button', { name: 'Compare 2' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(comparison(page).getByRole('columnheader').getByRole('link')).toHaveCount(2);
  // Rows are grids on a phone; on any page each is read whole, without scrolling to its side.
  const { width = 0 } = page.viewportSize() ?? {};
  const right = await comparison(page)
    .getByRole('cell')
    .evaluateAll((cells) => Math.max(...cells.map((one) => one.getBoundingClientRect().right)));
  expect(right).toBeGreaterThan(width / 2);
  expect(right).toBeLessThanOrEqual(width + 1);
  if (isPhone(page)) return;

  await follow(page, `?view=table&page=compare&pin=${all}&rows=all`);
  await expect(comparison(page).getByRole('columnheader').getByRole('link')).toHaveCount(3);
  await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
  await test.step('on paper there is the comparison and nothing else', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(comparison(page).getByRole('heading', { name: 'Comparison' })).toBeVisible();
    await expect(comparison(page).getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('main')).toBeHidden();
    // Nothing is cut off by a frame that scrolls.
    const [inside = 0, outside = 0, screen = 0] = await page.evaluate(() => [
      Math.floor(
        document.querySelector('[aria-labelledby=comparison-title] table')?.getBoundingClientRect()
          .bottom ?? 0,
      ),
      document.documentElement.scrollHeight,
      innerHeight,
    ]);
    expect(inside).toBeGreaterThan(screen);
    expect(outside).toBeGreaterThanOrEqual(inside);
    await page.emulateMedia({ media: null });
  });

  await test.step('what two share is scrolled to, down in the dossier', async () => {
    const affinity = comparison(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: `Affinity with ${mle.title}` }) });
    await affinity.getByRole('button', { name: 'Why' }).first().click();
    await reasons(page, mle.title, second.title)
      .getByRole('list', { name: 'Matched with', exact: true })
      .getByRole('button', { name: `in ${second.title}` })
      .last()
      .click();
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(second.title);
    await expect.poll(() => isMarkInSight(page)).toBe(true);
  });

  await test.step('nothing below it is reached by Tab, and the focus goes back to what opened it', async () => {
    await follow(page, `?view=table&pin=${all}`);
    const compare = page.getByRole('button', { name: 'Compare 3' });
    await compare.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
    const places = await reached(page, 60);
    const at = (place: string) => [...places].filter(([, where]) => where === place);
    expect(at('comparison').length).toBeGreaterThan(10);
    expect(at('header').length).toBeGreaterThan(3);
    expect(at('below')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(comparison(page)).toHaveCount(0);
    await expect(compare).toBeFocused();
  });

  await test.step('the menu that leads to the evidence closes over it', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const entry = page.getByRole('button', { name: 'Evidence', exact: true });
    await entry.click();
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible();
    await expect(entry).toBeHidden();
  });
});
